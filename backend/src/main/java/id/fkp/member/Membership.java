package id.fkp.member;

import static id.fkp.member.MemberProblems.ALREADY_MEMBER;
import static id.fkp.member.MemberProblems.LAST_HEAD;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.identity.UnitRole;
import id.fkp.shared.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
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

    Membership(Memberships.Login login, Scope scope, UnitRole role, Instant now) {
        this.issuer = login.issuer();
        this.subject = login.subject();
        this.name = login.name();
        this.unitId = scope.unitId();
        this.institutionId = scope.institutionId();
        this.role = role;
        this.createdAt = now;
    }

    /** Writes it; refused when the login already holds the role there. */
    void begin() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            if ("membership_once".equals(e.getConstraintName())) {
                throw ALREADY_MEMBER.because(
                        "Tautan ini tetap berlaku; berikan kepada orang lain.",
                        "The link is still good; give it to somebody else.");
            }
            throw e;
        }
    }

    /** Takes the role back. A unit that would be left without any HEAD, of its own or its institution's, forbids it. */
    void end() {
        if (role == UnitRole.HEAD) {
            lockHeads();
            if (leavesAUnitHeadless()) {
                throw LAST_HEAD.because("Angkat kepala lain lebih dahulu.", "Let another head join first.");
            }
        }
        if (delete("id", id) == 0) {
            throw notFound(); // somebody else was quicker
        }
    }

    Scope scope() {
        return new Scope(unitId, institutionId);
    }

    /** Two who remove each other at the same time: the second waits here, then no longer finds the first. */
    private void lockHeads() {
        query("select id from membership where id in (select head.membership_id from unit_membership head"
                        + " join unit_membership own on own.unit_id = head.unit_id"
                        + " where own.membership_id = ?1 and head.role = 'HEAD') order by id for update")
                .setParameter(1, id)
                .getResultList();
    }

    private boolean leavesAUnitHeadless() {
        return (boolean) query("select exists (select from unit_membership own where own.membership_id = ?1"
                        + " and not exists (select from unit_membership other where other.unit_id = own.unit_id"
                        + " and other.role = 'HEAD' and other.membership_id <> ?1))")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** Whether the caller, a member of any unit in which it holds, knows of it. */
    boolean isKnownTo(Caller caller) {
        return (boolean) query("select exists (select from unit_membership shown"
                        + " join unit_membership own on own.unit_id = shown.unit_id"
                        + " where shown.membership_id = ?1 and own.issuer = ?2 and own.subject = ?3)")
                .setParameter(1, id)
                .setParameter(2, caller.issuer())
                .setParameter(3, caller.subject())
                .getSingleResult();
    }

    /** Of a unit also those that hold in it through its institution; newest first. */
    static List<Membership> newestIn(Scope scope, PageRequest page) {
        var place = scope.unitId() == null
                ? "m.institution_id = ?1"
                : "m.id in (select membership_id from unit_membership where unit_id = ?1)";
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select {m.*} from membership m where " + place + " and m.id < ?2 order by m.id desc",
                        Membership.class)
                .addEntity("m", Membership.class)
                .setParameter(1, scope.id())
                .setParameter(2, page.below())
                .setMaxResults(page.rows())
                .getResultList();
    }

    private static Query query(String sql) {
        return getEntityManager().createNativeQuery(sql);
    }
}
