package id.fkp.live.poll;

import static id.fkp.live.poll.PollProblems.given;
import static id.fkp.live.poll.PollProblems.notOpen;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.forum.Forums;
import id.fkp.live.change.Changes;
import id.fkp.live.rule.LiveRules;
import id.fkp.live.state.PollState;
import id.fkp.session.SessionInfo;
import id.fkp.session.state.SessionState;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

/** What is done with the polls of a session, whose row the caller holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Polls {

    private static final long MOST = 50;
    private static final EnumSet<SessionState> NOT_OVER =
            EnumSet.of(SessionState.PLANNED, SessionState.POSTPONED, SessionState.RUNNING);

    private final EntityManager database;
    private final Forums forums;
    private final Changes changes;
    private final Acts acts;

    Polls(EntityManager database, Forums forums, Changes changes, Acts acts) {
        this.database = database;
        this.forums = forums;
        this.changes = changes;
        this.acts = acts;
    }

    UUID prepare(SessionInfo session, PollText text) {
        requirePreparable(session);
        if (Poll.countIn(session.id()) >= MOST) {
            throw ILLEGAL_TRANSITION.because(
                    "Satu pertemuan memuat paling banyak " + MOST + " jajak pendapat.",
                    "A session has at most " + MOST + " polls.");
        }
        require(session, text);
        var poll = new Poll(session, text);
        poll.persistAndFlush();
        acts.fire(poll.act("prepared"));
        return poll.id;
    }

    void rewrite(SessionInfo session, Poll poll, PollText text) {
        requirePreparable(session);
        require(session, text);
        poll.rewrite(text);
        acts.fire(poll.act("rewritten"));
    }

    void remove(SessionInfo session, Poll poll) {
        requirePreparable(session);
        poll.requirePrepared();
        var act = poll.act("removed");
        poll.delete();
        Poll.flush();
        acts.fire(act);
    }

    void open(SessionInfo session, Poll poll, Instant now) {
        LiveRules.requireRunning(session);
        poll.open(now);
        acts.fire(poll.act("opened"));
        changes.withThisAct(session.id());
    }

    void close(SessionInfo session, Poll poll, Instant now) {
        LiveRules.requireRunning(session);
        poll.close(now);
        acts.fire(poll.act("closed"));
        changes.withThisAct(session.id());
    }

    /** With the session all that is open ends. */
    void closeOpen(UUID sessionId, Instant now) {
        for (var poll : Poll.open(sessionId)) {
            poll.close(now);
            acts.fire(poll.act("closed"));
        }
    }

    /** Takes a vote: that the guest has voted, and apart from it what. */
    void vote(SessionInfo session, UUID pollId, UUID guestId, Vote vote) {
        LiveRules.requireRunning(session);
        var poll = Poll.heldShared(session.id(), pollId)
                .filter(found -> found.state != PollState.PREPARED)
                .orElseThrow(() -> notFound());
        if (poll.state != PollState.OPEN) {
            throw notOpen();
        }
        if (vote.option() > poll.options.size()) {
            throw refused(LiveRules.fault(
                    "/option", "unknown", "bukan pilihan jajak pendapat ini", "is no option of this poll"));
        }
        int counted = database.createNativeQuery("""
                insert into live_ballot (poll_id, guest_id, unit_id) values (?1, ?2, ?3) on conflict do nothing
                """)
                .setParameter(1, pollId)
                .setParameter(2, guestId)
                .setParameter(3, poll.unitId)
                .executeUpdate();
        if (counted == 0) {
            throw given();
        }
        database.createNativeQuery("insert into live_vote (id, poll_id, unit_id, option) values (?1, ?2, ?3, ?4)")
                .setParameter(1, UUID.randomUUID()) // a version 7 would tell when it was given
                .setParameter(2, pollId)
                .setParameter(3, poll.unitId)
                .setParameter(4, vote.option())
                .executeUpdate();
        changes.soon(session.id());
    }

    private void require(SessionInfo session, PollText text) {
        LiveRules.version(
                text.standardId(),
                text.component(),
                forums.find(session.forumId()).orElseThrow());
    }

    private static void requirePreparable(SessionInfo session) {
        if (!NOT_OVER.contains(session.state())) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertemuan ini sudah selesai atau dibatalkan.", "This session was held or cancelled.");
        }
    }
}
