package id.fkp.session;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.file.StoredFiles;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.session.plan.SessionPlan;
import id.fkp.session.state.SessionState;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Blank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of sessions, and how the product brings along its own. */
@ApplicationScoped
public class Sessions {

    private static final int MOST = 20;

    private static final String INFO = """
            select cast(json_build_object(
                'id', s.id, 'unitId', s.unit_id, 'forumId', s.forum_id, 'forumSlug', f.slug, 'forumTitle', f.title,
                'forumState', f.state, 'title', s.title, 'method', s.method, 'startsAt', s.starts_at,
                'endsAt', s.ends_at, 'zone', u.zone, 'venue', s.venue, 'venueAddress', s.venue_address,
                'meetingLink', s.meeting_link, 'capacity', s.capacity, 'seats', s.seats, 'state', s.state,
                'announced', f.announced_at is not null) as text)
            from forum_session s
            join forum f on f.id = s.forum_id
            join unit u on u.id = s.unit_id
            where s.id = :id
            """;

    private final Projection projection;
    private final EntityManager database;
    private final Forums forums;
    private final StoredFiles files;
    private final Instance<SessionGuard> guards;
    private final Caller caller;
    private final Acts acts;

    Sessions(
            Projection projection,
            EntityManager database,
            Forums forums,
            StoredFiles files,
            @Any Instance<SessionGuard> guards,
            Caller caller,
            Acts acts) {
        this.projection = projection;
        this.database = database;
        this.forums = forums;
        this.files = files;
        this.guards = guards;
        this.caller = caller;
        this.acts = acts;
    }

    /** Whatever its state; who may see it is the asker's to know. */
    public Optional<SessionInfo> find(UUID id) {
        return projection.one(SessionInfo.class, INFO, Map.of("id", id));
    }

    /** The session, or 404 unless its forum is announced or the caller is a member of its unit. */
    public SessionInfo requireVisible(UUID id) {
        return find(id).filter(session -> session.announced() || caller.isMemberOf(session.unitId()))
                .orElseThrow(() -> notFound());
    }

    /**
     * Holds the session as it is until the transaction has ended, so that one who takes a seat and one who moves or ends
     * the session wait for each other.
     *
     * @return the session as it was once the lock had been obtained
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SessionInfo hold(UUID id) {
        database.createNativeQuery("select cast(id as text) from forum_session where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return find(id).orElseThrow(() -> notFound());
    }

    /** As {@link #hold}, but many may hold it so at the same time; only who moves the session waits for them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SessionInfo holdShared(UUID id) {
        database.createNativeQuery("select cast(id as text) from forum_session where id = ?1 for share")
                .setParameter(1, id)
                .getResultList();
        return find(id).orElseThrow(() -> notFound());
    }

    /** Plans a session of a forum. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SessionInfo enter(UUID forumId, SessionPlan plan, Instant now) {
        var forum = forums.find(forumId).orElseThrow();
        SessionRules.require(plan, forum, files);
        forums.requireConvening(forumId);
        if (ForumSession.count("forumId", forumId) >= MOST) {
            throw ILLEGAL_TRANSITION.because(
                    "Satu forum memuat paling banyak " + MOST + " pertemuan.",
                    "A forum has at most " + MOST + " sessions.");
        }
        var session = new ForumSession(forum, plan, now);
        session.persistAndFlush();
        showMaterials(session, forum.announced());
        tell(session, "session.planned", forum.announced(), session.title);
        return find(session.id).orElseThrow();
    }

    /** Begins a session; the first of a forum begins the forum's meetings. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID id, Instant now) {
        var session = ForumSession.<ForumSession>findById(id).locked();
        var info = find(id).orElseThrow();
        forums.beginSessions(session.forumId);
        session.open(ZoneId.of(info.zone()), now);
        tell(session, "session.opened", true, null);
    }

    /** Ends a session; with the last one of a forum, the forum counts as held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID id, @Nullable String gapReason, Instant now) {
        var session = ForumSession.<ForumSession>findById(id).locked();
        SessionStates.requireMove(session.state, SessionState.HELD);
        boolean gapGiven = gapReason != null && !Blank.is(gapReason);
        var missing = new ArrayList<Fault>();
        guards.forEach(guard -> missing.addAll(guard.missing(id, gapGiven)));
        if (!missing.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Lengkapi yang disebut di bawah, lalu akhiri pertemuan lagi.",
                    "Settle what is named below, then end the session again.",
                    missing);
        }
        session.close(gapReason, now);
        tell(session, "session.held", true, null);
        endForumAfterLast(session.forumId);
    }

    /** Changes the plan that {@code session} has. */
    void change(ForumSession session, SessionPlan plan, ForumInfo forum) {
        SessionRules.require(plan, forum, files);
        session.plan(plan, forum.announced());
        ForumSession.flush();
        showMaterials(session, forum.announced());
        tell(session, "session.plan-changed", forum.announced(), session.title);
    }

    /** @param words the title of one that is planned, the reason for one that is not held as it was */
    void tell(ForumSession session, String verb, boolean announced, @Nullable String words) {
        var detail =
                Map.<String, Object>of("forumId", session.forumId.toString(), "startsAt", session.startsAt.toString());
        var reach = announced ? Reach.PUBLIC : Reach.INTERNAL;
        acts.fire(new Act(session.unitId, verb, "session", session.id, reach, detail).saying(words));
    }

    /** What is cancelled last ends the forum's meetings as well, if any was held. */
    void endForumAfterLast(UUID forumId) {
        var states = ForumSession.<ForumSession>list("forumId", forumId).stream()
                .map(session -> session.state)
                .toList();
        boolean over = states.stream().allMatch(state -> state == SessionState.HELD || state == SessionState.CANCELLED);
        if (over && states.contains(SessionState.HELD)) {
            forums.endSessions(forumId);
        }
    }

    void showMaterials(ForumSession session, boolean announced) {
        if (announced) {
            session.materials.forEach(material -> files.publish(material.fileId()));
        }
    }
}
