package id.fkp.export;

import id.fkp.agreement.AgreementFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.briefing.BriefingFixture;
import id.fkp.certificate.CertificateFixture;
import id.fkp.deadline.DeadlineFixture;
import id.fkp.establish.DecreeFixture;
import id.fkp.fact.FactFixture;
import id.fkp.fact.state.FactSource;
import id.fkp.feedback.answer.Outcome;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.invitation.InvitationFixture;
import id.fkp.opinion.OpinionFixture;
import id.fkp.picture.PictureCounting;
import id.fkp.record.log.Sequencer;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.standard.StandardFixture;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.survey.SurveyFixture;
import id.fkp.survey.state.AnswerRule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An office of which there is something to save in every set. */
@ApplicationScoped
public class OfficeFixture {

    /** What a spreadsheet would run, what ends a cell, and what ends a row. */
    static final String TROUBLE = "=1+1, \"kutip\"\nbaris kedua; 'habis'";

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    InvitationFixture invitations;

    @Inject
    AttendanceFixture attendances;

    @Inject
    AgreementFixture agreements;

    @Inject
    SubmissionFixture inputs;

    @Inject
    Responses responses;

    @Inject
    DeadlineFixture deadlines;

    @Inject
    CertificateFixture certificates;

    @Inject
    StandardFixture standards;

    @Inject
    DecreeFixture decrees;

    @Inject
    FactFixture facts;

    @Inject
    OpinionFixture opinions;

    @Inject
    SurveyFixture surveys;

    @Inject
    BriefingFixture briefings;

    @Inject
    PictureCounting pictures;

    @Inject
    Sequencer sequencer;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * What was made.
     *
     * @param forum open, with inputs, questions and a session to come
     * @param standard in force, with facts beside its components
     */
    public record Made(
            UUID unit,
            ForumInfo forum,
            SessionInfo session,
            ForumInfo signed,
            UUID reported,
            UUID standard,
            UUID survey,
            UUID briefing) {}

    public Made of(UUID unit) {
        var forum = forums.open(unit, 1);
        var session = sessions.inForum(forum.id(), null);
        invitations.sent(session.id());
        attendances.ticket(session.id(), "=Siti");
        var signed = agreements.signed(unit);
        var reported = UUID.fromString(inputs.taken(forum, Giving.said(TROUBLE)).feedbackId());
        var answered = UUID.fromString(
                inputs.taken(forum, Giving.said("Loketnya kurang.")).feedbackId());
        inputs.taken(forum, Giving.said("Petugas minta uang.", "kind", "COMPLAINT"));
        answer(unit, answered);
        report(reported, "reader", TROUBLE);
        draft(reported, "Siti Moderator", TROUBLE);
        opinions.counted(forum.id(), 1, 2, 3, 4, 5);
        deadlines.late(unit);
        certificates.planned(unit, false);
        certificates.planned(unit, true);
        decrees.draft(unit);
        var standard = inForce(unit);
        var survey = surveys.open(unit, AnswerRule.FREE);
        surveys.response(survey);
        var briefing = briefings.planned(unit);
        pictures.count();
        sequencer.sequence();
        return new Made(unit, forum, session, signed, reported, standard, survey, briefing);
    }

    /** A reader says that an input should not be public. */
    public void report(UUID feedback, String reader, String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into feedback_flag (feedback_id, reader, unit_id, reason, text, made_at)
                        select id, ?2, unit_id, 'ABUSE', ?3, submitted_at from feedback where id = ?1
                        """)
                        .setParameter(1, feedback)
                        .setParameter(2, reader)
                        .setParameter(3, text)
                        .executeUpdate());
    }

    /** Somebody of the office is writing an answer. */
    public void draft(UUID feedback, String author, String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into answer_draft (feedback_id, issuer, subject, unit_id, name, text, written_at, version)
                        select id, 'test', ?2, unit_id, ?2, jsonb_build_object('outcome', 'REJECTED', 'text', cast(?3 as text),
                            'changes', jsonb_build_array(jsonb_build_object('standardId', standard_id, 'code', 'SD3'))),
                            submitted_at, 1 from feedback where id = ?1
                        """)
                        .setParameter(1, feedback)
                        .setParameter(2, author)
                        .setParameter(3, text)
                        .executeUpdate());
    }

    UUID sessionOf(ForumInfo forum) {
        return (UUID) database.createNativeQuery("select id from forum_session where forum_id = ?1")
                .setParameter(1, forum.id())
                .getSingleResult();
    }

    private void answer(UUID unit, UUID feedback) {
        var decision = new ResponseDecision(
                List.of(feedback), Outcome.ACCEPTED, null, TROUBLE, null, null, List.of(), "Sudah berlaku.");
        var office = new Office(unit, "Loka Contoh", "test", "kepala", "Kepala");
        QuarkusTransaction.requiringNew().call(() -> responses.give(decision, office, clock.instant()));
    }

    private UUID inForce(UUID unit) {
        var standard = standards.complete(unit);
        decrees.agreed(unit, standard);
        decrees.signed(unit, List.of(standard.standardId()), null);
        var day = surveys.today(unit);
        facts.bring(
                unit,
                FactSource.SP4N_LAPOR,
                true,
                "tanggal,layanan,komponen,jumlah\n" + day.minusDays(1) + "," + standard.code() + ",SD3,12\n");
        return standard.standardId();
    }
}
