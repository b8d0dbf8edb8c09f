package id.fkp.agreement.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is added to a signed record of agreement. */
@Schema(
        description = "What is added to a signed record of agreement; public",
        examples = "{\"text\":\"Nomor loket pada baris 2 dibaca loket 3.\",\"reason\":\"Salah ketik\"}")
public record AddendumText(
        @Schema(description = "Plain text with line breaks", maxLength = 5000) @NotBlank @MaxCodePoints(5000) @PlainText
        String text,

        @Schema(examples = "Salah ketik", maxLength = 1000) @NotBlank @MaxCodePoints(1000) @PlainText
        String reason) {}
