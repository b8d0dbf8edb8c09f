package id.fkp.session;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.plan.ForumMethod;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.SeatsKept;
import id.fkp.session.plan.SessionMaterial;
import id.fkp.session.plan.SessionPlan;
import id.fkp.session.plan.TeamMember;
import id.fkp.session.state.SessionState;
import id.fkp.shared.text.Blank;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting of a forum: its plan, and how far it has come. */
@Entity
class ForumSession extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID forumId;
    public String title;

    @Enumerated(EnumType.STRING)
    public ForumMethod method;

    public Instant startsAt;
    public Instant endsAt;
    public @Nullable String venue;
    public @Nullable String venueAddress;
    public @Nullable String meetingLink;
    public @Nullable Integer capacity;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<SeatsKept> seats;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<TeamMember> team;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<AgendaItem> agenda;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<SessionMaterial> materials;

    public @Nullable String termsOfReference;

    @Enumerated(EnumType.STRING)
    public SessionState state = SessionState.PLANNED;

    public @Nullable Instant openedAt;
    public @Nullable Instant heldAt;

    /** Why not all five elements of the community were present. */
    public @Nullable String gapReason;

    public Instant createdAt;

    @Version
    public int version;

    protected ForumSession() {}

    ForumSession(ForumInfo forum, SessionPlan plan, Instant now) {
        this.unitId = forum.unitId();
        this.forumId = forum.id();
        this.createdAt = now;
        this.startsAt = plan.startsAt().truncatedTo(ChronoUnit.MICROS);
        this.endsAt = plan.endsAt().truncatedTo(ChronoUnit.MICROS);
        write(plan);
    }

    /** Of two who move the same session, the second waits here and then sees what the first did. */
    ForumSession locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    /**
     * Writes the plan, until the session has been held. Once it is announced another time needs a reason, and so is a
     * postponement.
     */
    void plan(SessionPlan plan, boolean announced) {
        if (state == SessionState.HELD || state == SessionState.CANCELLED) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertemuan yang sudah selesai atau dibatalkan tidak diubah lagi.",
                    "A session that was held or cancelled is not changed any more.");
        }
        var starts = plan.startsAt().truncatedTo(ChronoUnit.MICROS);
        var ends = plan.endsAt().truncatedTo(ChronoUnit.MICROS);
        if (announced && !(starts.equals(startsAt) && ends.equals(endsAt))) {
            throw ILLEGAL_TRANSITION.naming(
                    "Pindahkan waktunya lewat penundaan, beserta alasannya: waktu ini sudah diumumkan.",
                    "Move the time by a postponement and say why: this time has been announced.",
                    List.of(SessionRules.fault("/startsAt", "announced", "sudah diumumkan", "has been announced")));
        }
        startsAt = starts;
        endsAt = ends;
        write(plan);
    }

    private void write(SessionPlan plan) {
        title = plan.title().strip();
        method = plan.method();
        venue = Blank.orNothing(plan.venue());
        venueAddress = Blank.orNothing(plan.venueAddress());
        meetingLink = Blank.orNothing(plan.meetingLink());
        capacity = plan.capacity();
        seats = List.copyOf(plan.seats());
        team = List.copyOf(plan.team());
        agenda = List.copyOf(plan.agenda());
        materials = List.copyOf(plan.materials());
        termsOfReference = Blank.orNothing(plan.termsOfReference());
    }

    /** To another time, or to one not known yet. */
    SessionChange postpone(
            @Nullable Instant starts, @Nullable Instant ends, String reason, String byName, Instant now) {
        var before = startsAt;
        if (starts == null || ends == null) {
            move(SessionState.POSTPONED);
            return SessionChange.postponed(this, before, reason, byName, now);
        }
        SessionRules.requireTimes(starts, ends);
        move(SessionState.PLANNED);
        startsAt = starts.truncatedTo(ChronoUnit.MICROS);
        endsAt = ends.truncatedTo(ChronoUnit.MICROS);
        flush();
        return SessionChange.rescheduled(this, before, reason, byName, now);
    }

    SessionChange cancel(String reason, String byName, Instant now) {
        move(SessionState.CANCELLED);
        return SessionChange.cancelled(this, reason, byName, now);
    }

    /** Not before its day: what is recorded in it happened in it. */
    void open(ZoneId zone, Instant now) {
        if (LocalDate.ofInstant(now, zone).isBefore(LocalDate.ofInstant(startsAt, zone))) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertemuan dibuka pada harinya.", "A session is opened on its day, not before.");
        }
        move(SessionState.RUNNING);
        openedAt = now;
        flush();
    }

    void close(@Nullable String gap, Instant now) {
        move(SessionState.HELD);
        gapReason = Blank.orNothing(gap);
        heldAt = now;
        flush();
    }

    private void move(SessionState to) {
        SessionStates.requireMove(state, to);
        state = to;
    }
}
