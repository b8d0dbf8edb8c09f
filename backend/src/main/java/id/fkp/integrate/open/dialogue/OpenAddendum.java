package id.fkp.integrate.open.dialogue;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An addendum as open data. */
@Schema(
        name = "OpenAgreementAddendum",
        description = "What was added to the signed record of agreement of a forum; it never changes")
public record OpenAddendum(
        UUID id,
        UUID unitId,
        UUID forumId,

        @Schema(examples = "Nomor loket pada baris 2 dibaca loket 3.")
        String text,

        @Schema(examples = "Salah ketik") String reason,

        @Schema(nullable = true, description = "Its bytes are at /files/{id}/content") @Nullable
        UUID fileId,

        Instant at) {}
