package id.fkp.assessment.rule;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one indicator is weighed and scored.
 *
 * @param bounds where the scale counts, what is needed for its points, in the order of {@code Scoring}; else empty
 */
@Schema(description = "How one indicator is weighed and scored", examples = IndicatorRule.EXAMPLE)
public record IndicatorRule(
        @NotNull Indicator indicator,

        @Schema(description = "Within the aspect; all nine together are 100", examples = "17")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal weight,

        @Schema(description = "As the forms have it", examples = "Tersedia standar pelayanan sesuai ketentuan")
        @NotBlank
        @MaxCodePoints(300)
        @PlainText
        String name,

        @Schema(description = "What the scores 0 to 5 mean, as the forms have it; six texts")
        @NotNull
        @Size(min = 6, max = 6)
        List<@NotBlank @MaxCodePoints(500) @PlainText String> scale,

        @Schema(
                description =
                        "Where the scale counts: how many it takes for each point (elements, media, years, percent, "
                                + "months); else empty")
        @NotNull
        @Size(max = 5)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2) BigDecimal> bounds) {

    static final String EXAMPLE = """
            {"indicator":"STANDARDS_AVAILABLE","weight":17,"name":"Tersedia standar pelayanan sesuai \
            ketentuan","scale":["Belum ada standar pelayanan","Ada, tetapi belum memuat 14 komponen","Memuat 14 \
            komponen","Memuat 14 komponen dan ditetapkan","Ditetapkan dan penyusunannya melibatkan \
            masyarakat","Ditetapkan, melibatkan masyarakat, dan dimonitor serta dievaluasi"],"bounds":[]}""";

    /** The bound at a place, from 0. */
    public double bound(int place) {
        return bounds.get(place).doubleValue();
    }
}
