package id.fkp.minutes;

import id.fkp.attendance.Attendances;
import id.fkp.attendance.Attendances.Attendee;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.session.SessionInfo;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.query.Projection;
import id.fkp.submission.Receipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of minutes, and how they are closed. */
@ApplicationScoped
public class Minutes {

    private static final String OF_FORUM = """
            select cast(json_build_object(
                'id', l.id, 'sessionId', l.session_id, 'problem', l.problem, 'proposal', l.proposal,
                'action', l.action, 'horizon', l.horizon, 'amount', l.amount, 'timeUnit', l.time_unit,
                'owner', l.owner, 'feedbackId', l.feedback_id) as text)
            from minute_line l join forum_session s on s.id = l.session_id
            where l.forum_id = :forum
            order by s.starts_at, s.id, l.position, l.id
            """;

    private final Projection projection;
    private final Feedbacks feedbacks;
    private final Receipts receipts;
    private final Attendances attendances;
    private final Acts acts;

    Minutes(Projection projection, Feedbacks feedbacks, Receipts receipts, Attendances attendances, Acts acts) {
        this.projection = projection;
        this.feedbacks = feedbacks;
        this.receipts = receipts;
        this.attendances = attendances;
        this.acts = acts;
    }

    /** Of all sessions of a forum, in the order in which it was said. */
    public List<LineInfo> ofForum(UUID forumId) {
        return projection.list(LineInfo.class, OF_FORUM, Map.of("forum", forumId));
    }

    /** Of a session; empty while its minutes are being written. */
    public Optional<ClosureRepresentation> closureOf(UUID sessionId) {
        return MinutesClosure.of(sessionId).map(ClosureRepresentation::of);
    }

    /** Whether a line says what this attendance said. */
    public boolean isBy(UUID lineId, UUID attendanceId) {
        return MinuteLine.isBy(lineId, attendanceId);
    }

    /** Whether a line may take down this input: public, said in a session of this forum, and in no other line. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isFree(UUID feedbackId, UUID forumId, @Nullable MinuteLine here) {
        // Held, so that of two lines about the same input the second sees the first.
        return feedbacks.forChange(feedbackId).isPresent()
                && feedbacks.isHeardIn(forumId, feedbackId)
                && !MinuteLine.isTaken(feedbackId, here);
    }

    /** Takes down what somebody said, as at the given time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(SessionInfo session, LineText said, @Nullable UUID versionId, String byName, Instant at) {
        new MinuteLine(session, said, versionId, byName, at).persistAndFlush();
    }

    /** Makes an input of each line, public at once and answered like every other; the session must be held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(SessionInfo session, String byName, Instant now) {
        var lines = MinuteLine.ofSession(session.id());
        LineRules.requireClosable(session, MinutesClosure.of(session.id()).isPresent(), lines.size());
        var attendees = attendances.attendees(session.id());
        for (var line : lines) {
            if (line.feedbackId != null) {
                continue; // sent from a phone while the session ran, so in the register already
            }
            var place = new Place(line.unitId, line.forumId, line.versionId);
            var heard = feedbacks.hear(said(line, attendees.get(line.attendanceId)), place, receipts.newNumber(), now);
            line.becomes(heard.id());
        }
        new MinutesClosure(session, lines.size(), byName, now).persistAndFlush();
        acts.fire(new Act(
                session.unitId(),
                "minutes.closed",
                "session",
                session.id(),
                Reach.PUBLIC,
                Map.of("forumId", session.forumId().toString(), "lines", lines.size())));
    }

    /**
     * Who spoke is known from the attendance list, where the line names one who is on it. A proposal goes with the one component it would change; about more than that it is part of
     * the text.
     */
    private static FeedbackSubmission said(MinuteLine line, @Nullable Attendee speaker) {
        boolean proposesText = line.component != null && line.proposal != null;
        var text = line.proposal == null || proposesText ? line.problem : line.problem + "\n\nUsulan: " + line.proposal;
        return new FeedbackSubmission(
                line.standardId,
                line.versionId,
                line.component == null ? Set.of() : Set.of(line.component),
                null,
                FeedbackKind.SUGGESTION,
                text,
                proposesText ? line.proposal : null,
                null,
                speaker == null ? line.element : speaker.element().inCommunity(),
                speaker == null || speaker.organisation() == null ? line.speaker : speaker.organisation(),
                null,
                null,
                false,
                null,
                null,
                null,
                null);
    }
}
