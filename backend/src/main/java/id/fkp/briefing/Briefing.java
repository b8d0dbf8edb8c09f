package id.fkp.briefing;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.briefing.given.BriefingPlan;
import id.fkp.briefing.reading.BriefingPhase;
import id.fkp.briefing.reading.BriefingState;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That officers are told of standards: when, where, and until when who could not come may read. */
@Entity
class Briefing extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public String number;
    public String title;
    public Instant startsAt;
    public Instant endsAt;
    public @Nullable String place;
    public @Nullable String link;
    public String leader;
    public LocalDate readableUntil;

    @Enumerated(EnumType.STRING)
    public BriefingState state;

    public @Nullable Instant decidedAt;
    public @Nullable String cancelReason;
    public Instant recordedAt;
    public String byName;

    @Version
    public int version;

    protected Briefing() {}

    Briefing(UUID unitId, String number, BriefingPlan plan, ZoneId zone, String byName, Instant now) {
        this.unitId = unitId;
        this.number = number;
        this.state = BriefingState.PLANNED;
        this.byName = byName;
        this.recordedAt = now;
        describe(plan, zone);
    }

    static boolean isTaken(String number) {
        return count("number", number) > 0;
    }

    static Optional<Briefing> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Locked until the transaction ends: of two who come onto its list, the second sees what the first wrote. */
    static Optional<Briefing> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of a plan that was found sound. */
    final void describe(BriefingPlan plan, ZoneId zone) {
        title = plan.title().strip();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        place = plan.place();
        link = plan.link();
        leader = plan.leader().strip();
        readableUntil = plan.readableUntil() == null ? LocalDate.ofInstant(endsAt, zone) : plan.readableUntil();
    }

    BriefingPhase phase(Instant now, ZoneId zone) {
        return BriefingPhase.at(now, state, startsAt, endsAt, readableUntil, zone);
    }

    void requireNotCancelled() {
        if (state == BriefingState.CANCELLED) {
            throw ILLEGAL_TRANSITION.because(
                    "Sosialisasi yang dibatalkan tidak berubah lagi; rencanakan yang baru.",
                    "A briefing that was cancelled does not change any more; plan a new one.");
        }
    }

    void hold(Instant now) {
        requirePlanned();
        state = BriefingState.HELD;
        decidedAt = now;
        flush();
    }

    void cancel(String reason, Instant now) {
        requirePlanned();
        state = BriefingState.CANCELLED;
        decidedAt = now;
        cancelReason = reason.strip();
        flush();
    }

    private void requirePlanned() {
        requireNotCancelled();
        if (state == BriefingState.HELD) {
            throw ILLEGAL_TRANSITION.because(
                    "Sosialisasi ini sudah dinyatakan terlaksana.", "This briefing is held already.");
        }
    }

    Act act(String verb) {
        return new Act(unitId, verb, "briefing", id, Reach.INTERNAL, Map.of("state", state.name()));
    }
}
