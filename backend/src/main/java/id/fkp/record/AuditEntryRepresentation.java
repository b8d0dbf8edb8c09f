package id.fkp.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One act, as head and auditors of the unit see it.
 *
 * @param actorSubject what the identity provider calls the login; absent when the product itself acted, or somebody who
 *     does not act for the office, such as who gives an input
 * @param traceId which request; answers and logs carry the same
 */
@Schema(name = "AuditEntry", description = "Who did what to which thing, when and in which request")
public record AuditEntryRepresentation(
        UUID id,
        UUID unitId,
        Instant at,

        @Schema(nullable = true, examples = "8f0c2a54-8d0e-4a32-a6b5-0b2f1f6f2a11") @Nullable
        String actorSubject,

        @Schema(nullable = true, examples = "Siti Rahma") @Nullable
        String actorName,

        @Schema(examples = "service.changed") String act,

        @Schema(examples = "service") String objectType,

        UUID objectId,

        @Schema(type = SchemaType.OBJECT, examples = "{\"name\": \"Pengujian Obat dan Makanan\"}")
        Map<String, Object> detail,

        @Schema(examples = "0af7651916cd43dd8448eb211c80319c")
        String traceId) {}
