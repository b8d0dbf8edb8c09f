package id.fkp.submission;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solved;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.shared.http.KeysForgotten;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SubmissionResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    KeysForgotten keys;

    @Inject
    EntityManager database;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unit().id(), 2);
    }

    @Test
    void what_is_said_without_an_account_is_public_at_once() {
        var on = forum.versions().get(0);
        var body = said(
                "Waktu dihitung sejak berkas lengkap.",
                "standardId",
                on.standardId(),
                "components",
                List.of("MF1", "SD3", "SD3"),
                "kind",
                "OBJECTION",
                "element",
                "CIVIL_SOCIETY",
                "organisation",
                "Paguyuban Contoh");

        String id = give(forum.id(), body)
                .statusCode(201)
                .body("number", matchesPattern("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"))
                .body("secret", matchesPattern("[A-Za-z0-9_-]{43}"), "statusPath", containsString("/tanda-terima/"))
                .extract()
                .path("feedbackId");

        given().get(FEEDBACK, forum.slug())
                .then()
                .statusCode(200)
                .body("items.id", contains(id), "next", nullValue())
                .body("items[0].components", contains("SD3", "MF1"))
                .body("items[0].versionId", equalTo(on.versionId().toString()))
                .body("items[0].kind", equalTo("OBJECTION"), "items[0].element", equalTo("CIVIL_SOCIETY"))
                .body("items[0].organisation", equalTo("Paguyuban Contoh"))
                .body("items[0].text", equalTo("Waktu dihitung sejak berkas lengkap."))
                .body("items[0].state", equalTo("PUBLISHED"), "items[0].edited", equalTo(false))
                .body("items[0].messages", empty(), "items[0].response", nullValue());
        given().get("/api/v1/feedback/{id}", id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void a_complaint_is_held() {
        var receipt = Giving.taken(forum.id(), said("Saya menunggu lima jam.", "kind", "COMPLAINT"));

        given().get(FEEDBACK, forum.id()).then().body("items", empty());
        given().get("/api/v1/feedback/{id}", receipt.feedbackId()).then().statusCode(404);
        receipt.read().statusCode(200).body("feedback.state", equalTo("HELD"));
    }

    @Test
    void what_was_sent_twice_is_given_once() {
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var body = said("Sekali saja.");

        var first = give(forum.id(), device, key, solved(body)).statusCode(201).extract();
        var again = give(forum.id(), device, key, solved(body)).statusCode(201).extract();

        assertThat(again.asString()).isEqualTo(first.asString());
        give(forum.id(), device, key, solved(said("Lain.")))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        given().get(FEEDBACK, forum.id()).then().body("items", hasSize(1));
    }

    @Test
    void fifty_twins_at_the_same_time_make_one_input_and_get_one_answer() {
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var body = solved(said("Serentak."));
        var pool = Executors.newFixedThreadPool(50);

        var answers = IntStream.range(0, 50)
                .mapToObj(i -> supplyAsync(
                        () -> give(forum.id(), device, key, body)
                                .statusCode(201)
                                .extract()
                                .asString(),
                        pool))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();

        assertThat(answers).hasSize(1);
        given().get(FEEDBACK, forum.id()).then().body("items", hasSize(1));
        pool.shutdown();
    }

    @Test
    void a_key_of_one_device_is_nothing_to_another() {
        var key = UUID.randomUUID();
        var body = said("Sama.");

        var mine = Giving.Receipt.of(
                give(forum.id(), UUID.randomUUID(), key, solved(body)).statusCode(201));
        var theirs = Giving.Receipt.of(
                give(forum.id(), UUID.randomUUID(), key, solved(body)).statusCode(201));

        assertThat(theirs.number()).isNotEqualTo(mine.number());
    }

    @Test
    void the_secret_is_kept_nowhere() {
        var receipt = Giving.taken(forum.id(), said("Rahasia."));

        var kept = database.createNativeQuery(
                        "select answer from idempotency_key where answer like '%" + receipt.feedbackId() + "%'",
                        String.class)
                .getResultList();

        assertThat(kept)
                .hasSize(1)
                .allSatisfy(answer -> assertThat((String) answer).doesNotContain(receipt.secret()));
    }

    @Test
    @TestSecurity(user = "siti")
    void who_is_logged_in_needs_no_challenge_and_finds_it_again() {
        var receipt = Giving.Receipt.of(give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), said("Dengan akun."))
                .statusCode(201));

        given().get("/api/v1/me/feedback")
                .then()
                .statusCode(200)
                .body("items[0].feedback.id", equalTo(receipt.feedbackId()))
                .body("items[0].receipt.secret", equalTo(receipt.secret()))
                .body("items[0].forum.slug", equalTo(forum.slug()));
    }

    @Test
    void own_inputs_are_for_who_is_logged_in() {
        given().get("/api/v1/me/feedback").then().statusCode(401);
    }

    @Test
    void outside_its_window_a_forum_takes_nothing() {
        var unit = units.unit().id();
        give(forums.upcoming(unit, 1).id(), said("Terlalu dini."))
                .statusCode(409)
                .body("code", equalTo("window-not-open"));
        give(forums.closed(unit, 1).id(), said("Terlambat.")).statusCode(409).body("code", equalTo("window-closed"));
        give(forums.planned(unit, 1).id(), said("Belum ada.")).statusCode(404);
        give(UUID.randomUUID(), said("Tidak ada.")).statusCode(404);
    }

    @Test
    void a_retry_after_closing_gets_its_receipt() {
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var body = solved(said("Tepat waktu."));
        var first = Giving.Receipt.of(give(forum.id(), device, key, body).statusCode(201));
        closeNow();

        var again = Giving.Receipt.of(give(forum.id(), device, key, body).statusCode(201));

        assertThat(again).isEqualTo(first);
        give(forum.id(), said("Terlambat.")).statusCode(409);
    }

    @Test
    void a_retry_after_five_days_gets_its_receipt_and_makes_no_second_input() {
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var first = Giving.Receipt.of(
                give(forum.id(), device, key, solved(said("Lima hari."))).statusCode(201));
        assertThat(keys.after(5, first.feedbackId())).isZero();

        var again = Giving.Receipt.of(
                give(forum.id(), device, key, solved(said("Lima hari."))).statusCode(201));
        assertThat(again).isEqualTo(first);
        given().get(FEEDBACK, forum.id()).then().body("items", hasSize(1));

        assertThat(keys.after(5, first.feedbackId())).isZero();
        give(forum.id(), device, key, solved(said("Lain.")))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        closeNow();
        assertThat(Giving.Receipt.of(
                        give(forum.id(), device, key, said("Lima hari.")).statusCode(201)))
                .isEqualTo(first);
    }

    @Test
    void only_what_the_forum_discusses_can_be_spoken_of() {
        var other = forums.open(units.unit().id(), 1).versions().get(0);
        var own = forum.versions().get(0);

        give(forum.id(), said("Asing.", "standardId", other.standardId()))
                .statusCode(400)
                .body("errors.pointer", contains("/standardId"), "errors.code", contains("not-discussed"));
        give(forum.id(), said("Asing.", "standardId", own.standardId(), "versionId", other.versionId()))
                .statusCode(400)
                .body("errors.pointer", contains("/versionId"));
        give(forum.id(), said("Asing.", "components", List.of("SD1")))
                .statusCode(400)
                .body("errors.pointer", contains("/standardId"));
    }

    @Test
    void a_name_is_shown_only_with_a_recorded_consent() {
        give(forum.id(), said("Tampilkan.", "showName", true))
                .statusCode(400)
                .body("errors.pointer", contains("/consent", "/name"));
        Giving.taken(forum.id(), said("Terbuka.", "name", "Budi Terbuka", "showName", true, "consent", "2026-11"));
        Giving.taken(forum.id(), said("Tertutup.", "name", "Ani Tertutup", "contact", "ani@contoh.example"));

        given().get(FEEDBACK, forum.id()).then().body("items.name", contains(null, "Budi Terbuka"));
    }

    @Test
    void one_device_that_hammers_is_told_to_wait() {
        var device = UUID.randomUUID();
        for (int i = 0; i < 30; i++) {
            give(forum.id(), device, UUID.randomUUID(), solved(said("Banjir " + i)))
                    .statusCode(201)
                    .header("RateLimit-Policy", equalTo("\"device\";q=30;w=1800"))
                    .header("RateLimit", matchesPattern("\"device\";r=" + (29 - i) + ";t=\\d+"));
        }

        give(forum.id(), device, UUID.randomUUID(), solved(said("Banjir lagi")))
                .statusCode(429)
                .body("code", equalTo("too-many-requests"))
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", matchesPattern("\"device\";r=0;t=[1-9]\\d*"));
        give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), solved(said("Tetangga")))
                .statusCode(201);
    }

    @Test
    void an_unsent_key_or_device_that_is_none_is_refused() {
        given().contentType(JSON)
                .body(said("Tanpa kunci."))
                .post(FEEDBACK, forum.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Device-Token", "telepon")
                .body(said("Perangkat."))
                .post(FEEDBACK, forum.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    private void closeNow() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set closes_at = now() where id = :id")
                        .setParameter("id", forum.id())
                        .executeUpdate());
    }
}
