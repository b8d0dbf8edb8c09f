package id.fkp.notify;

import static id.fkp.submission.Giving.RECEIPT;
import static id.fkp.submission.Giving.said;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class OutboxTest {

    private static final String ADDRESS = "dewi@example.id";
    private static final URI SITE = URI.create("https://fkp.example.go.id/");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    Mails mails;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
    }

    @Test
    void who_left_an_address_is_told_that_the_input_arrived() {
        var address = "dewi." + UUID.randomUUID() + "@example.id";
        var input = taken("Mohon loket dibuka lebih pagi.", "contact", address);
        taken("Tanpa alamat.");

        var told = QuarkusTransaction.requiringNew()
                .call(() ->
                        OutboxEntry.<OutboxEntry>list("topic = 'feedback.received' and unitId = ?1", forum.unitId()));
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.recipient).isEqualTo(address);
            assertThat(entry.objectId).hasToString(input.feedbackId());
            assertThat(entry.payload)
                    .containsEntry("receiptNumber", input.number())
                    .doesNotContainValue("Mohon loket dibuka lebih pagi.");
        });
    }

    @Test
    void an_address_that_others_write_into_their_inputs_gets_three_mails_a_day_and_no_input_is_refused() {
        var address = "togar." + UUID.randomUUID() + "@example.id";
        for (int i = 0; i < 5; i++) {
            var receipt = taken("Masukan " + i, "contact", i % 2 == 0 ? address : address.toUpperCase(Locale.ROOT));
            receipt.read().statusCode(200).body("feedback.state", equalTo("PUBLISHED"));
        }
        long told = QuarkusTransaction.requiringNew()
                .call(() -> OutboxEntry.count("topic = 'feedback.received' and lower(recipient) = ?1", address));
        assertThat(told).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "id, Masukan Anda {number} sudah dijawab, Hasil: diterima sebagian, Alasan: belum mampu kami lakukan, keberatan satu kali",
        "en, Your input {number} has been answered, Outcome: partly accepted, Reason: beyond our means for now, object once"
    })
    void an_answer_becomes_a_mail_in_the_language_of_the_input(
            String language, String subject, String outcome, String reason, String way) {
        var input = taken("Mohon loket dibuka lebih pagi.", "contact", ADDRESS, "language", language);
        answer(input, "Loket buka pukul 07.30 <mulai> Senin & Selasa.");

        var entry = outbox(input).get(0);
        var mail = mails.write(Topic.FEEDBACK_ANSWERED, entry.payload, SITE);

        assertThat(entry.topic).isEqualTo("feedback.answered");
        assertThat(entry.recipient).isEqualTo(ADDRESS);
        assertThat(entry.deliveredAt).isNull();
        assertThat(mail.subject()).isEqualTo(subject.replace("{number}", input.number()));
        assertThat(mail.body())
                .contains(
                        outcome + "\n" + reason,
                        way,
                        "Ombudsman",
                        "Loket buka pukul 07.30 <mulai> Senin & Selasa.",
                        input.number(),
                        forum.title())
                .contains("https://fkp.example.go.id/forum/" + forum.slug())
                .doesNotContain("{", "NOT_FOUND");
        assertThat(mail.body() + mail.subject() + entry.payload).doesNotContain(input.secret());
    }

    @Test
    void an_answer_without_words_makes_a_mail_without_them() {
        var input = taken("Setuju.", "contact", ADDRESS);
        post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds",
                                List.of(input.feedbackId()),
                                "outcome",
                                "ACCEPTED",
                                "noChangeReason",
                                "Tetap."))
                .statusCode(201);

        assertThat(mails.write(Topic.FEEDBACK_ANSWERED, outbox(input).get(0).payload, SITE)
                        .body())
                .contains("Hasil: diterima\n\nHalaman forum");
    }

    @Test
    void what_is_hidden_or_asked_is_told_too() {
        var hidden = taken("Kata kasar.", "contact", ADDRESS);
        var asked = taken("Kurang jelas.", "contact", ADDRESS);
        QuarkusTransaction.requiringNew().run(() -> {
            moderated.hide(UUID.fromString(hidden.feedbackId()), HideReason.ABUSE, Instant.now());
            feedbacks.ask(UUID.fromString(asked.feedbackId()), "Loket yang mana?", "Loka", Instant.now());
        });

        assertThat(outbox(hidden)).singleElement().satisfies(entry -> {
            assertThat(entry.topic).isEqualTo("feedback.hidden");
            assertThat(entry.payload).containsEntry("reason", "ABUSE").containsEntry("receiptNumber", hidden.number());
        });
        assertThat(outbox(asked)).singleElement().satisfies(entry -> {
            assertThat(entry.topic).isEqualTo("feedback.asked");
            assertThat(entry.payload).containsEntry("text", "Loket yang mana?");
        });
    }

    @Test
    void the_mail_knows_until_when_spam_can_be_put_back_and_who_has_appealed() {
        var spam = taken("Beli sekarang.", "contact", ADDRESS);
        var rude = taken("Kata kasar.", "contact", ADDRESS);
        var hiddenAt = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> {
            moderated.hide(UUID.fromString(spam.feedbackId()), HideReason.SPAM, hiddenAt);
            moderated.hide(UUID.fromString(rude.feedbackId()), HideReason.ABUSE, hiddenAt);
        });
        assertThat(outbox(spam)).singleElement().satisfies(entry -> {
            assertThat(Instant.parse((String) entry.payload.get("appealUntil")))
                    .isBetween(hiddenAt.plus(29, ChronoUnit.DAYS), hiddenAt.plus(31, ChronoUnit.DAYS));
            assertThat(mails.write(Topic.FEEDBACK_HIDDEN, entry.payload, SITE).body())
                    .contains("Ajukan paling lambat")
                    .doesNotContain(spam.secret());
        });
        assertThat(outbox(rude))
                .singleElement()
                .satisfies(entry -> assertThat(entry.payload).doesNotContainKeys("appealUntil", "appealed"));

        QuarkusTransaction.requiringNew().run(() -> {
            feedbacks.appeal(UUID.fromString(rude.feedbackId()), "Itu nama jalan.", Instant.now());
            moderated.restore(UUID.fromString(rude.feedbackId()), Instant.now());
            moderated.hide(UUID.fromString(rude.feedbackId()), HideReason.ABUSE, Instant.now());
        });
        assertThat(outbox(rude)).last().satisfies(entry -> {
            assertThat(entry.payload).containsEntry("appealed", true);
            assertThat(mails.write(Topic.FEEDBACK_HIDDEN, entry.payload, SITE).body())
                    .contains("Banding Anda atas masukan ini sudah kami terima");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0812 0000 0000", "bukan@surel", "dewi@example.id atau telepon"})
    void who_left_no_mail_address_is_not_written_to(String contact) {
        var input = taken("Satu.", "contact", contact);
        answer(input, "Baik.");

        assertThat(outbox(input)).isEmpty();
    }

    @Test
    void an_answer_to_many_is_told_to_each_who_left_an_address() {
        var first = taken("Satu.", "contact", ADDRESS);
        var silent = taken("Dua.");
        var third = taken("Tiga.", "contact", "togar@example.id");
        answer(List.of(first, silent, third), "Untuk semua.");

        assertThat(outbox(first)).extracting(entry -> entry.recipient).containsExactly(ADDRESS);
        assertThat(outbox(silent)).isEmpty();
        assertThat(outbox(third)).extracting(entry -> entry.recipient).containsExactly("togar@example.id");
    }

    @Test
    void who_has_their_data_erased_is_forgotten_here_too() {
        var input = taken("Satu.", "contact", ADDRESS);
        answer(input, "Baik.");
        var delivered = taken("Dua.", "contact", ADDRESS);
        answer(delivered, "Baik.");
        QuarkusTransaction.requiringNew()
                .run(() -> OutboxEntry.update(
                        "deliveredAt = ?1 where objectId = ?2",
                        Instant.now(),
                        UUID.fromString(delivered.feedbackId())));

        for (var receipt : List.of(input, delivered)) {
            given().header("Receipt-Secret", receipt.secret())
                    .delete(RECEIPT + "/person", receipt.number())
                    .then()
                    .statusCode(200);
        }

        assertThat(outbox(input)).isEmpty();
        assertThat(outbox(delivered))
                .extracting(entry -> entry.recipient)
                .containsOnlyNulls()
                .hasSize(1);
        answer(input, "Sekali lagi.");
        assertThat(outbox(input)).isEmpty();
    }

    /** What has left the house cannot be called back; what waits says no more than the page does. */
    @Test
    void a_mail_that_waits_carries_the_words_of_an_answer_as_they_are_concealed_since() {
        var input = taken("Satu.", "contact", ADDRESS);
        var other = taken("Dua.", "contact", "togar@example.id");
        answer(input, "Yang pertama.");
        answer(List.of(input, other), "Hubungi Budi 0812 di loket.");
        var concealing = Map.of("reason", "PERSONAL_DATA", "spans", List.of(Map.of("of", "TEXT", "from", 8, "to", 17)));
        moderate(input, "answer-concealment", concealing);

        assertThat(waiting(input))
                .containsExactly("Yang pertama.", "Hubungi [disamarkan: memuat data pribadi orang] di loket.");
        assertThat(waiting(other)).containsExactly("Hubungi [disamarkan: memuat data pribadi orang] di loket.");
        assertThat(mails.write(Topic.FEEDBACK_ANSWERED, outbox(other).get(0).payload, SITE)
                        .body())
                .contains("Hubungi [disamarkan: memuat data pribadi orang] di loket.")
                .doesNotContain("Budi");

        moderate(other, "answer-revelation", Map.of());
        assertThat(waiting(input)).containsExactly("Yang pertama.", "Hubungi Budi 0812 di loket.");
    }

    @Test
    void a_mail_that_waits_carries_a_question_as_it_is_concealed_since_and_who_objected_is_told() {
        var input = taken("Satu.", "contact", ADDRESS);
        var id = UUID.fromString(input.feedbackId());
        var first = QuarkusTransaction.requiringNew().call(() -> {
            var asked = feedbacks.ask(id, "Apakah Budi?", "Loka", Instant.now());
            feedbacks.reply(id, asked, "Bukan.", Instant.now());
            return asked;
        });
        QuarkusTransaction.requiringNew().run(() -> feedbacks.ask(id, "Lalu siapa?", "Loka", Instant.now()));
        var spans = List.of(Map.of("of", "TEXT", "from", 7, "to", 11));
        moderate(
                input,
                "exchange-concealment",
                Map.of("kind", "QUESTION", "messageId", first, "reason", "PERSONAL_DATA", "spans", spans));

        assertThat(waiting(input))
                .as("nobody is told of the office's own words")
                .containsExactly("Apakah [disamarkan: memuat data pribadi orang]?", "Lalu siapa?");

        var reply = given().get("/api/v1/feedback/" + id).jsonPath().getString("messages[1].id");
        moderate(
                input,
                "exchange-concealment",
                Map.of(
                        "kind",
                        "REPLY",
                        "messageId",
                        reply,
                        "reason",
                        "ABUSE",
                        "spans",
                        List.of(Map.of("of", "TEXT", "from", 0, "to", 5))));
        assertThat(outbox(input)).last().satisfies(entry -> {
            assertThat(entry.topic).isEqualTo("feedback.exchange-concealed");
            assertThat(entry.payload).containsEntry("reason", "ABUSE");
        });
    }

    private static void moderate(Receipt input, String act, Map<String, ?> body) {
        given().contentType(JSON)
                .header("If-Match", input.etag())
                .body(body)
                .post("/api/v1/feedback/{id}/" + act, input.feedbackId())
                .then()
                .statusCode(200);
    }

    /** The office's words in what waits, the oldest first. */
    private static List<Object> waiting(Receipt input) {
        return outbox(input).stream().map(entry -> entry.payload.get("text")).toList();
    }

    private Receipt taken(String text, Object... more) {
        return inputs.taken(forum, said(text, more));
    }

    private static void answer(Receipt input, String text) {
        answer(List.of(input), text);
    }

    private static void answer(List<Receipt> inputs, String text) {
        post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds",
                                inputs.stream().map(Receipt::feedbackId).toList(),
                                "outcome",
                                "PARTLY_ACCEPTED",
                                "reasonCode",
                                "CAPACITY",
                                "text",
                                text,
                                "noChangeReason",
                                "Tetap."))
                .statusCode(201);
    }

    private static List<OutboxEntry> outbox(Receipt input) {
        return outbox(UUID.fromString(input.feedbackId()));
    }

    /** But for the word that it arrived. */
    private static List<OutboxEntry> outbox(UUID objectId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxEntry.list("objectId = ?1 and topic <> 'feedback.received' order by id", objectId));
    }
}
