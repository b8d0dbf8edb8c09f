package id.fkp.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One role of one login, in a unit or in all units of an institution. It is given and taken back, never changed. */
@Entity
class Membership extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String issuer;
    public String subject;
    public String name;
    public @Nullable UUID unitId;
    public @Nullable UUID institutionId;

    @Enumerated(EnumType.STRING)
    public UnitRole role;

    public Instant createdAt;

    protected Membership() {}

    Membership(
            String issuer,
            String subject,
            String name,
            @Nullable UUID unitId,
            @Nullable UUID institutionId,
            UnitRole role,
            Instant now) {
        this.issuer = issuer;
        this.subject = subject;
        this.name = name;
        this.unitId = unitId;
        this.institutionId = institutionId;
        this.role = role;
        this.createdAt = now;
    }

    /** What the login may do in the unit, be it a member there or in the unit's institution. */
    static Set<UnitRole> rolesIn(UUID unitId, String issuer, String subject) {
        List<String> held = getEntityManager()
                .createNativeQuery(
                        "select role from unit_membership where unit_id = ?1 and issuer = ?2 and subject = ?3",
                        String.class)
                .setParameter(1, unitId)
                .setParameter(2, issuer)
                .setParameter(3, subject)
                .getResultList();
        var roles = EnumSet.noneOf(UnitRole.class);
        held.forEach(role -> roles.add(UnitRole.valueOf(role)));
        return roles;
    }
}
