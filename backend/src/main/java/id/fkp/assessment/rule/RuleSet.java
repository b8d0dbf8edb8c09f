package id.fkp.assessment.rule;

import id.fkp.shared.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scales and weights from a day on. */
@Schema(
        name = "AssessmentRules",
        description = "Scales and weights of the evaluation from a day on, until a later day's")
public record RuleSet(
        UUID id,
        @Schema(examples = "2023-01-01") LocalDate validFrom,

        @Schema(examples = "Pedoman Menteri PANRB 5/2023, F-02")
        String source,

        @Schema(description = "All nine, in their order") List<IndicatorRule> indicators,
        Instant changedAt,
        @Schema(examples = "0") int version)
        implements Versioned {

    public IndicatorRule of(Indicator indicator) {
        return indicators.get(indicator.number() - 1);
    }
}
