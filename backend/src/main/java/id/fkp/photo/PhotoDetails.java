package id.fkp.photo;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit says of a photo. */
@Schema(
        description = "What a photo shows, in words, and whether everybody sees it",
        examples = "{\"alt\":\"Peserta membahas jangka waktu layanan di Aula Dinas Kesehatan\",\"shown\":true}")
public record PhotoDetails(
        @Schema(description = "For those who do not see it", maxLength = 300) @NotBlank @MaxCodePoints(300) @PlainText
        String alt,

        @Schema(description = "Only with the consent of those who can be recognised in it") @NotNull
        Boolean shown) {}
