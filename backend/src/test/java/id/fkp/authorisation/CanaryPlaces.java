package id.fkp.authorisation;

import static id.fkp.authorisation.Canaries.CANARY;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.agreement.AgreementFixture;
import id.fkp.attachment.AttachmentFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.concealed.Span;
import id.fkp.feedback.exchange.ExchangeKind;
import id.fkp.feedback.exchange.Exchanges;
import id.fkp.feedback.exchange.Exchanges.Which;
import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.invitation.InvitationFixture;
import id.fkp.live.LiveFixture;
import id.fkp.live.poll.PollFixture;
import id.fkp.live.question.QuestionFixture;
import id.fkp.opinion.OpinionFixture;
import id.fkp.response.ConcealedResponses;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
import id.fkp.session.SessionFixture;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes places before the public in which persons are kept, and words of theirs and of the office that name somebody and are
 * concealed.
 */
@ApplicationScoped
class CanaryPlaces {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    SubmissionFixture submissions;

    @Inject
    InvitationFixture invitations;

    @Inject
    AttendanceFixture attendances;

    @Inject
    AgreementFixture agreements;

    @Inject
    LiveFixture live;

    @Inject
    QuestionFixture questions;

    @Inject
    PollFixture polls;

    @Inject
    OpinionFixture opinions;

    @Inject
    AttachmentFixture attachments;

    @Inject
    Forums allForums;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    Responses responses;

    @Inject
    ConcealedResponses concealedResponses;

    @Inject
    Exchanges exchanges;

    @Inject
    EntityManager database;

    /** One to come, one signed and one that runs, in this order; each says where it is, by the names of the contract's paths. */
    List<Map<String, String>> made() {
        return List.of(toCome(), signed(), running());
    }

    /** People are asked, register and come; one says something and may be asked back. */
    private Map<String, String> toCome() {
        var unit = units.unit().id();
        var forum = forums.open(unit, 1);
        var session = sessions.inForum(forum.id(), null);
        invitations.sent(session.id());
        attendances.ticket(session.id(), "Tamu");
        attendances.signed(session.id(), AttendingElement.MEDIA);
        var said = Giving.said(
                "Kata " + CANARY + " loketnya kurang.",
                "name",
                "Tamu",
                "contact",
                "0812",
                "organisation",
                "Paguyuban Pasar");
        var feedback = submissions.taken(forum, said).feedbackId();
        conceal(UUID.fromString(feedback), 5);
        verify(UUID.fromString(feedback));
        var file = attachments.of(UUID.fromString(feedback), true);
        appealed(submissions.taken(forum, Giving.said("Loketnya kurang.")).feedbackId());
        waiting(forum);
        opinions.written(forum, CANARY);
        var place = place(forum, session.id(), feedback);
        place.put("responses", answered(unit, UUID.fromString(feedback)).toString());
        exchanged(UUID.fromString(feedback));
        // Concealing settles what readers reported before.
        reported(UUID.fromString(feedback));
        place.put("attachments", file.toString());
        return place;
    }

    /** A reader writes to the office why it should not be public; a helper has typed it in. */
    private void reported(UUID feedback) {
        run("""
                insert into feedback_flag (feedback_id, reader, unit_id, reason, text, made_at)
                select id, 'reader', unit_id, 'ABUSE', 'Kata', submitted_at from feedback where id = :id
                """, feedback);
        run("""
                insert into assisted_entry (feedback_id, unit_id, forum_id, typed_by, confirmed_at)
                select id, unit_id, forum_id, 'Petugas', submitted_at from feedback where id = :id
                """, feedback);
    }

    /** Its giver writes to the office why it should not be hidden. */
    private void appealed(String feedback) {
        var id = UUID.fromString(feedback);
        QuarkusTransaction.requiringNew().run(() -> {
            moderated.hide(id, HideReason.ABUSE, Instant.now());
            feedbacks.appeal(id, "Kata", Instant.now());
            moderated.decideAppeal(id, false, "Tetap.", "Petugas", Instant.now());
        });
    }

    /** What reached the office on paper waits to be entered. */
    private void waiting(ForumInfo forum) {
        run("""
                with batch as (
                    insert into entry_batch (id, unit_id, forum_id, taken, already_entered, broken, entered, discarded,
                        by_name, begun_at)
                    select uuidv7(), unit_id, id, 1, 0, 0, 0, 0, 'Petugas', now() from forum where id = :id
                    returning *)
                insert into entry_row (batch_id, number, unit_id, forum_id, content)
                select id, 1, unit_id, forum_id, '{"text": "Kata", "name": "Tamu"}' from batch
                """, forum.id());
    }

    private void run(String sql, UUID id) {
        int rows = QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery(sql).setParameter("id", id).executeUpdate());
        assertThat(rows).isEqualTo(1);
    }

    /** What was said has been agreed on and signed. */
    private Map<String, String> signed() {
        var unit = units.unit().id();
        var forum = agreements.signed(unit);
        var session = database.createNativeQuery("select cast(id as text) from forum_session where forum_id = ?1")
                .setParameter(1, forum.id())
                .getSingleResult();
        concealNoted(forum.id());
        return place(forum, UUID.fromString((String) session), UUID.randomUUID().toString());
    }

    /** What stands in the minutes and what became of it are the same words. */
    private void concealNoted(UUID forumId) {
        var noted = (UUID) QuarkusTransaction.requiringNew().call(() -> {
            var line = (UUID) database.createNativeQuery("update minute_line set problem = ?1, proposal = null "
                            + "where id = (select min(cast(id as text))::uuid from minute_line where forum_id = ?2) "
                            + "returning feedback_id")
                    .setParameter(1, CANARY)
                    .setParameter(2, forumId)
                    .getSingleResult();
            database.createNativeQuery("update feedback set text = ?1, proposed_text = null where id = ?2")
                    .setParameter(1, CANARY)
                    .setParameter(2, line)
                    .executeUpdate();
            return line;
        });
        conceal(noted, 0);
    }

    /** People ask, support and vote; nobody has agreed that a name is shown. */
    private Map<String, String> running() {
        var session = live.running(units.unit().id());
        var question = questions.asked(session.id(), false, "Tamu");
        questions.asked(session.id(), true, "Tamu");
        var guest = live.guest(session.id());
        LiveFixture.support(session.id(), guest, question.toString()).statusCode(204);
        LiveFixture.vote(session.id(), guest, polls.open(session.id()).toString(), 1)
                .statusCode(201);
        return place(
                allForums.find(session.forumId()).orElseThrow(),
                session.id(),
                UUID.randomUUID().toString());
    }

    /** What the office answers names somebody in both of its texts. */
    private UUID answered(UUID unit, UUID feedback) {
        var decision = new ResponseDecision(
                List.of(feedback),
                Outcome.ACCEPTED,
                null,
                "Hubungi " + CANARY + ".",
                null,
                null,
                List.of(),
                CANARY + " sudah di loket.");
        var office = new Office(unit, "Loka Contoh", "test", "kepala", "Kepala");
        var parts = List.of(
                new Span(Span.Of.TEXT, 8, 8 + CANARY.length()), new Span(Span.Of.NO_CHANGE_REASON, 0, CANARY.length()));
        return QuarkusTransaction.requiringNew().call(() -> {
            var answer = responses.give(decision, office, Instant.now());
            concealedResponses.conceal(feedback, parts, HideReason.PERSONAL_DATA, "[disamarkan]", Instant.now());
            return answer;
        });
    }

    /** What giver and office say to each other beside it names somebody each time. */
    private void exchanged(UUID feedback) {
        QuarkusTransaction.requiringNew().run(() -> {
            var asked = feedbacks.ask(feedback, CANARY, "Petugas", Instant.now());
            feedbacks.reply(feedback, asked, CANARY, Instant.now());
            feedbacks.object(feedback, CANARY, Instant.now());
            feedbacks.answerObjection(feedback, CANARY, "Kepala", Instant.now());
            var reply = (UUID) database.createNativeQuery("select id from message where answers_id = ?1")
                    .setParameter(1, asked)
                    .getSingleResult();
            var said = List.of(
                    new Which(ExchangeKind.QUESTION, asked),
                    new Which(ExchangeKind.REPLY, reply),
                    new Which(ExchangeKind.OBJECTION, null),
                    new Which(ExchangeKind.OBJECTION_ANSWER, null));
            var whole = List.of(new Span(Span.Of.TEXT, 0, CANARY.length()));
            var input = feedbacks.forChange(feedback).orElseThrow();
            said.forEach(which ->
                    exchanges.conceal(input, which, whole, HideReason.PERSONAL_DATA, "[disamarkan]", Instant.now()));
        });
    }

    /** The office has made sure for whom its giver speaks, and noted whom it asked. */
    private void verify(UUID feedback) {
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.verifyOrganisation(
                        feedback, VerificationBasis.CALL_BACK, "Catatan", "Petugas", Instant.now()));
    }

    /** A name and a number that stand in what somebody said, from this code point on. */
    private void conceal(UUID feedback, int from) {
        var canary = new Span(Span.Of.TEXT, from, from + CANARY.length());
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.conceal(feedback, List.of(canary), HideReason.PERSONAL_DATA, Instant.now()));
    }

    private static Map<String, String> place(ForumInfo forum, UUID session, String feedback) {
        var of = new HashMap<String, String>();
        of.put("forums", forum.slug());
        of.put("sessions", session.toString());
        of.put("units", forum.unitId().toString());
        of.put(
                "unit",
                given().noFilters().get("/api/v1/units/" + forum.unitId()).path("slug"));
        of.put("standards", forum.versions().get(0).standardId().toString());
        of.put("feedback", feedback);
        of.put("versions", "1");
        of.put("components", "SD1");
        of.put("calendar-years", "2025");
        of.put("assessment-rules", "2023-01-01");
        return of;
    }
}
