package id.fkp.site;

import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Remedies;
import id.fkp.shared.text.Words;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where {@code type} of a problem leads: a page for each code, from the catalogue that the build keeps complete. The
 * language of the reader stands first, the other one below.
 */
@ApplicationScoped
class ProblemPages {

    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z-]+)` \\| ([0-9]+) \\| (.+) \\| (.+) \\|$", Pattern.MULTILINE);

    private final Map<String, Kind> kinds = read();
    private final Template template;
    private final IndexPage page;

    ProblemPages(@Location("site/problem.html") Template template, IndexPage page) {
        this.template = template;
        this.page = page;
    }

    /** One line of the catalogue. */
    record Kind(String code, int status, Words title) {}

    void register(@Observes Router router) {
        router.route("/problems/:code")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::send);
    }

    private void send(RoutingContext request) {
        var kind = kinds.get(request.pathParam("code"));
        if (kind == null) {
            request.next();
            return;
        }
        var language = Language.of(request.request().getHeader("Accept-Language"));
        var html = template.data("kind", kind)
                .data("remedy", Remedies.of(kind.status()))
                .data("english", language.equals("en"))
                .data("styles", page.styles())
                .render();
        request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language)
                .putHeader("Vary", "Accept-Language")
                .end(html);
    }

    private static Map<String, Kind> read() {
        try (var file = ProblemPages.class.getResourceAsStream("/META-INF/resources/problems.md")) {
            var catalogue = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return ROW.matcher(catalogue)
                    .results()
                    .map(row -> new Kind(
                            row.group(1), Integer.parseInt(row.group(2)), new Words(row.group(3), row.group(4))))
                    .collect(Collectors.toMap(Kind::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
