package id.fkp.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of every site read what anybody may read, as nobody. A token, or a secret in a header of ours, makes the
 * browser ask first, and that question is answered for the origins that the operator names. It also asks before it says
 * which copy it has, or which part of a file it still lacks; that everybody may say.
 */
@ApplicationScoped
class ForeignPages {

    /** After the path was found safe, before the server looks at the origin and refuses those it does not know. */
    private static final int BEFORE_ORIGINS_ARE_CHECKED = 8_900;

    private static final int NO_CONTENT = 204;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Headers that say nothing of who asks. */
    private static final Set<String> HARMLESS =
            Set.of("accept", "accept-language", "if-none-match", "if-range", "last-event-id", "range", "traceparent");

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
        if (asksToRead(asked) && OPEN.matcher(request.normalizedPath()).matches()) {
            request.response()
                    .setStatusCode(NO_CONTENT)
                    .putHeader("Access-Control-Allow-Origin", "*")
                    .putHeader("Access-Control-Allow-Methods", "GET,HEAD")
                    .putHeader("Access-Control-Allow-Headers", String.join(",", HARMLESS))
                    .putHeader("Access-Control-Max-Age", "3600")
                    .end();
            return;
        }
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

    /** Whether a browser asks if it may read with nothing but harmless headers. */
    private static boolean asksToRead(HttpServerRequest asked) {
        var method = asked.getHeader("Access-Control-Request-Method");
        var headers = asked.getHeader("Access-Control-Request-Headers");
        return asked.method().equals(HttpMethod.OPTIONS)
                && method != null
                && READING.contains(HttpMethod.valueOf(method))
                && headers != null
                && Arrays.stream(headers.split(",", -1))
                        .allMatch(header -> HARMLESS.contains(header.strip().toLowerCase(Locale.ROOT)));
    }
}
