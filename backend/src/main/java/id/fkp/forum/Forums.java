package id.fkp.forum;

import static id.fkp.forum.ForumProblems.WINDOW_CLOSED;
import static id.fkp.forum.ForumProblems.WINDOW_NOT_OPEN;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.forum.plan.ForumPlan;
import id.fkp.forum.state.ForumKind;
import id.fkp.forum.state.ForumState;
import id.fkp.identity.Caller;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.text.ReadableTime;
import id.fkp.standard.Freezing;
import id.fkp.standard.Standards;
import id.fkp.standard.revision.AsOf;
import id.fkp.standard.revision.Revisions;
import id.fkp.standard.revision.Revisions.Step;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of forums, and how the product brings along its own. */
@ApplicationScoped
public class Forums {

    private static final String INFO = """
            select cast(json_build_object(
                'id', f.id, 'unitId', f.unit_id, 'slug', f.slug, 'title', f.title, 'opensAt', f.opens_at,
                'closesAt', f.closes_at, 'lateHours', f.late_hours,
                'approvalHours', f.approval_hours, 'state', f.state, 'announced', f.announced_at is not null, 'zone', u.zone,
                'versions', (select json_agg(json_build_object(
                                 'versionId', d.version_id, 'standardId', d.standard_id,
                                 'replaced', d.replaced_at is not null) order by d.position, d.version_id)
                             from forum_standard d where d.forum_id = f.id)) as text)
            from forum f join unit u on u.id = f.unit_id
            """;

    private final Projection projection;
    private final EntityManager database;
    private final Standards standards;
    private final Freezing freezing;
    private final Revisions revisions;
    private final Units units;
    private final Caller caller;
    private final Acts acts;
    private final Clock clock;

    Forums(
            Projection projection,
            EntityManager database,
            Standards standards,
            Freezing freezing,
            Revisions revisions,
            Units units,
            Caller caller,
            Acts acts,
            Clock clock) {
        this.projection = projection;
        this.database = database;
        this.standards = standards;
        this.freezing = freezing;
        this.revisions = revisions;
        this.units = units;
        this.caller = caller;
        this.acts = acts;
        this.clock = clock;
    }

    /** Whatever its state; who may see it is the asker's to know. */
    public Optional<ForumInfo> find(UUID id) {
        return projection.one(ForumInfo.class, INFO + "where f.id = :id", Map.of("id", id));
    }

    /** The announced forum with this id or slug. */
    public Optional<ForumInfo> published(String ref) {
        return byRef(ref).filter(ForumInfo::announced);
    }

    /** The forum with this id or slug, or 404 unless it is announced or the caller is a member of its unit. */
    public ForumInfo requireVisible(String ref) {
        return byRef(ref)
                .filter(forum -> forum.announced() || caller.isMemberOf(forum.unitId()))
                .orElseThrow(() -> notFound());
    }

    private Optional<ForumInfo> byRef(String ref) {
        var asked = Ref.of(ref);
        return projection.one(
                ForumInfo.class, INFO + "where f." + asked.column() + " = :ref", Map.of("ref", asked.value()));
    }

    /** A forum whose window is open, and the instant at which that was seen. */
    public record OpenForum(ForumInfo forum, Instant at) {}

    /**
     * A forum that lets an input in.
     *
     * @param at when that was seen
     * @param writtenAt by the giver's clock; null where they did not say, or cannot have written it then
     * @param late whether the window had closed, and only the time of writing lets it in
     */
    public record Admission(
            ForumInfo forum, Instant at, @Nullable Instant writtenAt, boolean late) {}

    /**
     * Lets input in: refuses with {@code window-not-open} or {@code window-closed}, or holds the window as it is until
     * the transaction has ended. Whoever closes the window early waits for those who were let in, so that after the
     * closing is acknowledged no input is added any more, but for those that {@link #admitForShare} takes late. The
     * clock is read after the lock has been obtained.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OpenForum requireOpenForShare(UUID forumId) {
        var admission = admitForShare(forumId, null);
        return new OpenForum(admission.forum(), admission.at());
    }

    /**
     * As {@link #requireOpenForShare}, and for the forum's hours after closing also lets in what was written while it
     * was open. The giver's clock is believed only where it can be right: a time that is to come or lies before the
     * opening is not kept, and lets nothing in late.
     *
     * @param writtenAt when the giver finished writing, by their own clock; null where they do not say
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Admission admitForShare(UUID forumId, @Nullable Instant writtenAt) {
        holdShared(forumId);
        var forum = find(forumId).filter(ForumInfo::announced).orElseThrow(() -> notFound());
        var now = clock.instant();
        if (writtenAt != null && forum.takesLate(writtenAt, now)) {
            return new Admission(forum, now, writtenAt.truncatedTo(ChronoUnit.MICROS), true);
        }
        return switch (forum.windowStatus(now)) {
            case OPEN -> new Admission(forum, now, ForumRules.believable(writtenAt, forum.opensAt(), now), false);
            case PLANNED, UPCOMING ->
                throw WINDOW_NOT_OPEN.because(
                        "Forum ini menerima masukan mulai " + ReadableTime.indonesian(forum.opensAt(), forum.zone())
                                + ".",
                        "This forum takes input from " + ReadableTime.english(forum.opensAt(), forum.zone()) + " on.");
            case CLOSED, CANCELLED ->
                throw WINDOW_CLOSED.because(
                        "Simpan tulisan Anda; forum ini ditutup "
                                + ReadableTime.indonesian(forum.closesAt(), forum.zone()) + ".",
                        "Keep what you wrote; this forum closed on "
                                + ReadableTime.english(forum.closesAt(), forum.zone()) + ".");
        };
    }

    /**
     * Lets the office type in what reached it otherwise, and holds the forum as it is until the transaction has ended:
     * from the opening on until its results are before the public. When each input reached the office, and whether that
     * was in time, is for the room that asks to judge.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OpenForum admitEntryForShare(UUID forumId) {
        holdShared(forumId);
        return requireTakesEntries(forumId);
    }

    /** As {@link #admitEntryForShare}, for now only: it may be otherwise the next moment. */
    public OpenForum requireTakesEntries(UUID forumId) {
        var forum = find(forumId).orElseThrow(() -> notFound());
        var now = clock.instant();
        if (!forum.announced() || now.isBefore(forum.opensAt())) {
            throw WINDOW_NOT_OPEN.because(
                    "Forum ini menerima masukan mulai " + ReadableTime.indonesian(forum.opensAt(), forum.zone()) + ".",
                    "This forum takes input from " + ReadableTime.english(forum.opensAt(), forum.zone()) + " on.");
        }
        if (!forum.takesEntries()) {
            throw WINDOW_CLOSED.because(
                    "Forum ini ditunda, dibatalkan, atau hasilnya sudah diumumkan.",
                    "This forum is postponed or cancelled, or its results are before the public.");
        }
        return new OpenForum(forum, now);
    }

    /** Others may hold it so at the same time; who changes it waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdShared(UUID forumId) {
        database.createNativeQuery("select cast(id as text) from forum where id = ?1 for share")
                .setParameter(1, forumId)
                .getResultList();
    }

    /** Plans a forum on standards of its unit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ForumInfo enter(ForumPlan plan) {
        var forum = new Forum(plan, clock.instant());
        forum.persistAndFlush();
        ForumStandard.set(forum.id, standardsOf(plan));
        return find(forum.id).orElseThrow();
    }

    /** Announces a planned forum as at the given time, with the newest version of each of its standards. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ForumInfo announce(UUID forumId, String byName, Instant at) {
        announce(Forum.<Forum>findById(forumId).locked(), byName, at);
        return find(forumId).orElseThrow();
    }

    /** Puts the newest versions before the public for ever, all or none. */
    void announce(Forum forum, String byName, Instant now) {
        ForumStates.requireMove(forum.state, ForumState.ANNOUNCED);
        var versions = standards.newest(ForumStandard.standardIds(forum.id));
        freezing.freeze(versions.stream().map(VersionInfo::versionId).toList(), byName, now);
        ForumStandard.set(forum.id, versions);
        forum.announce(now);
        var told = new HashMap<String, Object>();
        told.put("title", forum.title);
        told.put("opensAt", forum.opensAt.toString());
        told.put("closesAt", forum.closesAt.toString());
        told.put(
                "versionIds",
                versions.stream().map(version -> version.versionId().toString()).toList());
        if (forum.approvalHours != null) {
            told.put("approvalHours", forum.approvalHours);
        }
        acts.fire(new Act(forum.unitId, "forum.announced", "forum", forum.id, Reach.PUBLIC, told, now));
    }

    /** Holds the forum as it is, and refuses unless it is a consultation whose meetings are not over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireConvening(UUID forumId) {
        Forum.<Forum>findById(forumId).locked().requireConvening();
    }

    /** The first meeting begins; once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beginSessions(UUID forumId) {
        var forum = Forum.<Forum>findById(forumId).locked();
        if (forum.state != ForumState.IN_SESSION) {
            forum.move(ForumState.IN_SESSION);
            acts.fire(new Act(forum.unitId, "forum.in-session", "forum", forum.id, Reach.PUBLIC, Map.of()));
        }
    }

    /** The last meeting is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endSessions(UUID forumId) {
        var forum = Forum.<Forum>findById(forumId).locked();
        forum.move(ForumState.HELD);
        acts.fire(new Act(forum.unitId, "forum.held", "forum", forum.id, Reach.PUBLIC, Map.of()));
    }

    /** Holds the forum as it is until the transaction has ended: who plans a session of it waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID forumId) {
        Forum.<Forum>findById(forumId).locked();
    }

    /**
     * The record of agreement is signed: what was discussed moves on.
     *
     * @param papers the hashes of what was signed, by what each is called in the register
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sign(UUID forumId, LocalDate signedOn, Map<String, String> papers, String byName, Instant now) {
        var forum = Forum.<Forum>findById(forumId).locked();
        forum.sign(now);
        var detail = new HashMap<String, Object>(papers);
        detail.put("signedOn", signedOn.toString());
        acts.fire(new Act(forum.unitId, "forum.agreement-signed", "forum", forum.id, Reach.PUBLIC, detail, now));
        revisions.discuss(ForumStandard.standardIds(forumId), signedOn, step(forum, byName, now));
    }

    /**
     * What came out of a forum is before the public.
     *
     * @param results what that is, asked once the forum has moved
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishResults(UUID forumId, boolean somethingIsOpen, Function<UUID, String> results, Instant now) {
        var forum = Forum.<Forum>findById(forumId).locked();
        forum.publishResults(somethingIsOpen);
        acts.fire(new Act(forum.unitId, "forum.results-published", "forum", forum.id, Reach.PUBLIC, Map.of(), now)
                .saying(results.apply(forumId)));
    }

    /** Refuses once the forum is over, and keeps it from ending until the transaction has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireNotClosed(UUID forumId) {
        holdShared(forumId);
        if (Forum.<Forum>findById(forumId).state == ForumState.CLOSED) {
            throw ILLEGAL_TRANSITION.because("Forum ini sudah ditutup.", "This forum is closed.");
        }
    }

    /** Why a forum cannot end yet, whatever is open in it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Fault> notYetAtItsEnd(UUID forumId, Instant now) {
        return Forum.<Forum>findById(forumId).notYetAtItsEnd(now);
    }

    /**
     * A forum is over.
     *
     * @param told what the public is told of it: what was left open
     * @param excuse for that, of the head
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID forumId, Map<String, Object> told, @Nullable String excuse, Instant now) {
        var forum = Forum.<Forum>findById(forumId).locked();
        forum.end(now);
        acts.fire(new Act(forum.unitId, "forum.closed", "forum", forum.id, Reach.PUBLIC, told, now).saying(excuse));
    }

    /**
     * Publishes what was discussed for comment: a forum of its own on the newest texts, open at once.
     *
     * @param title of the new forum; made from the one before if absent
     * @return its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID publishForComment(
            UUID forumId,
            @Nullable String title,
            @Nullable String description,
            Instant closesAt,
            String byName,
            Instant now) {
        var before = Forum.<Forum>findById(forumId).locked();
        var standardIds = ForumStandard.standardIds(forumId);
        var plan = before.commentPlan(title, description, closesAt, standardIds, now);
        var window = Forum.following(before, plan, now);
        window.persistAndFlush();
        ForumStandard.set(window.id, standardsOf(plan));
        announce(window, byName, now);
        revisions.publishForComment(standardIds, window.closesAt, step(window, byName, now));
        return window.id;
    }

    /** A window for comments that closes at another time moves the passages of its standards with it. */
    void follow(Forum forum) {
        if (forum.kind == ForumKind.COMMENT_WINDOW) {
            revisions.commentUntil(ForumStandard.standardIds(forum.id), forum.closesAt);
        }
    }

    private Step step(Forum forum, String byName, Instant now) {
        return new Step(
                byName, new AsOf(now, units.find(forum.unitId).orElseThrow().zone()));
    }

    /** The newest versions of the standards of a plan; refuses those that are not of its unit, or are named twice. */
    List<VersionInfo> standardsOf(ForumPlan plan) {
        var versions = standards.newest(plan.standardIds());
        for (int i = 0; i < plan.standardIds().size(); i++) {
            var id = plan.standardIds().get(i);
            boolean own = versions.stream()
                    .anyMatch(version ->
                            version.standardId().equals(id) && version.unitId().equals(plan.unitId()));
            if (!own) {
                throw ForumRules.refused(
                        "/standardIds/" + i, "unknown", "bukan standar unit ini", "is not a standard of the unit");
            }
            if (plan.standardIds().indexOf(id) < i) {
                throw ForumRules.refused("/standardIds/" + i, "repeated", "disebut dua kali", "is named twice");
            }
        }
        return versions;
    }
}
