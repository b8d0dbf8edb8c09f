package id.fkp.operate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Numbers about a service are for who runs it: without its key there is no such page. */
@ApplicationScoped
class MetricsGate {

    private static final String PAGE = "/q/metrics";

    /** After every request has its name, before anything answers. */
    private static final int EARLY = 9_500;

    private final Optional<String> key;

    MetricsGate(@ConfigProperty(name = "fkp.metrics.key") Optional<String> key) {
        this.key = key.filter(set -> !set.isBlank());
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, EARLY);
    }

    private void guard(RoutingContext request) {
        var path = request.normalizedPath();
        if ((path.equals(PAGE) || path.startsWith(PAGE + "/")) && !isOpened(request)) {
            request.response().setStatusCode(404).end();
        } else {
            request.next();
        }
    }

    private boolean isOpened(RoutingContext request) {
        var sent = request.request().getHeader("Authorization");
        return key.isPresent()
                && sent != null
                && MessageDigest.isEqual(("Bearer " + key.get()).getBytes(UTF_8), sent.getBytes(UTF_8));
    }
}
