package id.fkp.survey.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.survey.law.ElementCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a survey asks about an element, where it does not ask as everybody does. */
@Schema(name = "SurveyQuestionText", description = "How a survey asks about an element, in both languages")
public record QuestionText(
        @NotNull ElementCode element,

        @Schema(examples = "Seberapa cepat sampel Anda diuji?", maxLength = 300)
        @NotBlank
        @PlainText
        @MaxCodePoints(300)
        String id,

        @Schema(examples = "How fast was your sample tested?", maxLength = 300) @NotBlank @PlainText @MaxCodePoints(300)
        String en) {}
