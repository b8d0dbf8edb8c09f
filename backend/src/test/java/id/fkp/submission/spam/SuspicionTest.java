package id.fkp.submission.spam;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.RECEIPT;
import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solved;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Arrival;
import id.fkp.feedback.Feedbacks.Hold;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.Receipts;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be spam waits to be read; it is never refused, and nobody outside is told why. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SuspicionTest {

    private static final String ADVERTISEMENT =
            "Pinjaman cepat, dana cair: https://a.example https://b.example https://c.example https://d.example";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    Feedbacks feedbacks;

    @Inject
    Receipts receipts;

    @Inject
    Suspicions suspicions;

    @Inject
    SaidLately lately;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("pemilah", UnitRole.MODERATOR).id();
        forum = forums.open(unit, 1);
    }

    @Test
    void an_advertisement_is_taken_and_waits_and_the_public_learns_no_more_than_that() {
        var answer = give(forum.id(), said(ADVERTISEMENT))
                .statusCode(201)
                .body("held", equalTo(true), "publishBy", nullValue());
        var receipt = Receipt.of(answer);

        var read = receipt.read().body("feedback.state", equalTo("HELD"), "signs", nullValue());
        given().get(FEEDBACK, forum.id()).then().body("items", empty());
        var log = given().get("/api/v1/forums/{ref}/moderation-acts", forum.id())
                .then()
                .body("items.kind", contains("HELD"));
        var counts = given().get("/api/v1/forums/{ref}/feedback-counts", forum.id())
                .then()
                .body("received", equalTo(1), "held", equalTo(1), "waiting", equalTo(0), "overdue", equalTo(0));
        for (var told : new ValidatableResponse[] {answer, read, log, counts}) {
            assertThat(told.extract().asString()).doesNotContain("LINKS", "ADVERTISING", "SUSPECTED", "signs");
        }
    }

    @Test
    @TestSecurity(user = "pemilah")
    void the_office_sees_why_it_waits_until_it_shows_it() {
        var id = suspected();

        inbox("SUSPECTED")
                .body("items.feedback.id", contains(id))
                .body("items[0].signs.kind", contains("LINKS", "ADVERTISING"), "items[0].signs.count", contains(4, 2));
        counted("SUSPECTED", 1);

        given().header("If-Match", "\"0\"")
                .post("/api/v1/feedback/{id}/publication", id)
                .then()
                .statusCode(200)
                .body("feedback.state", equalTo("PUBLISHED"), "signs", nullValue());

        inbox("SUSPECTED").body("items", empty());
        counted("SUSPECTED", 0);
        given().get(FEEDBACK, forum.id()).then().body("items.id", contains(id));
    }

    @Test
    void a_correction_that_may_be_spam_waits_until_it_is_read() {
        var receipt = taken(forum.id(), said("Loket kurang."));
        correct(receipt, UUID.randomUUID(), "Loket masih kurang.").body("feedback.state", equalTo("PUBLISHED"));

        var told = correct(receipt, UUID.randomUUID(), ADVERTISEMENT)
                .body("feedback.state", equalTo("HELD"), "publishBy", nullValue());

        assertThat(told.extract().asString()).doesNotContain("LINKS", "ADVERTISING", "signs");
        given().get(FEEDBACK, forum.id()).then().body("items", empty());
        given().get("/api/v1/feedback/" + receipt.feedbackId()).then().statusCode(404);
        given().get("/api/v1/forums/{ref}/moderation-acts", forum.id())
                .then()
                .body("items.kind", contains("HELD_AGAIN"));
        assertThat(row("select cast(jsonb_path_query_array(signs, '$[*].kind') as text) from feedback_suspicion "
                        + "where feedback_id = '" + receipt.feedbackId() + "'"))
                .isEqualTo("[\"LINKS\", \"ADVERTISING\"]");
    }

    @Test
    void what_is_made_into_an_advertisement_while_it_waits_is_noticed_as_well() {
        var receipt = taken(forum.id(), said("Petugas kasar.", "kind", "COMPLAINT"));
        correct(receipt, UUID.randomUUID(), ADVERTISEMENT).body("feedback.state", equalTo("HELD"));
        assertThat(row("select cast(count(*) as text) from feedback_suspicion where feedback_id = '"
                        + receipt.feedbackId() + "'"))
                .isEqualTo("1");
    }

    @Test
    void who_corrects_a_comma_again_and_again_has_not_said_the_same_again() {
        var device = UUID.randomUUID();
        var text = "Mohon tempat duduk untuk lansia " + device;
        var receipt = Receipt.of(give(forum.id(), device, UUID.randomUUID(), solved(said(text))));
        for (int i = 1; i <= 4; i++) {
            correct(receipt, device, text + "!".repeat(i)).body("feedback.state", equalTo("PUBLISHED"));
        }
    }

    @Test
    void the_same_text_put_into_one_input_after_another_waits_from_the_fourth_on() {
        var device = UUID.randomUUID();
        var text = "Mohon layanan malam hari " + device;
        for (int i = 0; i < 4; i++) {
            var receipt = taken(forum.id(), said("Nomor " + i));
            correct(receipt, device, text).body("feedback.state", equalTo(i < 3 ? "PUBLISHED" : "HELD"));
        }
    }

    @Test
    @TestSecurity(user = "pemilah")
    void the_office_sees_a_suspected_correction_of_what_it_has_shown_and_an_account_is_not_judged() {
        var id = UUID.fromString(suspected());
        given().header("If-Match", "\"0\"")
                .post("/api/v1/feedback/{id}/publication", id)
                .then()
                .statusCode(200);

        QuarkusTransaction.requiringNew().run(() -> {
            var now = clock.instant();
            feedbacks.correct(id, ADVERTISEMENT + "!", null, new Hold(true, null), now);
            suspicions.keep(feedbacks.forChange(id).orElseThrow(), List.of(new SpamSign(SpamSign.Kind.LINKS, 5)), now);
        });

        inbox("SUSPECTED")
                .body("items.feedback.id", contains(id.toString()), "items.feedback.edited", contains(true))
                .body("items[0].signs.count", contains(5));
        var mine = taken(forum.id(), said("Dengan akun."));
        correct(mine, UUID.randomUUID(), ADVERTISEMENT).body("feedback.state", equalTo("PUBLISHED"));
    }

    @Test
    void the_same_text_from_one_device_waits_from_the_fourth_time_on() {
        var device = UUID.randomUUID();
        var text = "Mohon kursi roda di ruang tunggu " + device;
        for (int i = 0; i < 3; i++) {
            give(forum.id(), device, UUID.randomUUID(), solved(said(text)))
                    .statusCode(201)
                    .body("held", equalTo(false));
        }
        give(forum.id(), device, UUID.randomUUID(), solved(said(text + "!")))
                .statusCode(201)
                .body("held", equalTo(true));
        give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), solved(said(text)))
                .statusCode(201)
                .body("held", equalTo(false));
    }

    @Test
    void sent_again_under_the_same_key_it_counts_once() {
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var text = "Mohon jalur khusus untuk ibu hamil " + device;
        for (int i = 0; i < 5; i++) {
            give(forum.id(), device, key, solved(said(text))).statusCode(201).body("held", equalTo(false));
        }
        give(forum.id(), device, UUID.randomUUID(), solved(said(text)))
                .statusCode(201)
                .body("held", equalTo(false));
    }

    @Test
    @TestSecurity(user = "pemberi")
    void who_has_an_account_is_not_judged_by_the_look_of_it() {
        give(forum.id(), said(ADVERTISEMENT)).statusCode(201).body("held", equalTo(false));
    }

    @Test
    void a_forum_that_reads_first_makes_its_promise_to_everybody_alike() {
        run("update forum set approval_hours = 5 where id = :id", forum.id());
        var receipt = taken(forum.id(), said(ADVERTISEMENT));
        assertThat((String) receipt.read().extract().jsonPath().get("publishBy"))
                .isNotNull();
    }

    @Test
    void what_was_said_is_forgotten_after_a_day_and_was_never_kept_in_words() {
        var device = UUID.randomUUID();
        var text = "Mohon papan petunjuk berhuruf braille " + device;
        for (int i = 0; i < 3; i++) {
            give(forum.id(), device, UUID.randomUUID(), solved(said(text))).statusCode(201);
        }
        assertThat(row("select string_agg(cast(s as text), ' ') from said_lately s"))
                .doesNotContain("braille", device.toString());

        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update said_lately set said_at = said_at - interval '24 hours'")
                        .executeUpdate());
        give(forum.id(), device, UUID.randomUUID(), solved(said(text)))
                .statusCode(201)
                .body("held", equalTo(false));
        lately.forget();
        assertThat(row("select cast(count(*) as text) from said_lately")).isEqualTo("1");
    }

    /** As the door takes it from a device, while a member is logged in here. */
    private String suspected() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var submission = json.convertValue(said(ADVERTISEMENT), FeedbackSubmission.class);
            var signs = suspicions.about(submission, "device " + UUID.randomUUID(), now);
            var place = new Place(unit, forum.id(), null);
            var number = receipts.newNumber();
            var hold = new Hold(true, null);
            var input = feedbacks.give(submission, List.of(), hold, place, null, number, Arrival.at(now));
            suspicions.keep(input, signs, now);
            return input.id().toString();
        });
    }

    private static ValidatableResponse correct(Receipt receipt, UUID device, String text) {
        return given().contentType(JSON)
                .header("Receipt-Secret", receipt.secret())
                .header("Device-Token", device)
                .header("If-Match", receipt.etag())
                .body(Map.of("text", text))
                .put(RECEIPT + "/text", receipt.number())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse inbox(String state) {
        return given().queryParam("unitId", unit)
                .queryParam("state", state)
                .get("/api/v1/feedback")
                .then()
                .statusCode(200);
    }

    private void counted(String state, int count) {
        given().queryParam("unitId", unit)
                .get("/api/v1/feedback-counts")
                .then()
                .body("states." + state, equalTo(count));
    }

    private String row(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String) database.createNativeQuery(sql).getSingleResult());
    }

    private void run(String sql, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery(sql).setParameter("id", id).executeUpdate());
    }
}
