package id.fkp.inbox.concealment;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of an input are concealed from everybody; the original lies under lock and reading it is noted. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class ConcealmentResourceTest {

    private static final String CANARY = "zqkenari";
    private static final String WORDS = "Petugas " + CANARY + " lambat melayani antrean.";
    private static final String MARKED = "Petugas [disamarkan: memuat data pribadi orang] lambat melayani antrean.";
    private static final Map<String, Object> CONCEALING = concealing(8, 16);

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    RecordFixture records;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("moderator", UnitRole.MODERATOR).id();
        forum = forums.open(unit, 1);
    }

    @Test
    void a_marker_stands_where_the_words_were_until_they_are_shown_again() {
        var receipt = inputs.taken(forum, said(WORDS));
        var id = UUID.fromString(receipt.feedbackId());

        var etag = conceal(receipt, "\"0\"", CONCEALING)
                .statusCode(200)
                .body("feedback.text", equalTo(MARKED), "feedback.state", equalTo("PUBLISHED"))
                .extract()
                .header("ETag");
        given().get("/api/v1/feedback/" + id)
                .then()
                .body("text", equalTo(MARKED), "edited", equalTo(false))
                .body("concealed.parts", contains(1), "concealed.reason", contains("PERSONAL_DATA"));
        receipt.read().body("feedback.concealed", hasSize(1), "history.text", contains(MARKED));
        given().get("/api/v1/forums/{forum}/moderation-acts", forum.slug())
                .then()
                .body("items.kind", contains("CONCEALED"), "items.parts", contains(1))
                .body("items.reason", contains("PERSONAL_DATA"));

        act(receipt, "revelation", etag, null).statusCode(200).body("feedback.text", equalTo(WORDS));
        given().get("/api/v1/feedback/" + id).then().body("text", equalTo(WORDS), "concealed", nullValue());
        given().get("/api/v1/feedback/{id}/history", id)
                .then()
                .body("items.text", contains(WORDS, MARKED, WORDS))
                .body("items.concealedParts", contains(null, 1, null));
        act(receipt, "revelation", receipt.etag(), null).statusCode(409).body("code", equalTo("illegal-transition"));
        assertThat(records.registered(id)).containsExactly("feedback.given", "feedback.concealed", "feedback.revealed");
    }

    @Test
    void parts_of_a_text_that_its_markers_have_made_longer_can_be_concealed_to_its_end() {
        var receipt = inputs.taken(forum, said("a ".repeat(2_495) + "Siti lapor"));
        var first = new HashMap<String, Object>(CONCEALING);
        first.put(
                "spans",
                IntStream.range(0, 20).mapToObj(i -> span(4 * i, 4 * i + 1)).toList());
        String text = conceal(receipt, "\"0\"", first).statusCode(200).extract().path("feedback.text");
        int from = text.indexOf("Siti");
        assertThat(from).isGreaterThan(5_000);

        text = conceal(receipt, receipt.etag(), concealing(from, from + 4))
                .statusCode(200)
                .extract()
                .path("feedback.text");
        assertThat(text).endsWith("] lapor").doesNotContain("Siti");
    }

    /** The public reads of the contract are walked by {@code CanaryTest}; these need a search, a secret or a login. */
    @Test
    void what_is_concealed_is_found_by_no_search_hint_group_file_or_history() {
        var receipt = inputs.taken(
                forum,
                said(
                        WORDS,
                        "standardId",
                        forum.versions().get(0).standardId().toString(),
                        "components",
                        List.of("SD2"),
                        "proposedText",
                        "Ganti " + CANARY + " segera."));
        conceal(
                        receipt,
                        "\"0\"",
                        Map.of(
                                "reason",
                                "PERSONAL_DATA",
                                "spans",
                                List.of(span(8, 16), Map.of("of", "PROPOSAL", "from", 6, "to", 14))))
                .statusCode(200);

        given().get("/api/v1/feedback?unitId=" + unit + "&q=" + CANARY)
                .then()
                .statusCode(200)
                .body("items", empty());
        for (var path : List.of(
                "/api/v1/feedback?unitId=" + unit,
                "/api/v1/feedback-groups?unitId=" + unit,
                "/api/v1/feedback/" + receipt.feedbackId(),
                "/api/v1/feedback/" + receipt.feedbackId() + "/history",
                "/api/v1/feedback/" + receipt.feedbackId() + "/trace",
                "/api/v1/forums/" + forum.slug() + "/feedback",
                "/api/v1/forums/" + forum.slug() + "/feedback-export?format=CSV",
                "/api/v1/forums/" + forum.slug() + "/feedback-export?format=JSONL",
                "/api/v1/feedback-export?format=CSV&unitId=" + unit,
                "/api/v1/receipts/" + receipt.number(),
                "/api/v1/receipts/" + receipt.number() + "/register-proof")) {
            var answer = given().header("Receipt-Secret", receipt.secret()).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.asString()).as(path).doesNotContain(CANARY);
        }
        var hint = given().contentType(JSON)
                .body(Map.of("text", WORDS))
                .post("/api/v1/forums/{forum}/similar-feedback", forum.id());
        assertThat(hint.statusCode()).isEqualTo(200);
        assertThat(hint.asString()).doesNotContain(CANARY);
        assertThat(count("select count(*) from feedback_term where term like '%" + CANARY + "%'"))
                .isZero();
        assertThat(count("select count(*) from feedback_wording where cast(terms as text) like '%" + CANARY + "%'"))
                .isZero();
        assertThat(count("select count(*) from audit_entry where cast(detail as text) like '%" + CANARY + "%'"))
                .isZero();
    }

    @Test
    void the_original_is_read_for_a_purpose_and_each_reading_is_noted() {
        var receipt = inputs.taken(forum, said(WORDS));
        var id = UUID.fromString(receipt.feedbackId());
        read(receipt, "CHECK").statusCode(409).body("code", equalTo("illegal-transition"));
        conceal(receipt, "\"0\"", CONCEALING).statusCode(200);
        var before = records.audited(id);
        var shown = receipt.etag();

        read(receipt, "IKUT_TAHU").statusCode(400);
        act(receipt, "original-reading", null, Map.of()).statusCode(400);
        assertThat(records.audited(id)).isEqualTo(before);
        read(receipt, "CHECK").statusCode(200).body("items.text", contains(WORDS));
        read(receipt, "GIVER").statusCode(200);
        assertThat(records.audited(id)).isEqualTo(before + 2);
        assertThat(records.registered(id)).doesNotContain("feedback.original-read");
        assertThat(receipt.etag()).as("reading changes nothing").isEqualTo(shown);
    }

    @Test
    void what_its_giver_writes_after_that_waits_for_a_moderator() {
        var receipt = inputs.taken(forum, said(WORDS));
        conceal(receipt, "\"0\"", CONCEALING).statusCode(200);
        correct(receipt, WORDS).statusCode(200).body("feedback.state", equalTo("HELD"));
        receipt.read().body("feedback.concealed", nullValue(), "history.text", contains(MARKED, WORDS));
        given().get("/api/v1/feedback/" + receipt.feedbackId()).then().statusCode(404);

        act(receipt, "publication", receipt.etag(), null).statusCode(200);
        correct(receipt, "Lebih singkat.").body("feedback.state", equalTo("HELD"));
    }

    @Test
    void hidden_as_a_whole_it_comes_back_with_its_words_concealed_and_corrected_to_being_held() {
        var receipt = inputs.taken(forum, said(WORDS));
        act(receipt, "hiding", "\"0\"", Map.of("reason", "PERSONAL_DATA")).statusCode(200);
        conceal(receipt, receipt.etag(), CONCEALING).statusCode(200).body("feedback.state", equalTo("HIDDEN"));
        assertThat(count("select count(*) from feedback_wording where feedback_id = '" + receipt.feedbackId() + "'"))
                .isZero();
        act(receipt, "restoration", receipt.etag(), null)
                .statusCode(200)
                .body("feedback.state", equalTo("PUBLISHED"), "feedback.text", equalTo(MARKED));

        act(receipt, "hiding", receipt.etag(), Map.of("reason", "PERSONAL_DATA"))
                .statusCode(200);
        correct(receipt, WORDS).body("feedback.state", equalTo("HIDDEN"));
        act(receipt, "restoration", receipt.etag(), null).statusCode(200).body("feedback.state", equalTo("HELD"));
    }

    @Test
    void more_is_concealed_later_and_all_of_it_is_shown_again_at_once() {
        var receipt = inputs.taken(forum, said(WORDS));
        conceal(receipt, "\"0\"", concealing(17, 23)).statusCode(200);
        conceal(receipt, "\"1\"", CONCEALING).statusCode(200).body("feedback.concealed.parts", contains(1, 1));
        receipt.read().body("history", hasSize(1));
        act(receipt, "revelation", "\"2\"", null).statusCode(200).body("feedback.text", equalTo(WORDS));
    }

    @Test
    void once_all_is_shown_again_nothing_is_under_lock_also_not_what_was_written_first() {
        var receipt = inputs.taken(forum, said("Kursi kurang."));
        correct(receipt, WORDS).statusCode(200);
        conceal(receipt, receipt.etag(), CONCEALING).statusCode(200);
        act(receipt, "revelation", receipt.etag(), null).statusCode(200);
        receipt.read().body("history.text", contains("Kursi kurang.", WORDS, MARKED, WORDS));
        read(receipt, "CHECK").statusCode(409);
        correct(receipt, "Lebih singkat.").body("feedback.state", equalTo("PUBLISHED"));
    }

    @Test
    void what_is_corrected_while_it_is_hidden_is_no_hint_for_anybody() {
        var receipt = inputs.taken(forum, said("Kursi kurang."));
        act(receipt, "hiding", receipt.etag(), Map.of("reason", "PERSONAL_DATA"))
                .statusCode(200);
        correct(receipt, WORDS).statusCode(200);
        assertThat(count("select count(*) from feedback_wording where feedback_id = '" + receipt.feedbackId() + "'"))
                .isZero();
    }

    @Test
    void spans_are_refused_at_their_place_and_change_nothing() {
        var receipt = inputs.taken(forum, said(WORDS));
        conceal(receipt, "\"0\"", concealing(8, 400))
                .statusCode(400)
                .body("errors.pointer", contains("/spans/0"), "errors.code", contains("out-of-bounds"));
        conceal(receipt, "\"0\"", Map.of("reason", "ABUSE", "spans", List.of(span(0, 5), span(4, 6))))
                .statusCode(400)
                .body("errors.pointer", contains("/spans/1"), "errors.code", contains("overlaps"));
        conceal(receipt, "\"0\"", Map.of("reason", "ABUSE", "spans", List.of())).statusCode(400);
        conceal(receipt, "\"0\"", concealing(-1, 4)).statusCode(400);
        conceal(receipt, null, CONCEALING).statusCode(428);
        conceal(receipt, "\"7\"", CONCEALING).statusCode(412).body("current.feedback.text", equalTo(WORDS));
        receipt.read().body("feedback.text", equalTo(WORDS), "feedback.version", equalTo(0));
    }

    /** A marker is longer than a letter: the longest text with the most parts still fits. */
    @Test
    void the_longest_text_takes_the_most_parts() {
        var receipt = inputs.taken(forum, said("a".repeat(5000)));
        var spans = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 50; i++) {
            spans.add(span(2 * i, 2 * i + 1));
        }
        conceal(receipt, "\"0\"", Map.of("reason", "PERSONAL_DATA", "spans", spans))
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"DRAFTER", "AUDITOR"})
    void who_neither_moderates_nor_heads_may_neither_conceal_nor_read_the_original(UnitRole role) {
        var other = units.unitOf("moderator", role);
        var receipt = inputs.taken(forums.open(other.id(), 1), said(WORDS));
        conceal(receipt, "\"0\"", CONCEALING).statusCode(403);
        act(receipt, "revelation", "\"0\"", null).statusCode(403);
        read(receipt, "CHECK").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"concealment", "revelation", "original-reading"})
    void an_input_of_another_unit_is_not_there(String act) {
        var foreign = inputs.taken(forums.open(units.unit().id(), 1), said(WORDS));
        Map<String, Object> body = switch (act) {
            case "concealment" -> CONCEALING;
            case "original-reading" -> Map.of("purpose", "CHECK");
            default -> null;
        };
        act(foreign, act, "\"0\"", body).statusCode(404);
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private static Map<String, Object> concealing(int from, int to) {
        return Map.of("reason", "PERSONAL_DATA", "spans", List.of(span(from, to)));
    }

    private static Map<String, Object> span(int from, int to) {
        return Map.of("of", "TEXT", "from", from, "to", to);
    }

    private static ValidatableResponse correct(Receipt receipt, String text) {
        return given().header("Receipt-Secret", receipt.secret())
                .header("If-Match", receipt.etag())
                .contentType(JSON)
                .body(Map.of("text", text))
                .put("/api/v1/receipts/{number}/text", receipt.number())
                .then();
    }

    private static ValidatableResponse conceal(Receipt receipt, @Nullable String etag, Map<String, Object> body) {
        return act(receipt, "concealment", etag, body);
    }

    private static ValidatableResponse read(Receipt receipt, String purpose) {
        return act(receipt, "original-reading", null, Map.of("purpose", purpose));
    }

    private static ValidatableResponse act(
            Receipt receipt, String act, @Nullable String etag, @Nullable Map<String, ?> body) {
        var request = given().contentType(JSON);
        if (body != null) {
            request.body(body);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post("/api/v1/feedback/{id}/" + act, receipt.feedbackId())
                .then();
    }
}
