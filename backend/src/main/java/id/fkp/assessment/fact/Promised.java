package id.fkp.assessment.fact;

import id.fkp.assessment.fact.SurveyFacts.PlanFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What surveys led to (RTL), counted as PEKPPP has it, for its scores and for its papers alike.
 *
 * @param surveys whose results are public
 * @param today until which counts what is not done
 */
public record Promised(List<SurveyFacts> surveys, LocalDate today) {

    /** Evidence of plans is asked for of so many years (F-01, indicator 9). */
    public static final int YEARS = 2;

    private static final double DAYS_A_MONTH = 30.4375;

    /**
     * One plan beside the report from which its time runs.
     *
     * @param done the day on which it was verified, or today
     */
    public record Term(LocalDate reported, LocalDate done) {

        /** To a tenth. */
        public double months() {
            return Math.round(ChronoUnit.DAYS.between(reported, done) / DAYS_A_MONTH * 10) / 10.0;
        }
    }

    /** All of them. */
    public List<PlanFacts> plans() {
        return surveys.stream().flatMap(survey -> survey.plans().stream()).toList();
    }

    public List<PlanFacts> open() {
        return plans().stream().filter(plan -> plan.verifiedOn() == null).toList();
    }

    public boolean isAnyDone() {
        return open().size() < plans().size();
    }

    /** Verified of all not cancelled. */
    public double percentDone() {
        var plans = plans();
        return plans.isEmpty() ? 0 : 100.0 * (plans.size() - open().size()) / plans.size();
    }

    /** How long each took, what is open until today. */
    public Stream<Term> terms() {
        return surveys.stream()
                .flatMap(survey -> survey.plans().stream()
                        .map(plan -> new Term(
                                Objects.requireNonNull(survey.publishedOn()),
                                Objects.requireNonNullElse(plan.verifiedOn(), today))));
    }

    /** The longest of them, in months; null while none is done. */
    public @Nullable Double months() {
        return isAnyDone() ? terms().mapToDouble(Term::months).max().orElse(0) : null;
    }
}
