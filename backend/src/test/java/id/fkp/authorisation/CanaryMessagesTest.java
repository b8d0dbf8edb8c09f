package id.fkp.authorisation;

import static id.fkp.authorisation.Canaries.CANARY;
import static id.fkp.authorisation.Canaries.NAME;
import static id.fkp.authorisation.Canaries.PHONE;
import static id.fkp.submission.Giving.said;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.attachment.AttachmentFixture;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.integrate.hook.Receiver;
import id.fkp.integrate.hook.WebhookFixture;
import id.fkp.notify.DeliveryRun;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is sent names nobody either: neither who gave an input or what they call their files, nor who of the office dealt
 * with it, nor whom readers and givers wrote to the office about.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CanaryMessagesTest {

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture submissions;

    @Inject
    AttachmentFixture attachments;

    @Inject
    Feedbacks feedbacks;

    @Inject
    Responses responses;

    @Inject
    DeliveryRun mails;

    @Inject
    WebhookFixture webhooks;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;
    private UUID answered;

    @BeforeEach
    void muchHappensToWhatPeopleSaid() {
        unit = units.unit().id();
        forum = forums.open(unit, 1);
        answered = given("Loketnya kurang.");
        attachments.of(answered, true);
        var hidden = given("Petugasnya lambat.");
        QuarkusTransaction.requiringNew().run(() -> {
            var now = Instant.now();
            feedbacks.verifyOrganisation(answered, VerificationBasis.CALL_BACK, CANARY, NAME, now);
            feedbacks.ask(answered, "Loket yang mana?", NAME, now);
            responses.give(accepted(), new Office(unit, "Loka Contoh", "test", NAME, NAME), now);
            moderated.hide(hidden, HideReason.ABUSE, now);
            feedbacks.appeal(hidden, "Hubungi " + CANARY, now);
            moderated.decideAppeal(hidden, false, "Tetap.", NAME, now);
            database.createNativeQuery("update attachment set name = ?1 where feedback_id = ?2")
                    .setParameter(1, CANARY + ".jpg")
                    .setParameter(2, answered)
                    .executeUpdate();
            database.createNativeQuery("""
                            insert into feedback_flag (feedback_id, reader, unit_id, reason, text, made_at)
                            select id, 'reader', unit_id, 'PERSONAL_DATA', ?1, submitted_at from feedback where id = ?2
                            """)
                    .setParameter(1, CANARY)
                    .setParameter(2, answered)
                    .executeUpdate();
        });
    }

    @AfterEach
    void nobodyListensAnyMore() {
        webhooks.removeAll();
    }

    @Test
    void no_mail_names_anybody() {
        var written = mails.written(unit);

        // Received twice, asked, answered, hidden, decided.
        assertThat(written).hasSizeGreaterThanOrEqualTo(6);
        assertThat(written).allSatisfy(mail -> assertThat(mail).doesNotContain(NAME, PHONE));
    }

    @Test
    void no_program_is_told_a_name() throws IOException {
        try (var receiver = new Receiver()) {
            webhooks.fromTheBeginning(unit, receiver.url());
            webhooks.tell();

            assertThat(receiver.messages())
                    .anySatisfy(message -> assertThat(message.body()).contains(answered.toString()));
            assertThat(receiver.messages())
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(message -> assertThat(message.body()).doesNotContain(NAME, PHONE));
        }
    }

    private UUID given(String text) {
        var said = said(text, "name", NAME, "contact", "kenari@contoh.example", "organisation", "Paguyuban Pasar");
        return UUID.fromString(submissions.taken(forum, said).feedbackId());
    }

    private ResponseDecision accepted() {
        return new ResponseDecision(
                List.of(answered), Outcome.ACCEPTED, null, "Ditambah dua.", null, null, List.of(), "Standar tetap.");
    }
}
