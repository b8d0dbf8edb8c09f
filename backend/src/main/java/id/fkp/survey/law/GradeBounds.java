package id.fkp.survey.law;

import id.fkp.shared.text.Words;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where to where a grade reaches, on the index rounded to two decimals: between two grades nothing is left out. */
@Schema(description = "From where to where a grade reaches, on the index rounded to two decimals")
public record GradeBounds(
        QualityGrade grade,
        Words name,
        @Schema(examples = "76.61") BigDecimal from,
        @Schema(examples = "88.30") BigDecimal to) {}
