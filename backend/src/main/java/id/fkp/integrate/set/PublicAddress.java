package id.fkp.integrate.set;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where everybody reaches this installation: what is written at night is asked for by nobody who could tell. */
@ApplicationScoped
public class PublicAddress {

    private final String page;
    private final String api;

    PublicAddress(
            @ConfigProperty(name = "fkp.page.url") String page,
            @ConfigProperty(name = "fkp.api.url") Optional<String> api) {
        this.page = withoutSlash(page);
        this.api = api.map(PublicAddress::withoutSlash)
                .filter(url -> !url.isEmpty())
                .orElse(this.page);
    }

    /** Of the page for people, without a slash at its end. */
    public String page() {
        return page;
    }

    /** What stands before {@code /api}, without a slash at its end. */
    public String api() {
        return api;
    }

    private static String withoutSlash(String url) {
        return url.strip().replaceAll("/+$", "");
    }
}
