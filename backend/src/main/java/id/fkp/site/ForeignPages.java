package id.fkp.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of every site read what anybody may read, as nobody. A token, or a secret in a header of ours, makes the
 * browser ask first, and that question is answered for the origins that the operator names.
 */
@ApplicationScoped
class ForeignPages {

    /** After the path was found safe, before the server looks at the origin and refuses those it does not know. */
    private static final int BEFORE_ORIGINS_ARE_CHECKED = 8_900;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** What is public, the contract of it, which tools in browsers read, and the elements that show it on other sites. */
    private static final Pattern OPEN = Pattern.compile("/(api/v1|sematan)/.*|/q/openapi([.][a-z]+)?");

    private final String exposed;

    ForeignPages(@ConfigProperty(name = "quarkus.http.cors.exposed-headers") String exposed) {
        this.exposed = exposed;
    }

    void register(@Observes Filters filters) {
        filters.register(this::open, BEFORE_ORIGINS_ARE_CHECKED);
    }

    /** The same words whoever asks, since a cache on the way may give one's answer to another. */
    private void open(RoutingContext request) {
        var asked = request.request();
        if (READING.contains(asked.method())
                && asked.getHeader("Authorization") == null
                && OPEN.matcher(request.normalizedPath()).matches()) {
            asked.headers().remove("Origin");
            request.response()
                    .putHeader("Access-Control-Allow-Origin", "*")
                    .putHeader("Access-Control-Expose-Headers", exposed);
        }
        request.next();
    }
}
