package id.fkp.assessment.fact;

import id.fkp.assessment.fact.StandardFacts.ForumFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a unit that the evaluation counts.
 *
 * @param today in the unit's zone
 * @param services that are not archived
 */
public record UnitFacts(
        LocalDate today,
        List<ServiceFacts> services,
        @Nullable PledgeFacts pledge,
        @Nullable SurveyFacts survey) {

    public Stream<StandardFacts> standards() {
        return services.stream().flatMap(service -> service.standards().stream());
    }

    public List<StandardFacts> inForce() {
        return standards().filter(StandardFacts::isInForce).toList();
    }

    /** Forums in which the standards in force were discussed; where none is in force, those of the standards there are. */
    public Stream<ForumFacts> forums() {
        var discussed = inForce().isEmpty() ? standards() : inForce().stream();
        return discussed.flatMap(standard -> standard.forums().stream());
    }
}
