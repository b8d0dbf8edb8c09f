package id.fkp.briefing;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody is on the list of a briefing. Who it is stands apart, see {@link OfficerPerson}. */
@Entity
@Table(name = "briefing_officer")
class Officer extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID briefingId;
    public UUID unitId;
    public String number;
    public Instant enteredAt;

    /** Who of the unit put them on the list; null for who did so alone. */
    public @Nullable String byName;

    public @Nullable Instant confirmedAt;
    public @Nullable Instant presentAt;
    public @Nullable Instant removedAt;
    public @Nullable String removedReason;
    public @Nullable String removedByName;

    @Version
    public int version;

    protected Officer() {}

    /** @param byName null for who comes alone */
    Officer(Briefing of, String number, @Nullable String byName, Instant now) {
        this.briefingId = of.id;
        this.unitId = of.unitId;
        this.number = number;
        this.byName = byName;
        this.confirmedAt = byName == null ? now : null;
        this.enteredAt = now;
    }

    static boolean isTaken(String number) {
        return count("number", number) > 0;
    }

    static long listed(UUID briefingId) {
        return count("briefingId", briefingId);
    }

    static boolean isAnyPresent(UUID briefingId) {
        return count("briefingId = ?1 and removedAt is null and presentAt is not null", briefingId) > 0;
    }

    static Optional<Officer> numbered(String number) {
        return find("number = ?1 and removedAt is null", number).firstResultOptional();
    }

    static Optional<Officer> on(UUID briefingId, UUID id) {
        return find("id = ?1 and briefingId = ?2", id, briefingId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those not removed. */
    static List<Officer> all(UUID briefingId) {
        return list("briefingId = ?1 and removedAt is null order by id", briefingId);
    }

    /** From now on the number and its secret are this person's. */
    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Once there is once: the first time stays. */
    void come(Instant now) {
        presentAt = presentAt == null ? now : presentAt;
    }

    void stayAway() {
        presentAt = null;
    }

    /** What stands in other rows of this officer has changed: who has seen it before has to look again. */
    void changed() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The row stays, with the reason: a list that somebody was struck from says so. */
    void remove(String reason, String byName, Instant now) {
        removedAt = now;
        removedReason = reason.strip();
        removedByName = byName;
        flush();
    }

    Act act(String verb, Map<String, Object> detail) {
        return new Act(unitId, verb, "briefing-officer", id, Reach.INTERNAL, detail);
    }
}
