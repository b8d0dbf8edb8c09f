package id.fkp.shared.request;

import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Asks for the Idempotency-Key of an operation that needs one, before anything is looked up: what is absent is said in one way. */
class KeyGiven {

    private static final String REFUSAL = "400 idempotency-key-missing";

    @ServerRequestFilter
    void requireKey(ContainerRequestContext request, ResourceInfo operation) {
        var refuses = operation.getResourceMethod().getAnnotation(Refuses.class);
        if (refuses != null && Arrays.asList(refuses.value()).contains(REFUSAL)) {
            Idempotency.required(request.getHeaderString("Idempotency-Key"));
        }
    }
}
