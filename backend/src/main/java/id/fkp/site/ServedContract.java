package id.fkp.site;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.text.Digest;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contract at the addresses where the framework answers it, too, and in the same forms. It is megabytes long and fetched
 * by each build of a client: so it is not sent again to who has it.
 */
@ApplicationScoped
class ServedContract {

    private static final String ADDRESS = "/q/openapi([.](json|ya?ml))?";

    private static final int BEFORE_THE_FRAMEWORK = -1;

    private final OpenApiDocumentService documents;
    private final Map<Format, Served> served = new ConcurrentHashMap<>();

    ServedContract(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    /** The same however it is compressed on its way, which a weak tag says. */
    private record Served(Buffer bytes, String etag) {

        static Served of(byte[] bytes) {
            return new Served(Buffer.buffer(bytes), "\"" + Digest.sha256(bytes).substring(0, 32) + "\"");
        }
    }

    void register(@Observes Router router) {
        router.routeWithRegex(ADDRESS)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_THE_FRAMEWORK)
                .handler(this::send);
    }

    private void send(RoutingContext request) {
        var format = format(request);
        var contract = served.computeIfAbsent(format, this::made);
        var answer = request.response()
                .putHeader("ETag", "W/" + contract.etag)
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept, Accept-Encoding");
        if (Versioned.isKnown(request.request().getHeader("If-None-Match"), contract.etag)) {
            answer.setStatusCode(304).end();
        } else {
            answer.putHeader("Content-Type", format.getMimeType() + ";charset=UTF-8")
                    .end(contract.bytes);
        }
    }

    /** As the framework chooses: by the ending, else by what is accepted or asked for, else YAML. */
    private static Format format(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.contains(".")) {
            return path.endsWith(".json") ? Format.JSON : Format.YAML;
        }
        boolean isJson = "json".equalsIgnoreCase(request.queryParams().get("format"))
                || request.parsedHeaders().accept().stream()
                        .map(MIMEHeader::value)
                        .anyMatch(Format.JSON.getMimeType()::equals);
        return isJson ? Format.JSON : Format.YAML;
    }

    private Served made(Format format) {
        return Served.of(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format));
    }
}
