package id.fkp.site;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets whatever is text travel compressed, whoever wrote the answer. The framework does so for resources and for files only:
 * our own routes and its contract it marks as not to be compressed.
 */
@ApplicationScoped
class CompressedAnswers {

    /** What is done last to an answer is what was asked for first; by then its type is known. */
    private static final int EARLY = 9_400;

    private static final int PART = 206;
    private static final int KNOWN = 304;

    /** Of {@code Cache-Control}: who answers so wants nobody on the way to code it, us no more than others. */
    private static final String AS_IT_IS = "no-transform";

    private final Set<String> compressed;

    CompressedAnswers(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressed) {
        this.compressed = compressed;
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(end -> complete(request));
                    request.next();
                },
                EARLY);
    }

    /**
     * A part is counted in bytes of the whole as it is, which a reader could not put together from compressed ones. What goes
     * uncompressed, and what is known already, says nevertheless that it depends on the coding, so that caches keep both apart.
     */
    private void complete(RoutingContext request) {
        var answer = request.response();
        if (isAsItIs(answer.headers())) {
            return;
        }
        var type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        boolean known = answer.getStatusCode() == KNOWN && type == null;
        if (isText(type) && answer.getStatusCode() != PART) {
            HttpCompressionHandler.compressIfNeeded(request, compressed);
        }
        if (isText(type) || known) {
            vary(answer.headers());
        }
    }

    private static boolean isAsItIs(MultiMap headers) {
        return headers.getAll(HttpHeaders.CACHE_CONTROL).stream().anyMatch(said -> said.contains(AS_IT_IS));
    }

    private boolean isText(@Nullable String type) {
        return type != null && compressed.contains(type.split(";", 2)[0].strip());
    }

    private static void vary(MultiMap headers) {
        if (headers.getAll(HttpHeaders.VARY).stream().noneMatch(varied -> varied.contains("Accept-Encoding"))) {
            headers.add(HttpHeaders.VARY, "Accept-Encoding");
        }
    }
}
