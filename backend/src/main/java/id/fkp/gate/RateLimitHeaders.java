package id.fkp.gate;

import id.fkp.gate.Quotas.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Tells a sender how much is left, before it is refused. */
@RequestScoped
class RateLimitHeaders {

    private @Nullable Verdict verdict;

    void tell(Verdict met) {
        verdict = met;
    }

    @ServerResponseFilter
    void write(ContainerResponseContext response) {
        if (verdict != null) {
            response.getHeaders().putSingle("RateLimit-Policy", verdict.policy());
            response.getHeaders().putSingle("RateLimit", verdict.state());
        }
    }
}
