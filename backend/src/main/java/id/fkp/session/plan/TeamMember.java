package id.fkp.session.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody in the team of a session, as everybody reads it on the invitation. */
@Schema(description = "Somebody in the team of a session, as everybody reads it on the invitation")
public record TeamMember(
        @NotNull TeamRole role,

        @Schema(examples = "Nur Halimah", maxLength = 200) @NotBlank @MaxCodePoints(200) @PlainText
        String name,

        @Schema(nullable = true, examples = "Ketua Tim Informasi dan Komunikasi", maxLength = 200)
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String position) {}
