package id.fkp.privacy;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who was found, and where. */
@Schema(description = "Somebody who was found, and where")
public record FoundPerson(
        PersonKind kind,
        UUID heldId,

        @Schema(nullable = true, examples = "Siti Contoh") @Nullable
        String name,

        @Schema(nullable = true, examples = "siti@example.id") @Nullable
        String contact,

        @Schema(
                description = "Title of the session or of the forum",
                examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
        String about,

        Instant at) {}
