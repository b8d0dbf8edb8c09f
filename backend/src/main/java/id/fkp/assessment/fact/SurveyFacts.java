package id.fkp.assessment.fact;

import id.fkp.publication.PublicationMedium;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The survey of a unit that counts: the newest that is published, else the newest.
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
        @Nullable LocalDate publishedOn,
        List<PublicationMedium> media,
        List<PublicationMedium> unproven,
        List<PlanFacts> plans) {

    private static final double DAYS_A_MONTH = 30.4375;

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

    /** The day on which the last of what was promised was verified; what is open counts until today. Empty while nothing is. */
    public Optional<LocalDate> doneBy(LocalDate today) {
        return plans.stream().allMatch(plan -> plan.verifiedOn() == null)
                ? Optional.empty()
                : plans.stream()
                        .map(plan -> Objects.requireNonNullElse(plan.verifiedOn(), today))
                        .max(LocalDate::compareTo);
    }

    /** How long after the report, to a tenth; the results must be published. */
    public double monthsTo(LocalDate day) {
        var days = ChronoUnit.DAYS.between(Objects.requireNonNull(publishedOn), day);
        return Math.round(days / DAYS_A_MONTH * 10) / 10.0;
    }
}
