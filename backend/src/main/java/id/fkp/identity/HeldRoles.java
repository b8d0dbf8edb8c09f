package id.fkp.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which roles a login holds; who gives them, the room {@code member} says. */
@ApplicationScoped
class HeldRoles {

    private final EntityManager database;

    HeldRoles(EntityManager database) {
        this.database = database;
    }

    /** What the login may do in the unit, be it a member there or in the unit's institution. */
    Set<UnitRole> in(UUID unitId, String issuer, String subject) {
        return read("unit_membership where unit_id", unitId, issuer, subject);
    }

    /** What the login may do in every unit of the institution. */
    Set<UnitRole> throughout(UUID institutionId, String issuer, String subject) {
        return read("membership where institution_id", institutionId, issuer, subject);
    }

    private Set<UnitRole> read(String place, UUID id, String issuer, String subject) {
        List<?> held = database.createNativeQuery(
                        "select role from " + place + " = ?1 and issuer = ?2 and subject = ?3")
                .setParameter(1, id)
                .setParameter(2, issuer)
                .setParameter(3, subject)
                .getResultList();
        var roles = EnumSet.noneOf(UnitRole.class);
        held.forEach(role -> roles.add(UnitRole.valueOf((String) role)));
        return roles;
    }
}
