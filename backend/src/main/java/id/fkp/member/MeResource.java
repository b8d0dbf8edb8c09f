package id.fkp.member;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me")
@Produces(APPLICATION_JSON)
@Tag(name = "identity", description = "Who is calling, members and how they join")
class MeResource {

    /** Somebody with a role in a whole ministry belongs to thousands of units; nobody chooses from such a list. */
    private static final int MOST_ROLES = 1000;

    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({})
    @Operation(
            summary = "Read who is signed in, and their roles in units",
            description = "Of somebody with more than " + MOST_ROLES + " roles, the first by name of the unit.")
    public Me readMe() {
        return new Me(caller.subject(), caller.name(), caller.isAdmin(), memberships());
    }

    private List<Me.UnitRoles> memberships() {
        List<Object[]> rows = Membership.getEntityManager()
                .createNativeQuery(
                        "select u.id, u.name, u.slug, u.zone, m.role from unit_membership m join unit u on u.id = m.unit_id"
                                + " where m.issuer = ?1 and m.subject = ?2 order by u.name, u.id")
                .setParameter(1, caller.issuer())
                .setParameter(2, caller.subject())
                .setMaxResults(MOST_ROLES)
                .getResultList();
        var units = new LinkedHashMap<UUID, Me.UnitRoles>();
        for (var row : rows) {
            units.computeIfAbsent((UUID) row[0], id -> inUnit(row)).roles().add(UnitRole.valueOf((String) row[4]));
        }
        return new ArrayList<>(units.values());
    }

    private static Me.UnitRoles inUnit(Object[] row) {
        return new Me.UnitRoles(
                (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], EnumSet.noneOf(UnitRole.class));
    }
}
