package id.fkp.fact.reading;

import id.fkp.fact.state.FactSource;
import id.fkp.shared.text.Words;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import id.fkp.survey.law.ElementCode;
import id.fkp.survey.law.SurveyElement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was measured of the service of a standard, component by component. */
@Schema(
        description =
                "What was measured of the service of a standard, beside the components it speaks about, before and "
                        + "after the text in force came into force. Of fewer than five nothing is told")
public record StandardFacts(
        UUID standardId,

        @Schema(
                nullable = true,
                description = "Since when the text in force is; absent while none is, then all is before",
                examples = "2026-08-01")
        @Nullable
        LocalDate changedOn,

        @Schema(description = "Those of which something is known, in their order")
        List<OfComponent> components) {

    /** Of one component. */
    @Schema(name = "ComponentFacts", description = "What was measured that speaks about one component")
    public record OfComponent(
            ComponentCode component,

            @Schema(description = "Elements of the satisfaction survey (SKM), of published results only")
            List<OfElement> elements,

            @Schema(description = "Complaints about it, by who wrote them down")
            List<Complaints> complaints,

            @Schema(description = "How long cases took, of the component SD3")
            List<Times> times) {}

    /** Of one element of the survey. */
    @Schema(name = "ElementFact", description = "The mean of one element of the satisfaction survey, before and after")
    public record OfElement(
            ElementCode code,
            Words name,
            @Schema(nullable = true) @Nullable Mean before,
            @Schema(nullable = true) @Nullable Mean after,

            @Schema(
                    nullable = true,
                    description =
                            "By how much the mean is higher after; negative where it is lower. Absent where one of "
                                    + "the two is not known, and where one is of the service and the other of the unit "
                                    + "as a whole, since other people answered",
                    examples = "0.257")
            @Nullable
            BigDecimal change) {

        static OfElement of(SurveyElement element, @Nullable Mean before, @Nullable Mean after) {
            return new OfElement(element.code(), element.name(), before, after, change(before, after));
        }

        private static @Nullable BigDecimal change(@Nullable Mean before, @Nullable Mean after) {
            if (before == null || after == null || before.ofUnit() != after.ofUnit()) {
                return null;
            }
            return after.mean().subtract(before.mean());
        }
    }

    /** As one survey has it. */
    @Schema(name = "ElementFactMean", description = "The mean of an element in the newest survey of that time")
    public record Mean(
            UUID surveyId,
            @Schema(examples = "skm-semester-ii-2026") String slug,
            @Schema(examples = "SKM Semester II 2026") String title,

            @Schema(description = "Whether it is about the unit as a whole, since the service has none of its own")
            boolean ofUnit,

            @Schema(examples = "2026-07-01") LocalDate from,
            @Schema(examples = "2026-12-31") LocalDate to,
            @Schema(examples = "169") long responses,

            @Schema(description = "1 to 4, to three decimals", examples = "3.243")
            BigDecimal mean) {}

    /** From one source. */
    @Schema(name = "ComplaintFact", description = "How many complaints there were, before and after")
    public record Complaints(
            FactSource source,
            @Schema(nullable = true) @Nullable Count before,
            @Schema(nullable = true) @Nullable Count after,

            @Schema(
                    nullable = true,
                    description =
                            "How many more there are in a month after, a month being 365.25 / 12 days, to one decimal; "
                                    + "negative where fewer. "
                                    + "Absent where one of the two is not told",
                    examples = "-0.4")
            @Nullable
            BigDecimal change) {

        /** Days of a month on average, leap years counted: 365.25 / 12. */
        private static final BigDecimal MONTH = new BigDecimal("30.4375");

        /** Two times are seldom equally long. */
        static Complaints of(FactSource source, @Nullable Count before, @Nullable Count after) {
            return new Complaints(source, before, after, change(before, after));
        }

        private static @Nullable BigDecimal change(@Nullable Count before, @Nullable Count after) {
            if (before == null || after == null || before.count() == null || after.count() == null) {
                return null;
            }
            var was = before.days();
            var is = after.days();
            var more = BigDecimal.valueOf(after.count())
                    .multiply(was)
                    .subtract(BigDecimal.valueOf(before.count()).multiply(is));
            return MONTH.multiply(more).divide(was.multiply(is), 1, RoundingMode.HALF_UP);
        }
    }

    /** In one time. */
    @Schema(name = "ComplaintFactCount", description = "Complaints in the time of which the source tells")
    public record Count(
            @Schema(description = "First day of which the source tells", examples = "2026-01-01")
            LocalDate from,

            @Schema(description = "Last day of which the source tells", examples = "2026-06-30")
            LocalDate to,

            @Schema(nullable = true, description = "Absent for one to four", examples = "12") @Nullable
            Integer count,

            @Schema(description = "Whether everybody is shown it")
            boolean published) {

        private BigDecimal days() {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
        }
    }

    /** From one source, in one unit of time. */
    @Schema(name = "TimeFact", description = "How long cases took, before and after")
    public record Times(
            FactSource source,

            @Schema(description = "Hours are told as minutes; working and calendar days are never mixed")
            TimeUnit unit,

            @Schema(
                    nullable = true,
                    description = "What the text in force promises, where it has one time in such a unit",
                    examples = "3")
            @Nullable
            Integer promised,

            @Schema(nullable = true) @Nullable Measured before,
            @Schema(nullable = true) @Nullable Measured after,

            @Schema(
                    nullable = true,
                    description = "By how much the median is longer after, in that unit; negative where it is shorter. "
                            + "Absent where one of the two is not told",
                    examples = "-0.5")
            @Nullable
            BigDecimal change) {

        static Times of(
                FactSource source,
                TimeUnit unit,
                @Nullable Integer promised,
                @Nullable Measured before,
                @Nullable Measured after) {
            return new Times(source, unit, promised, before, after, change(before, after));
        }

        private static @Nullable BigDecimal change(@Nullable Measured before, @Nullable Measured after) {
            if (before == null || after == null || before.median() == null || after.median() == null) {
                return null;
            }
            return after.median().subtract(before.median());
        }
    }

    /** In one time. */
    @Schema(name = "TimeFactMeasured", description = "Median and 90th percentile of how long cases took")
    public record Measured(
            @Schema(examples = "2026-01-01") LocalDate from,
            @Schema(examples = "2026-06-30") LocalDate to,

            @Schema(nullable = true, description = "Absent for fewer than five", examples = "48") @Nullable
            Integer cases,

            @Schema(nullable = true, description = "Half of the cases took no longer", examples = "2.5") @Nullable
            BigDecimal median,

            @Schema(nullable = true, description = "Nine of ten cases took no longer", examples = "4") @Nullable
            BigDecimal ninetieth,

            @Schema(
                    nullable = true,
                    description = "Whether nine of ten took no longer than promised; absent where no single time is "
                            + "promised, and for fewer than five")
            @Nullable
            Boolean kept,

            @Schema(description = "Whether everybody is shown it")
            boolean published) {}
}
