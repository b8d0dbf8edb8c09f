package id.fkp.assessment.fact;

import id.fkp.publication.PublicationMedium;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One survey of a unit.
 *
 * @param responses that count
 * @param population null where nobody said it
 * @param publishedOn null while its results are not public
 * @param media in which its results are proven to be shown today
 * @param unproven media in which they are shown without a dated photo or screenshot
 * @param plans what it promised (RTL) and did not cancel
 */
public record SurveyFacts(
        UUID id,
        String title,
        int responses,
        @Nullable Integer population,
        LocalDate periodTo,
        @Nullable LocalDate publishedOn,
        List<PublicationMedium> media,
        List<PublicationMedium> unproven,
        List<PlanFacts> plans) {

    /**
     * One follow-up.
     *
     * @param verifiedOn null until somebody else has verified it
     */
    public record PlanFacts(UUID id, String text, @Nullable LocalDate verifiedOn) {}
}
