package id.fkp.minutes.correction;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody sets right in the line that says what they said. */
@Schema(name = "LineCorrectionText", description = "What somebody sets right in the line that says what they said")
public record CorrectionText(
        @Schema(
                description = "Plain text, 1 to 2,000 code points; line breaks are kept",
                examples = "Yang saya usulkan tiga hari kerja, bukan tiga hari kalender.",
                maxLength = 2000)
        @NotBlank
        @PlainText
        @MaxCodePoints(2000)
        String text) {

    public CorrectionText {
        text = text == null ? "" : Blank.strip(text);
    }
}
