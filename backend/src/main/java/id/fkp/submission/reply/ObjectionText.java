package id.fkp.submission.reply;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the giver of an input has against the answer. */
@Schema(description = "What the giver has against the answer")
public record ObjectionText(
        @Schema(
                description = "Plain text, 1 to 2,000 code points; public if the input is",
                maxLength = 2000,
                examples = "Tanggapan tidak menjawab soal biaya.")
        @NotBlank
        @PlainText
        @MaxCodePoints(2000)
        String text) {}
