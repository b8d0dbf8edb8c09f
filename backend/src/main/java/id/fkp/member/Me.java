package id.fkp.member;

import id.fkp.identity.UnitRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is signed in, and what they may do where.
 *
 * @param subject what the identity provider calls this login; never shown to others
 * @param admin manages institutions, units and members
 * @param memberships by the names of the units
 */
@Schema(description = "Who is signed in, and what they may do where")
public record Me(
        @Schema(examples = "8f0c2a54-8d0e-4a32-a6b5-0b2f1f6f2a11")
        String subject,

        @Schema(examples = "Siti Rahma") String name,
        boolean admin,
        List<UnitRoles> memberships) {

    /** All roles in one unit, those held through its institution included. */
    @Schema(description = "All roles in one unit, those held through its institution included")
    public record UnitRoles(
            UUID unitId,

            @Schema(examples = "Loka POM di Kota Tanjungbalai")
            String unitName,

            @Schema(examples = "loka-pom-di-kota-tanjungbalai")
            String unitSlug,

            @Schema(examples = "Asia/Jakarta") String zone,

            Set<UnitRole> roles) {}
}
