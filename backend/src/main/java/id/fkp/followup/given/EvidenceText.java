package id.fkp.followup.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shows that a promise was kept. */
@Schema(
        name = "FollowUpEvidenceText",
        description = "What shows that a promise was kept: a file of the unit or an address, one of the two; public",
        examples = "{\"title\":\"Foto loket kedua\",\"fileId\":\"01930000-0000-7000-8000-00000000000a\"}")
public record EvidenceText(
        @Schema(examples = "Foto loket kedua", maxLength = 200) @NotBlank @MaxCodePoints(200) @PlainText
        String title,

        @Schema(
                nullable = true,
                description = "A file of the unit, which everybody may read from then on",
                examples = "01930000-0000-7000-8000-00000000000a")
        @Nullable
        UUID fileId,

        @Schema(nullable = true, examples = "https://loka.example.go.id/berita/loket-kedua")
        @Pattern(regexp = "^https?://[^\\s\\p{Cc}]{1,500}$", message = "{fkp.WebAddress}")
        @Nullable
        String link) {}
