package id.fkp.feedback.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a giver may object to an answer whatever the office does: a forum that is closed the minute after it has answered
 * takes that from nobody. Until it is closed they may in any case.
 */
@ApplicationScoped
public class ObjectionTime {

    private final Duration atLeast;

    ObjectionTime(@ConfigProperty(name = "fkp.objections.at-least") Duration atLeast) {
        this.atLeast = atLeast;
    }

    /** Until when it can be said also where the forum is closed; an answer that takes the place of another gives anew. */
    public Instant until(ResponseRepresentation response) {
        return response.respondedAt().plus(atLeast);
    }
}
