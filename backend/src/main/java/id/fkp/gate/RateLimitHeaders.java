package id.fkp.gate;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Tells a sender how much is left, before it is refused. */
@RequestScoped
class RateLimitHeaders {

    private @Nullable String policy;
    private @Nullable String state;

    void tell(RateLimits.Limit limit, ConsumptionProbe probe) {
        policy = limit.policy();
        state = limit.state(probe);
    }

    @ServerResponseFilter
    void write(ContainerResponseContext response) {
        if (policy != null) {
            response.getHeaders().putSingle("RateLimit-Policy", policy);
            response.getHeaders().putSingle("RateLimit", state);
        }
    }
}
