package id.fkp.assessment.rule;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.shared.text.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scales and weights as an admin says them. */
@Schema(name = "AssessmentRulesDetails", description = "Scales and weights of the evaluation from a day on")
public record RuleSetDetails(
        @Schema(description = "Where they stand, with number and date", examples = "Pedoman Menteri PANRB 5/2023, F-02")
        @NotBlank
        @MaxCodePoints(500)
        @PlainText
        String source,

        @Schema(description = "All nine, in their order") @NotNull @Size(min = 9, max = 9)
        List<@NotNull @Valid IndicatorRule> indicators) {

    /** How many bounds an indicator's scale asks for; none where it does not count. */
    private static final Map<Indicator, Integer> BOUNDS = Map.of(
            Indicator.COMMUNITY_INVOLVED, 5,
            Indicator.STANDARDS_PUBLISHED, 3,
            Indicator.STANDARDS_REVIEWED, 2,
            Indicator.SURVEY_PUBLISHED, 5,
            Indicator.PLAN_DONE, 3,
            Indicator.PLAN_SPEED, 5);

    /** Refuses what is not all nine in their order, weights that are not 100 together, and bounds too few or too many. */
    void requireSound() {
        var faults = new ArrayList<Fault>();
        for (var indicator : Indicator.values()) {
            int place = indicator.number() - 1;
            var rule = indicators.get(place);
            if (rule.indicator() != indicator) {
                faults.add(new Fault(
                        "/indicators/" + place + "/indicator",
                        "order",
                        new Words("harus " + indicator, "must be " + indicator)));
            }
            int asked = BOUNDS.getOrDefault(indicator, 0);
            if (rule.bounds().size() != asked) {
                faults.add(new Fault(
                        "/indicators/" + place + "/bounds",
                        "count",
                        new Words("harus berisi " + asked + " angka", "must have " + asked + " numbers")));
            }
        }
        var sum = indicators.stream().map(IndicatorRule::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            faults.add(new Fault(
                    "/indicators",
                    "sum",
                    new Words("bobotnya berjumlah " + sum + ", harus 100", "weights add up to " + sum + ", not 100")));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }
}
