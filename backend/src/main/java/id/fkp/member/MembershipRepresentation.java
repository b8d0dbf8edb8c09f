package id.fkp.member;

import id.fkp.identity.UnitRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One role of one login, as the managers and auditors of its unit or institution see it.
 *
 * @param subject what the identity provider calls the login
 * @param name as it was when the login joined
 * @param institutionId set when the role holds in all units of the institution
 */
@Schema(name = "Membership", description = "One role of one login, in a unit or in all units of an institution")
public record MembershipRepresentation(
        UUID id,

        @Schema(examples = "8f0c2a54-8d0e-4a32-a6b5-0b2f1f6f2a11")
        String subject,

        @Schema(examples = "Siti Rahma") String name,
        UnitRole role,
        @Schema(nullable = true) @Nullable UUID unitId,
        @Schema(nullable = true) @Nullable UUID institutionId,
        Instant createdAt) {

    static MembershipRepresentation of(Membership membership) {
        return new MembershipRepresentation(
                membership.id,
                membership.subject,
                membership.name,
                membership.role,
                membership.unitId,
                membership.institutionId,
                membership.createdAt);
    }
}
