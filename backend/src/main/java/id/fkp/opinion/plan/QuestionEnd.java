package id.fkp.opinion.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a question is asked no longer. */
@Schema(
        name = "OpinionQuestionEnd",
        description = "Why a question is asked no longer; everybody reads it",
        examples = "{\"reason\":\"Pilihannya tidak lengkap; diganti pertanyaan baru.\"}")
public record QuestionEnd(
        @Schema(examples = "Pilihannya tidak lengkap; diganti pertanyaan baru.", maxLength = 500)
        @NotBlank
        @PlainText
        @MaxCodePoints(500)
        String reason) {}
