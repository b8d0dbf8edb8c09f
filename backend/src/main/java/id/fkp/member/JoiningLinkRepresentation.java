package id.fkp.member;

import id.fkp.identity.UnitRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A joining link, as those see it who manage members.
 *
 * @param expiresAt seven days after it was made; from then on it is refused
 * @param usedAt when somebody joined by it; from then on it is refused
 * @param token only in the answer that makes the link; it belongs into the fragment of {@code /gabung#token}
 */
@Schema(name = "JoiningLink", description = "A role waiting for whoever opens the link first, within seven days")
public record JoiningLinkRepresentation(
        UUID id,
        UnitRole role,
        @Schema(nullable = true) @Nullable UUID unitId,
        @Schema(nullable = true) @Nullable UUID institutionId,
        @Schema(examples = "Siti Rahma") String createdByName,
        Instant createdAt,
        Instant expiresAt,
        @Schema(nullable = true) @Nullable Instant usedAt,

        @Schema(
                nullable = true,
                description = "Only in the answer that makes the link: hand it out as /gabung#token",
                examples = "q2JvVt1nGqgX7h4cUOaFv4m3sS1dYx8Zk0e5r6t7u8w")
        @Nullable
        String token) {

    static JoiningLinkRepresentation of(JoiningLink link) {
        return new JoiningLinkRepresentation(
                link.id,
                link.role,
                link.unitId,
                link.institutionId,
                link.createdByName,
                link.createdAt,
                link.expiresAt,
                link.usedAt,
                null);
    }

    JoiningLinkRepresentation with(String token) {
        return new JoiningLinkRepresentation(
                id, role, unitId, institutionId, createdByName, createdAt, expiresAt, usedAt, token);
    }
}
