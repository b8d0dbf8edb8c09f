package id.fkp.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.fkp.client.model.Problem;
import java.util.Optional;

/** Why the service said no: the problem (RFC 9457) in an {@link ApiException}. */
public final class Refusal {

    private Refusal() {}

    /** Empty where something else answered, such as a proxy, or nobody. */
    public static Optional<Problem> in(ApiException thrown) {
        var body = thrown.getResponseBody();
        if (body == null || body.isBlank()) {
            return Optional.empty();
        }
        try {
            var problem = ApiClient.createDefaultObjectMapper().readValue(body, Problem.class);
            return Optional.of(problem).filter(one -> one.getCode() != null);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
