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
@Schema(
        name = "AssessmentRulesDetails",
        description = "Scales and weights of the evaluation from a day on",
        examples = RuleSetDetails.EXAMPLE)
public record RuleSetDetails(
        @Schema(description = "Where they stand, with number and date", examples = "Pedoman Menteri PANRB 5/2023, F-02")
        @NotBlank
        @MaxCodePoints(500)
        @PlainText
        String source,

        @Schema(description = "All nine, in their order") @NotNull @Size(min = 9, max = 9)
        List<@NotNull @Valid IndicatorRule> indicators) {

    static final String EXAMPLE = """
            {"source":"Pedoman Menteri PANRB 5/2023, F-02","indicators":[\
            {"indicator":"STANDARDS_AVAILABLE","weight":17,"name":"Tersedia standar pelayanan sesuai ketentuan",\
            "scale":["0","1","2","3","4","5"],"bounds":[]},\
            {"indicator":"COMMUNITY_INVOLVED","weight":14,"name":"Penyusunan dan perubahan standar melibatkan unsur masyarakat",\
            "scale":["0","1","2","3","4","5"],"bounds":[1,2,3,4,5]},\
            {"indicator":"STANDARDS_PUBLISHED","weight":7,"name":"Jumlah media publikasi komponen penyampaian pelayanan",\
            "scale":["0","1","2","3","4","5"],"bounds":[2,3,4]},\
            {"indicator":"STANDARDS_REVIEWED","weight":14,"name":"Peninjauan ulang standar secara berkala",\
            "scale":["0","1","2","3","4","5"],"bounds":[1,2]},\
            {"indicator":"PLEDGE_CYCLE","weight":10,"name":"Siklus maklumat pelayanan",\
            "scale":["0","1","2","3","4","5"],"bounds":[]},\
            {"indicator":"SURVEY_BY_RULE","weight":17,"name":"Survei Kepuasan Masyarakat sesuai ketentuan",\
            "scale":["0","1","2","3","4","5"],"bounds":[]},\
            {"indicator":"SURVEY_PUBLISHED","weight":7,"name":"Jumlah media publikasi hasil survei",\
            "scale":["0","1","2","3","4","5"],"bounds":[1,2,3,4,5]},\
            {"indicator":"PLAN_DONE","weight":7,"name":"Persentase rencana tindak lanjut survei yang selesai",\
            "scale":["0","1","2","3","4","5"],"bounds":[30,80,100]},\
            {"indicator":"PLAN_SPEED","weight":7,"name":"Kecepatan tindak lanjut survei",\
            "scale":["0","1","2","3","4","5"],"bounds":[12,9,6,3,1]}]}""";

    /** Bounds as a scale asks for them: so many, each greater than the one before, or each smaller. */
    private record Bounds(int count, boolean rising) {}

    /** None where the scale does not count. */
    private static final Map<Indicator, Bounds> BOUNDS = Map.of(
            Indicator.COMMUNITY_INVOLVED, new Bounds(5, true),
            Indicator.STANDARDS_PUBLISHED, new Bounds(3, true),
            Indicator.STANDARDS_REVIEWED, new Bounds(2, true),
            Indicator.SURVEY_PUBLISHED, new Bounds(5, true),
            Indicator.PLAN_DONE, new Bounds(3, true),
            Indicator.PLAN_SPEED, new Bounds(5, false));

    /**
     * Refuses what is not all nine in their order, weights that are not 100 together, bounds too few or too many, and bounds
     * out of order: a scale with such a step would give no unit the score that the evaluator gives.
     */
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
            var asked = BOUNDS.getOrDefault(indicator, new Bounds(0, true));
            var at = "/indicators/" + place + "/bounds";
            if (rule.bounds().size() != asked.count()) {
                faults.add(new Fault(
                        at,
                        "count",
                        new Words(
                                "harus berisi " + asked.count() + " angka",
                                "must have " + asked.count() + " numbers")));
            } else {
                checkOrder(rule.bounds(), asked.rising(), at, faults);
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

    /** Nobody reaches a first step of nothing, since everybody has it already. */
    private static void checkOrder(List<BigDecimal> bounds, boolean rising, String at, List<Fault> faults) {
        for (int i = 0; i < bounds.size(); i++) {
            var bound = bounds.get(i);
            if (bound.signum() == 0) {
                faults.add(new Fault(at + "/" + i, "order", new Words("harus lebih dari 0", "must be more than 0")));
            } else if (i > 0 && bound.compareTo(bounds.get(i - 1)) * (rising ? 1 : -1) <= 0) {
                var before = bounds.get(i - 1).toPlainString();
                faults.add(new Fault(
                        at + "/" + i,
                        "order",
                        rising
                                ? new Words("harus lebih dari " + before, "must be more than " + before)
                                : new Words("harus kurang dari " + before, "must be less than " + before)));
            }
        }
    }
}
