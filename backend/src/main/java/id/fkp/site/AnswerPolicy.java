package id.fkp.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every answer tells the browser it may do with it, whoever wrote the answer. */
@ApplicationScoped
class AnswerPolicy {

    /** After the trace has begun, before anything can answer. */
    private static final int EARLY = 9_500;

    /** The build names a file in {@code assets} by its content, a release an element for other sites by its number. */
    private static final Pattern FOR_EVER = Pattern.compile("/assets/.*|/sematan/fkp-[0-9]+[.]js");

    private static final String GUIDE = ".md";

    private static final String API_PAGE = "/q/swagger-ui";

    /** The camera reads the QR codes of tickets at the registration desk, on any page: one gets there without loading it. */
    private static final String DEVICES =
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    /** Where the login comes back, in a window of its own that has been at the identity server meanwhile. */
    private static final String API_LOGIN = API_PAGE + "/oauth2-redirect.html";

    private static final String OPENER_POLICY = "Cross-Origin-Opener-Policy";

    private static final String CONTENT_POLICY = "Content-Security-Policy";

    private final String content;
    private final String apiPageContent;

    AnswerPolicy(Addresses addresses) {
        this.content = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                + " media-src 'self' blob:; font-src 'self'; manifest-src 'self'; worker-src 'self' blob:;"
                + " connect-src " + sources(addresses.identityOrigin(), addresses.apiOrigin())
                + "; form-action " + sources(addresses.identityOrigin())
                + "; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
        this.apiPageContent = apiPageContent(addresses);
    }

    /** The documentation page brings scripts and styles inside its HTML; nothing of ours is shown there. */
    private static String apiPageContent(Addresses addresses) {
        return "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data:; font-src 'self' data:; connect-src "
                + sources(addresses.identityOrigin(), addresses.apiOrigin())
                + "; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(end -> complete(request));
                    request.next();
                },
                EARLY);
    }

    private void complete(RoutingContext request) {
        var headers = request.response().headers();
        var path = request.normalizedPath();
        // What a resource says of a stranger's file is stricter and stays.
        if (!headers.contains(CONTENT_POLICY)) {
            headers.set(CONTENT_POLICY, path.startsWith(API_PAGE) ? apiPageContent : content);
        }
        if (path.endsWith(GUIDE) && request.response().getStatusCode() == 200) {
            headers.set("Content-Type", "text/markdown; charset=utf-8"); // the framework knows no type for it
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", DEVICES);
        headers.set(OPENER_POLICY, openerPolicy(path));
        if (request.request().isSSL() || "https".equals(request.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        cache(path, request.response().getStatusCode(), headers);
    }

    /** The documentation page opens a window to log in, which answers it; no other page of ours knows its opener. */
    private static String openerPolicy(String path) {
        if (path.equals(API_LOGIN)) {
            return "unsafe-none";
        }
        return path.startsWith(API_PAGE) ? "same-origin-allow-popups" : "same-origin";
    }

    /** What is not named for ever may be another one tomorrow. */
    private static void cache(String path, int status, MultiMap headers) {
        if (FOR_EVER.matcher(path).matches() && (status == 200 || status == 304)) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!path.startsWith("/api/") && !path.startsWith("/q/")) {
            headers.set("Cache-Control", "no-cache");
        }
    }

    private static String sources(String... origins) {
        return Stream.concat(Stream.of("'self'"), Stream.of(origins))
                .filter(origin -> !origin.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
