package id.fkp.forum;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.plan.ForumPlan;
import id.fkp.forum.plan.ForumPurpose;
import id.fkp.forum.state.ForumKind;
import id.fkp.forum.state.ForumState;
import id.fkp.forum.state.WindowStatus;
import id.fkp.identity.Caller;
import id.fkp.identity.UnitRole;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.slug.Slug;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.Words;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A public consultation on standards of a unit. Its moves refuse what {@link ForumStates} does not know. */
@Entity
class Forum extends PanacheEntityBase {

    private static final EnumSet<ForumState> CONVENING =
            EnumSet.of(ForumState.PLANNED, ForumState.ANNOUNCED, ForumState.IN_SESSION);

    private static final String COMMENTS_ON = "Tanggapan atas rancangan: ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public String slug;
    public String title;

    @Enumerated(EnumType.STRING)
    public ForumKind kind = ForumKind.CONSULTATION;

    /** Of a window for comments: the forum in which the drafts were discussed. */
    public @Nullable UUID followsId;

    @Enumerated(EnumType.STRING)
    public ForumPurpose purpose;

    public @Nullable String theme;
    public @Nullable String description;

    @Enumerated(EnumType.STRING)
    public ForumMethod method;

    public @Nullable String place;
    public Instant opensAt;
    public Instant closesAt;

    /** So long after closing, what was written before it still comes in. */
    public int lateHours;

    /** So long at most an input waits for a moderator before the public sees it; null: not at all. */
    public @Nullable Integer approvalHours;

    @Enumerated(EnumType.STRING)
    public ForumState state;

    public @Nullable Instant announcedAt;
    public @Nullable String cancelledReason;
    public Instant createdAt;

    @Version
    public int version;

    protected Forum() {}

    Forum(ForumPlan plan, Instant now) {
        this.unitId = plan.unitId();
        this.state = ForumState.PLANNED;
        this.createdAt = now;
        plan(plan);
    }

    /** The window for comments on what was discussed in {@code before}. */
    static Forum following(Forum before, ForumPlan plan, Instant now) {
        var forum = new Forum(plan, now);
        forum.kind = ForumKind.COMMENT_WINDOW;
        forum.followsId = before.id;
        return forum;
    }

    static Optional<Forum> of(Ref ref) {
        return find(ref.column(), ref.value()).firstResultOptional();
    }

    /** Of two who move the same forum, the second waits here and then sees what the first did. */
    Forum locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    /** Writes the plan, as long as the public has not seen it. The address follows the title until then. */
    final void plan(ForumPlan plan) {
        if (state != ForumState.PLANNED) {
            throw ILLEGAL_TRANSITION.because(
                    "Forum yang sudah diumumkan hanya dapat diperpanjang, ditutup, dikoreksi, atau dibatalkan.",
                    "A forum that is announced can only be prolonged, closed, corrected or cancelled.");
        }
        if (!plan.unitId().equals(unitId)) {
            throw ForumRules.refused("/unitId", "fixed", "forum tidak berpindah unit", "a forum stays in its unit");
        }
        opensAt = plan.opensAt().truncatedTo(ChronoUnit.MICROS);
        closesAt = plan.closesAt().truncatedTo(ChronoUnit.MICROS);
        ForumRules.requireWindow(opensAt, closesAt);
        lateHours = Objects.requireNonNull(plan.lateHours());
        approvalHours = plan.approvalHours();
        if (!plan.title().strip().equals(title)) {
            title = plan.title().strip();
            slug = freeSlug(title);
        }
        purpose = plan.purpose();
        theme = Blank.orNothing(plan.theme());
        description = Blank.orNothing(plan.description());
        method = plan.method();
        place = Blank.orNothing(plan.place());
    }

    /** The plan of the window for comments on what was discussed here. */
    ForumPlan commentPlan(
            @Nullable String asked,
            @Nullable String description,
            Instant closesAt,
            List<UUID> standardIds,
            Instant now) {
        var wanted = asked == null || asked.isBlank() ? COMMENTS_ON + title : asked;
        return new ForumPlan(
                unitId,
                wanted.codePointCount(0, wanted.length()) > ForumPlan.TITLE_LENGTH
                        ? wanted.substring(0, wanted.offsetByCodePoints(0, ForumPlan.TITLE_LENGTH))
                        : wanted,
                purpose,
                theme,
                description,
                ForumMethod.ONLINE,
                null,
                now,
                closesAt,
                lateHours,
                approvalHours,
                standardIds);
    }

    /** An opening time that has passed becomes now: the public cannot have given input before. */
    void announce(Instant now) {
        ForumStates.requireMove(state, ForumState.ANNOUNCED);
        if (!closesAt.isAfter(now)) {
            throw ILLEGAL_TRANSITION.naming(
                    "Pindahkan waktu tutup ke waktu yang akan datang.",
                    "Move the closing time to the future.",
                    List.of(new Fault("/closesAt", "in-the-past", new Words("sudah lewat", "is in the past"))));
        }
        state = ForumState.ANNOUNCED;
        announcedAt = now;
        opensAt = opensAt.isBefore(now) ? now : opensAt;
        flush();
    }

    /** Prolongs the window or closes it early; a time that has passed means now. */
    WindowChange close(Instant asked, String reason, String byName, Instant now) {
        requireRunning(now);
        var before = closesAt;
        var after = asked.isBefore(now) ? now : asked.truncatedTo(ChronoUnit.MICROS);
        if (after.equals(before)) {
            throw ForumRules.refused(
                    "/closesAt", "unchanged", "sama dengan waktu tutup sekarang", "is the closing time already");
        }
        ForumRules.requireWindow(opensAt, after);
        closesAt = after;
        flush();
        return WindowChange.ofClosing(this, before, after, reason, byName, now);
    }

    /** Lets what was announced wait shorter than was said, or not at all; never longer. Answers the hours before. */
    int easeApproval(@Nullable Integer hours, Instant now) {
        requireRunning(now);
        var before = approvalHours;
        if (before == null || (hours != null && hours >= before)) {
            throw ForumRules.refused(
                    "/approvalHours",
                    "not-shorter",
                    "yang sudah diumumkan hanya dapat diperpendek atau dihentikan",
                    "what was announced can only be made shorter, or ended");
        }
        approvalHours = hours;
        flush();
        return before;
    }

    void move(ForumState to) {
        ForumStates.requireMove(state, to);
        state = to;
        flush();
    }

    /** Meetings belong to a consultation, and are planned until they are over. */
    void requireConvening() {
        if (kind != ForumKind.CONSULTATION || !CONVENING.contains(state)) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertemuan direncanakan pada forum konsultasi yang belum selesai.",
                    "Sessions are planned for a consultation that is not over.");
        }
    }

    /** People have met and signed what they agreed on; where nobody recorded the meeting itself, in one step. */
    void sign(Instant now) {
        if (kind != ForumKind.CONSULTATION || now.isBefore(opensAt)) {
            throw ILLEGAL_TRANSITION.because(
                    "Berita acara dicatat pada forum konsultasi yang sudah dibuka.",
                    "A record of agreement belongs to a consultation that has opened.");
        }
        if (state == ForumState.ANNOUNCED) {
            move(ForumState.IN_SESSION);
            move(ForumState.HELD);
        }
        move(ForumState.AGREEMENT_SIGNED);
    }

    /** What came out of it is before the public; while something is open it is being followed up. */
    void publishResults(boolean somethingIsOpen) {
        move(ForumState.RESULTS_PUBLISHED);
        if (somethingIsOpen) {
            move(ForumState.FOLLOW_UP);
        }
    }

    /** Why it cannot end yet, whatever is open in it: its results come first, and what was written in time. */
    Optional<Fault> notYetAtItsEnd(Instant now) {
        var before = kind == ForumKind.COMMENT_WINDOW
                ? EnumSet.of(ForumState.ANNOUNCED)
                : EnumSet.of(ForumState.RESULTS_PUBLISHED, ForumState.FOLLOW_UP);
        if (!before.contains(state)) {
            var words = state == ForumState.CLOSED
                    ? new Words("forum ini sudah ditutup", "this forum is closed")
                    : new Words("hasil forum belum diumumkan", "the results of the forum are not published");
            return Optional.of(new Fault("/state", "not-at-its-end", words));
        }
        return now.isBefore(closesAt.plus(Duration.ofHours(lateHours)))
                ? Optional.of(new Fault(
                        "/lateHours",
                        "late-inputs-awaited",
                        new Words(
                                "masukan yang ditulis sebelum penutupan masih dapat tiba",
                                "inputs written before the closing may still arrive")))
                : Optional.empty();
    }

    /**
     * Nobody waits for anything any more, or the head has said why. A window for comments has no meetings and no record of
     * its own, so that it ends as it was announced.
     */
    void end(Instant now) {
        notYetAtItsEnd(now).ifPresent(fault -> {
            throw ILLEGAL_TRANSITION.naming(
                    "Forum ini belum dapat ditutup.", "This forum cannot be closed yet.", List.of(fault));
        });
        if (state == ForumState.RESULTS_PUBLISHED) {
            move(ForumState.FOLLOW_UP);
        }
        if (kind == ForumKind.CONSULTATION) {
            ForumStates.requireMove(state, ForumState.CLOSED);
        }
        state = ForumState.CLOSED;
        flush();
    }

    void cancel(String reason) {
        if (kind == ForumKind.COMMENT_WINDOW) {
            throw ILLEGAL_TRANSITION.because(
                    "Masa tanggapan tidak dapat dibatalkan (PP 96/2012 pasal 27); tutup atau perpanjang beserta alasannya.",
                    "The time for comments cannot be cancelled (PP 96/2012 art 27); close or prolong it and say why.");
        }
        ForumStates.requireMove(state, ForumState.CANCELLED);
        state = ForumState.CANCELLED;
        cancelledReason = reason.strip();
        flush();
    }

    /** Announced and not closed: only then does its announced course change. */
    void requireRunning(Instant now) {
        var status = windowStatus(now);
        if (status != WindowStatus.UPCOMING && status != WindowStatus.OPEN) {
            throw ILLEGAL_TRANSITION.because(
                    "Hanya forum yang sudah diumumkan dan belum ditutup yang dapat diubah begini.",
                    "Only a forum that is announced and not closed can be changed so.");
        }
    }

    /** Says to the lock of whoever reads it that something below it was changed. */
    void touch() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Lets members with one of the roles through; who may not even see the forum gets 404. */
    void requireRole(Caller caller, UnitRole... roles) {
        caller.requireOn(isPublic(), unitId, roles);
    }

    boolean isPublic() {
        return announcedAt != null;
    }

    WindowStatus windowStatus(Instant now) {
        return WindowStatus.of(state, opensAt, closesAt, now);
    }

    /** Plans are written one at a time, so that two with one title do not both find the same address free. */
    private static String freeSlug(String title) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('forum names')) as text)")
                .getSingleResult();
        var wanted = Slug.of(title);
        return Slug.free(
                wanted,
                find("select slug from Forum where slug like ?1", wanted + "%")
                        .project(String.class)
                        .list());
    }
}
