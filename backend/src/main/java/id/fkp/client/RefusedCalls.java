package id.fkp.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.fkp.shared.problem.Problem;
import io.quarkus.logging.Log;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Leaves a line in the log where an API client is refused, so that an operator who is asked finds out why, and who hammers: one
 * a minute at most for each client and reason on this node. Never what was sent.
 */
class RefusedCalls {

    private static final String CLIENT = RefusedCalls.class.getName();
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<Refusal, Refusal> told = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private record Refusal(UUID client, String code) {}

    static void note(ContainerRequestContext request, UUID client) {
        request.setProperty(CLIENT, client);
    }

    static boolean isNoted(ContainerRequestContext request) {
        return request.getProperty(CLIENT) != null;
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo operation) {
        if (request.getProperty(CLIENT) instanceof UUID client && response.getEntity() instanceof Problem problem) {
            var refusal = new Refusal(client, problem.code());
            if (told.asMap().putIfAbsent(refusal, refusal) == null) {
                Log.infof(
                        "API client %s: %s refused, %d %s",
                        client, operation.getMethodName(), problem.status(), problem.code());
            }
        }
    }
}
