package id.fkp.standard.review;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a colleague sends to remark on a text. */
@Schema(
        description = "A remark on a text",
        examples = "{\"code\":\"SD3\",\"text\":\"Sebutkan sejak kapan 14 hari kerja dihitung.\"}")
public record RemarkText(
        @Schema(nullable = true, description = "Absent: the text as a whole") @Nullable
        ComponentCode code,

        @Schema(description = "Plain text with line breaks", maxLength = 2000) @NotBlank @MaxCodePoints(2000) @PlainText
        String text) {}
