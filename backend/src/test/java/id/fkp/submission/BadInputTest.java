package id.fkp.submission;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.payload;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solution;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.shared.secret.ServerKey;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not get in, and what must get in unharmed. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class BadInputTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    ServerKey key;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unit().id(), 1);
    }

    /** What was refused has left nothing behind. */
    @AfterEach
    void nothing_is_half_written() {
        given().get("/api/v1/forums/{ref}/feedback-counts", forum.slug())
                .then()
                .statusCode(200)
                .body("held", equalTo(0), "hidden", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "a\u0000b", "a\u0007b", "a\u001bb", "a\u0085b"})
    void text_that_is_empty_or_holds_control_characters_is_refused(String text) {
        give(forum.id(), said(text)).statusCode(400).body("code", equalTo("invalid-request"));
        nothingWasTaken();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Siti\nKepala Dinas", "Siti\tB", "Siti\u202eitiS", "\u2066Siti", "Siti\u2028B", "Siti\u200f"})
    void a_name_that_draws_lines_or_turns_the_writing_around_is_refused(String name) {
        for (var field : List.of("name", "organisation", "contact")) {
            give(forum.id(), said("Loket kurang.", field, name))
                    .statusCode(400)
                    .body("errors.pointer", contains("/" + field), "errors.code", contains("one-line"));
        }
    }

    @Test
    void text_is_counted_as_people_count_it() {
        Giving.taken(forum.id(), said("🏠".repeat(5_000)));
        Giving.taken(forum.id(), said("e\u0301".repeat(5_000)));
        give(forum.id(), said("🏠".repeat(5_001)))
                .statusCode(400)
                .body("errors.pointer", contains("/text"), "errors.code", contains("max-code-points"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "\u202Eterbalik\u202C",
                "tab\there\nand a line",
                "'; drop table feedback; --",
                "${jndi:ldap://x}",
                "%s %d {0}"
            })
    void text_is_kept_as_it_is_whatever_it_looks_like(String text) {
        Giving.taken(forum.id(), said(text));
        given().get(FEEDBACK, forum.id()).then().body("items.text", contains(text));
    }

    @Test
    void a_megabyte_is_too_large() {
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"kind\": \"SUGGESTION\", \"text\": \"" + "a".repeat(1_000_000) + "\"}")
                .post(FEEDBACK, forum.id())
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "{\"kind\": \"SUGGESTION\", \"text\": \"a\", \"nik\": \"1271\"}",
                "{\"kind\": \"suggestion\", \"text\": \"a\"}",
                "{\"kind\": 3, \"text\": \"a\"}",
                "{\"kind\": \"SUGGESTION\", \"text\": 7}",
                "{\"kind\": \"SUGGESTION\", \"text\": \"a\", \"showName\": 1}",
                "{\"kind\": \"SUGGESTION\", \"text\": [\"a\"]}",
                "{\"kind\": \"SUGGESTION\", \"text\": \"a\", \"components\": \"SD1\"}",
                "{\"kind\": \"SUGGESTION\", \"text\": \"a\", \"components\": [null]}",
                "{\"kind\": \"SUGGESTION\", \"text\": \"a\", \"standardId\": \"bukan-uuid\"}",
                "{\"kind\": \"SUGGESTION\", \"text\": \"a\", \"language\": \"jv\"}",
                "{\"kind\": \"SUGGESTION\", \"text\": \"a\", \"showName\": \"mungkin\"}",
                "{\"kind\": \"SUGGESTION\", \"text\": \"\\ud800\"}",
                "{\"kind\": \"SUGGESTION\"}",
                "{\"text\": \"a\"}"
            })
    void a_body_of_the_wrong_shape_is_refused(String body) {
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(FEEDBACK, forum.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"));
        nothingWasTaken();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cursor=x",
                "cursor=AAAA",
                "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "limit=0",
                "limit=101",
                "limit=banyak",
                "component=SD7",
                "standardId=1",
                "general=mungkin",
                "sort=text",
                "component=%00"
            })
    void a_query_that_makes_no_sense_is_refused(String query) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/forums/" + forum.slug() + "/feedback?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/forums/x;y/feedback", "/api/v1/forums/x%2Fy/feedback", "/api/v1/feedback/1%5C2"})
    void a_path_that_can_be_read_in_two_ways_is_refused(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(400).body("code", equalTo("unsafe-path"));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/feedback/1", "/api/v1/responses/bukan-uuid", "/api/v1/forums/tidak-ada/feedback"})
    void what_is_not_there_is_not_found(String path) {
        given().get(path).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void a_proof_of_work_lets_one_request_through() {
        var body = said("Satu.", "challenge", solution());
        give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), body).statusCode(201);
        give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), body)
                .statusCode(400)
                .body("code", equalTo("challenge-spent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "e30=", "bnVsbA==", "eyJhbGdvcml0aG0iOiJTSEEtMjU2In0=", "%%%"})
    void a_proof_of_work_that_is_none_is_refused(String challenge) {
        give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), said("Tidak bekerja.", "challenge", challenge))
                .statusCode(400)
                .body("code", equalTo("challenge-invalid"));
        give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), said("Tidak bekerja."))
                .statusCode(400)
                .body("code", equalTo("challenge-invalid"));
        nothingWasTaken();
    }

    @Test
    void a_proof_of_work_that_was_tampered_with_is_refused() throws Exception {
        var made = made(Instant.now().plusSeconds(60));
        var number =
                Altcha.solveChallenge(made.challenge, made.salt, Altcha.Algorithm.SHA256, made.maxnumber, 0).number;
        var tampered = new String[] {
            payload(made.challenge, number + 1, made.salt, made.signature),
            payload(made.challenge, number, made.salt.replace("expires=", "expires=9"), made.signature),
            payload(made.challenge, number, made.salt, "0".repeat(64)),
            payload("0".repeat(64), number, made.salt, made.signature),
            payload(made.challenge, number % 10, made.salt + number / 10, made.signature)
        };
        for (var challenge : tampered) {
            give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), said("Curang.", "challenge", challenge))
                    .statusCode(400)
                    .body("code", equalTo("challenge-invalid"));
        }
        nothingWasTaken();
    }

    @Test
    void a_proof_of_work_that_has_expired_is_refused() throws Exception {
        var made = made(Instant.now().minusSeconds(5));
        var challenge = solution(made.challenge, made.salt, made.signature);
        give(forum.id(), UUID.randomUUID(), UUID.randomUUID(), said("Lama.", "challenge", challenge))
                .statusCode(400)
                .body("code", equalTo("challenge-expired"));
    }

    @Test
    void every_field_at_fault_is_named_in_the_language_asked_for() {
        var body = new HashMap<>(said("", "name", "a\u0007", "organisation", "x".repeat(201)));
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Accept-Language", "en")
                .body(body)
                .post(FEEDBACK, forum.id())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name", "/organisation", "/text"))
                .body("errors.detail", hasItem("must be filled in"));
    }

    private Altcha.Challenge made(Instant expires) throws Exception {
        return Altcha.createChallenge(new Altcha.ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setHmacKey(HexFormat.of().formatHex(key.derive("challenge", "")))
                .setMaxNumber(500L)
                .setExpires(expires.getEpochSecond()));
    }

    private void nothingWasTaken() {
        given().get(FEEDBACK, forum.id()).then().statusCode(200).body("items", empty());
    }
}
