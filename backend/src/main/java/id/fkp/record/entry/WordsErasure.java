package id.fkp.record.entry;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why words beside the register are erased. */
@Schema(
        description = "Why words beside the register are erased",
        examples = "{\"reason\":\"Diminta orang yang disebut di dalamnya\"}")
public record WordsErasure(
        @Schema(
                description =
                        "Stands beside the entry of the erasure for everybody to read, so it names nobody; plain text",
                maxLength = 300)
        @NotBlank
        @MaxCodePoints(300)
        @PlainText
        String reason) {}
