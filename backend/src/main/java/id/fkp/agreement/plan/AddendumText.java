package id.fkp.agreement.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is added to a signed record of agreement. */
@Schema(
        description = "What is added to a signed record of agreement; public",
        examples = "{\"text\":\"Nomor loket pada baris 2 dibaca loket 3.\",\"reason\":\"Salah ketik\"}")
public record AddendumText(
        @Schema(description = "Plain text with line breaks", maxLength = 5000) @NotBlank @MaxCodePoints(5000) @PlainText
        String text,

        @Schema(examples = "Salah ketik", maxLength = 1000) @NotBlank @MaxCodePoints(1000) @PlainText
        String reason,

        @Schema(
                nullable = true,
                description = "A file of the unit that belongs to it, which everybody may read from then on",
                examples = "01930000-0000-7000-8000-00000000000a")
        @Nullable
        UUID fileId) {}
