package id.fkp.shared.paper.mark;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where who holds a paper checks it. A paper outlives the request that made it, so it bears the address that the operator
 * has named, whatever host its maker has asked; where none but the machine's own is named, that host.
 */
@ApplicationScoped
public class CheckAddress {

    private static final Pattern OWN_MACHINE = Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private final String page;
    private final CurrentVertxRequest request;

    CheckAddress(@ConfigProperty(name = "fkp.page.url") String page, CurrentVertxRequest request) {
        this.page = page.strip().replaceAll("/+$", "");
        this.request = request;
    }

    /**
     * The address of a page.
     *
     * @param path from its slash on; it alone comes back where nobody has named an address and nobody asks, as at the start
     */
    public String of(String path) {
        return (OWN_MACHINE.matcher(page).matches() ? asked() : page) + path;
    }

    private String asked() {
        try {
            var asked = request.getCurrent();
            return asked == null
                    ? ""
                    : asked.request().scheme() + "://" + asked.request().authority();
        } catch (ContextNotActiveException atStart) {
            return "";
        }
    }
}
