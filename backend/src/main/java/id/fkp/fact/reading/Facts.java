package id.fkp.fact.reading;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.reading.StandardRepresentation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** What the caller may know of what was measured: everybody what was published, members of the unit all. */
@ApplicationScoped
public class Facts {

    private final Projection projection;
    private final FactQueries queries;
    private final Caller caller;
    private final Clock clock;

    Facts(Projection projection, FactQueries queries, Caller caller, Clock clock) {
        this.projection = projection;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What one caller may know.
     *
     * @param slug the standard's
     * @param asMember whether what was not published is among it
     */
    public record OfStandard(StandardFacts facts, String slug, boolean asMember) {}

    /** Throws where the caller does not see the standard. */
    public OfStandard of(String ref) {
        var now = clock.instant();
        var standard = seen(ref, now);
        boolean member = isMember(standard);
        var facts = new Beside(queries.of(standard.id(), member, now)).of(standard.id());
        return new OfStandard(facts, standard.slug(), member);
    }

    /** As {@link #of}, only about which components there is anything. */
    FactComponents components(String ref) {
        var now = clock.instant();
        var standard = seen(ref, now);
        return FactComponents.of(projection, standard.id(), isMember(standard), now);
    }

    private StandardRepresentation seen(String ref, Instant now) {
        var asked = Ref.of(ref);
        return StandardRepresentation.of(projection, asked.column(), asked.value(), now)
                .filter(standard -> standard.shownToPublic() || isMember(standard))
                .orElseThrow(() -> notFound());
    }

    private boolean isMember(StandardRepresentation standard) {
        return caller.isMemberOf(standard.unit().id());
    }
}
