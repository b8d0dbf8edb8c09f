package id.fkp.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One public act, as everyone sees it.
 *
 * @param unitId absent for acts above units
 * @param payload what the act tells, without any person data
 * @param leafHash see {@link LeafHash}
 */
@Schema(name = "RegisterEntry", description = "One public act, with the hash that proves it unchanged")
public record RegisterEntryRepresentation(
        UUID id,

        @Schema(nullable = true) @Nullable UUID unitId,

        Instant at,

        @Schema(examples = "forum.announced") String act,

        @Schema(examples = "forum") String objectType,

        UUID objectId,

        @Schema(type = SchemaType.OBJECT, examples = "{\"name\": \"Pengujian Obat dan Makanan\"}")
        Map<String, Object> payload,

        @Schema(
                description =
                        "SHA-256 in hexadecimal over this entry without leafHash: JSON in UTF-8, names in order at "
                                + "every level, no white space, absent fields left out",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String leafHash) {

    static RegisterEntryRepresentation of(RegisterEntry entry) {
        return new RegisterEntryRepresentation(
                entry.id,
                entry.unitId,
                entry.at,
                entry.act,
                entry.objectType,
                entry.objectId,
                entry.payload,
                entry.leafHash);
    }
}
