package id.fkp.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.util.regex.Pattern;

/** What the server answers besides the API: the site's pages at all their addresses, and its configuration. */
@ApplicationScoped
class SiteRoutes {

    /** After everything else that could answer, before the framework's own "not found". */
    private static final int LAST = 15_000;

    /** Asks for the form that knows who is logged in. */
    private static final String WITH_ACCOUNT = "akun";

    /** What is a file or belongs to the server; all the rest is an address of the site. */
    private static final Pattern NO_PAGE = Pattern.compile("/(api|q|assets|problems)(/.*)?|.*/[^/]*\\.[^/]*");

    private final Addresses addresses;
    private final IndexPage page;
    private final PageHeads heads;
    private final ObjectMapper json;

    SiteRoutes(Addresses addresses, IndexPage page, PageHeads heads, ObjectMapper json) {
        this.addresses = addresses;
        this.page = page;
        this.heads = heads;
        this.json = json;
    }

    void register(@Observes Router router) throws JsonProcessingException {
        var config = json.writeValueAsString(addresses.config());
        router.get("/config.json")
                .handler(request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-cache")
                        .end(config));
        if (page.isThere()) {
            router.route()
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(LAST)
                    .blockingHandler(this::sendPage, false);
        }
    }

    private void sendPage(RoutingContext request) {
        if (NO_PAGE.matcher(request.normalizedPath()).matches()) {
            request.next();
            return;
        }
        request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .end(pageAt(request));
    }

    /** With the title that fits every address if the database does not answer: the page itself still works. */
    private String pageAt(RoutingContext request) {
        var path = request.normalizedPath();
        var html = page.at(
                path, request.request().query() != null, request.queryParams().contains(WITH_ACCOUNT));
        try {
            return heads.of(path, origin(request))
                    .map(head -> IndexPage.withHead(html, head))
                    .orElse(html);
        } catch (PersistenceException unreachable) {
            return html;
        }
    }

    private static String origin(RoutingContext request) {
        return request.request().scheme() + "://" + request.request().authority();
    }
}
