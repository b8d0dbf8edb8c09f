package id.fkp.record.log;

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
 * @param payload what the act tells, without any person data; {@code textCommitment} stands for what was written with it
 * @param leafHash see {@link id.fkp.record.leaf.Leaf}
 * @param index absent for a second at most, until the entry has its place
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
                description = "SHA-256 in hexadecimal over a zero byte (RFC 9162) and this entry without leafHash and "
                        + "index as canonical JSON (RFC 8785), absent fields left out",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String leafHash,

        @Schema(
                nullable = true,
                description = "Its place in the register, counted from 0; absent until it has one, a second at most",
                examples = "1203")
        @Nullable
        Long index) {

    /** Of the entry {@code e} and its place {@code l}, if it has one. */
    public static final String JSON = """
            json_build_object(
                'id', e.id, 'unitId', e.unit_id, 'at', e.at, 'act', e.act, 'objectType', e.object_type,
                'objectId', e.object_id, 'payload', e.payload, 'leafHash', e.leaf_hash, 'index', l.leaf_index)""";
}
