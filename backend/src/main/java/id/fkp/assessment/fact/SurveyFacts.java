package id.fkp.assessment.fact;

import id.fkp.publication.PublicationMedium;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The survey of a unit that counts: the newest that is published, else the newest.
 *
 * @param responses that count
 * @param population null where nobody said it
 * @param publishedOn null while its results are not public
 * @param plans what it promised (RTL) and did not cancel
 */
public record SurveyFacts(
        UUID id,
        String title,
        int responses,
        @Nullable Integer population,
        @Nullable LocalDate publishedOn,
        List<PublicationMedium> media,
        List<PlanFacts> plans) {

    /**
     * One follow-up.
     *
     * @param verifiedOn null until somebody else has verified it
     */
    public record PlanFacts(UUID id, String text, @Nullable LocalDate verifiedOn) {}

    /** Verified of all not cancelled, in per cent, as PEKPPP has it. */
    public double percentDone() {
        long done = plans.stream().filter(plan -> plan.verifiedOn() != null).count();
        return plans.isEmpty() ? 0 : 100.0 * done / plans.size();
    }
}
