package id.fkp.followup;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;

import id.fkp.agreement.reading.AgreedItem;
import id.fkp.followup.state.FollowUpState;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a forum promised with its signature. Its moves refuse what {@link FollowUpStates} does not know. */
@Entity
class FollowUp extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID forumId;
    public UUID itemId;
    public int position;
    public String text;
    public String owner;

    @Enumerated(EnumType.STRING)
    public Horizon horizon;

    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public FollowUpState state = FollowUpState.PLANNED;

    public Instant createdAt;

    @Version
    public int version;

    protected FollowUp() {}

    FollowUp(UUID forumId, AgreedItem item, int position, LocalDate dueOn, Instant now) {
        this.unitId = item.unitId();
        this.forumId = forumId;
        this.itemId = item.id();
        this.position = position;
        this.text = item.followUp();
        this.owner = item.owner();
        this.horizon = item.horizon();
        this.dueOn = dueOn;
        this.createdAt = now;
    }

    static Optional<FollowUp> of(UUID id) {
        return findByIdOptional(id);
    }

    /** Of two who move the same promise, the second waits here and then sees what the first did. */
    FollowUp locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    FollowUpChange move(FollowUpState to, @Nullable String reason, String byName, Instant now) {
        FollowUpStates.requireMove(state, to);
        if (reason == null && FollowUpStates.needsReason(state, to)) {
            throw refused("/reason", "missing", "sebutkan alasannya", "say why");
        }
        var change = new FollowUpChange(this, to, dueOn, reason, byName, now);
        state = to;
        flush();
        return change;
    }

    /** To a later day only: what was promised earlier is simply done earlier. */
    FollowUpChange extend(LocalDate later, String reason, String byName, Instant now) {
        if (!state.isOpen()) {
            throw ILLEGAL_TRANSITION.because(
                    "Hanya tindak lanjut yang belum selesai atau dibatalkan yang diperpanjang.",
                    "Only a follow-up that is neither done nor cancelled gets a later day.");
        }
        if (!later.isAfter(dueOn)) {
            throw refused("/dueOn", "not-later", "harus setelah " + dueOn, "must be after " + dueOn);
        }
        var change = new FollowUpChange(this, state, later, reason.strip(), byName, now);
        dueOn = later;
        flush();
        return change;
    }

    private static RuntimeException refused(String pointer, String code, String detailId, String detailEn) {
        return INVALID_REQUEST.naming(
                "Perbaiki isian yang disebutkan, lalu kirim lagi.",
                "Correct the fields named here, then send again.",
                List.of(new Fault(pointer, code, new Words(detailId, detailEn))));
    }
}
