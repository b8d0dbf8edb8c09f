package id.fkp.inbox;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "petugas")
class InboxResourceTest {

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
    SqlCount sql;

    @Inject
    EntityManager database;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("petugas", UnitRole.MODERATOR);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void members_see_whole_inputs_and_who_gave_them() {
        var standard = forum.versions().get(0).standardId();
        var receipt = inputs.taken(
                forum, said("Lengkap.", "standardId", standard, "name", "Ani", "contact", "0800 000 0001"));

        inbox("")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items[0].feedback.id", equalTo(receipt.feedbackId()), "items[0].version", equalTo(0))
                .body("items[0].receiptNumber", equalTo(receipt.number()))
                .body("items[0].forum.title", equalTo(forum.title()), "items[0].standardCode", notNullValue())
                .body("items[0].person.name", equalTo("Ani"), "items[0].feedback.name", nullValue());
    }

    @ParameterizedTest
    @EnumSource(UnitRole.class)
    void every_member_reads_the_inbox(UnitRole role) {
        var other = units.unitOf("petugas", role);
        given().get("/api/v1/feedback?unitId=" + other.id()).then().statusCode(200);
        given().get("/api/v1/feedback-counts?unitId=" + other.id()).then().statusCode(200);
    }

    @Test
    void the_inbox_of_another_unit_is_not_there() {
        var foreign = units.unit().id();
        var receipt = inputs.taken(forums.open(foreign, 1), said("Asing."));

        given().get("/api/v1/feedback?unitId=" + foreign).then().statusCode(404);
        given().get("/api/v1/feedback?unitId=" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/feedback-counts?unitId=" + foreign).then().statusCode(404);
        given().get("/api/v1/feedback/{id}/history", receipt.feedbackId())
                .then()
                .statusCode(404);
        inbox("&forumId=" + forums.open(foreign, 1).id()).body("items", empty());
    }

    @Test
    @TestSecurity
    void the_inbox_is_for_who_is_logged_in() {
        given().get("/api/v1/feedback?unitId=" + unit.id()).then().statusCode(401);
        given().get("/api/v1/feedback-counts?unitId=" + unit.id()).then().statusCode(401);
    }

    @Test
    void filters_leave_what_they_name() {
        var standard = forum.versions().get(0).standardId();
        var objection = inputs.taken(
                forum,
                said(
                        "Keberatan.",
                        "kind",
                        "OBJECTION",
                        "standardId",
                        standard,
                        "components",
                        List.of("SD4"),
                        "element",
                        "MEDIA"));
        var complaint = inputs.taken(forum, said("Mengadu.", "kind", "COMPLAINT"));
        var spam = inputs.taken(forum, said("Spam."));
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(spam.feedbackId()), HideReason.SPAM, Instant.now()));

        found("kind=OBJECTION", objection.feedbackId());
        found("standardId=" + standard, objection.feedbackId());
        found("component=SD4", objection.feedbackId());
        found("element=MEDIA", objection.feedbackId());
        found("state=OPEN", objection.feedbackId());
        found("state=HELD", complaint.feedbackId());
        found("state=HIDDEN", spam.feedbackId());
        found("state=ANSWERED&forumId=" + forum.id());
        found("q=" + complaint.number().toLowerCase(java.util.Locale.ROOT), complaint.feedbackId());

        given().get("/api/v1/feedback-counts?unitId=" + unit.id())
                .then()
                .statusCode(200)
                .body("states.OPEN", equalTo(1), "states.HELD", equalTo(1), "states.HIDDEN", equalTo(1))
                .body("states.ANSWERED", equalTo(0), "states.WITHDRAWN", equalTo(0))
                .body("forums[0].count", equalTo(3), "standards[0].count", equalTo(1))
                .body("components.SD4", equalTo(1), "kinds.COMPLAINT", equalTo(1), "elements.MEDIA", equalTo(1));
    }

    @Test
    void filters_are_offered_in_the_order_of_the_form() {
        var standard = forum.versions().get(0).standardId();
        inputs.taken(
                forum, said("Satu.", "kind", "QUESTION", "standardId", standard, "components", List.of("MF8", "SD2")));
        inputs.taken(
                forum, said("Dua.", "kind", "SUPPORT", "standardId", standard, "components", List.of("SD4", "MF1")));

        var counts = given().get("/api/v1/feedback-counts?unitId=" + unit.id()).jsonPath();
        assertThat(counts.getMap("components").keySet().toString()).isEqualTo("[SD2, SD4, MF1, MF8]");
        assertThat(counts.getMap("kinds").keySet().toString()).isEqualTo("[SUPPORT, QUESTION]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"melayani", "pelayanan", "pelayan", "antrean panj", "yang panjang", "njang", "50%"})
    void words_are_found_as_stems_beginnings_and_parts(String asked) {
        var receipt = inputs.taken(forum, said("Pelayanan lambat karena antrean yang panjang, 50% loket tutup."));
        inputs.taken(forum, said("Biaya terlalu tinggi."));

        found("q=" + asked.replace("%", "%25"), receipt.feedbackId());
    }

    @Test
    void what_is_older_than_thousands_is_found_by_a_part_of_a_word_and_by_its_number() {
        var old = inputs.taken(forum, said("Mohon sediakan kursi prioritas."));
        var newer = inputs.taken(forum, said("Loketnya penuh."));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                insert into feedback (id, unit_id, forum_id, kind, text, language, channel, state,
                                    receipt_number, submitted_at, published_at, late, version)
                                select uuidv7(), f.unit_id, f.forum_id, f.kind, f.text, f.language, f.channel, f.state,
                                    'Z' || lpad(cast(n as text), 7, '0'), f.submitted_at, f.published_at, f.late, 0
                                from feedback f, generate_series(1, 1600) n where f.id = :id
                                """)
                        .setParameter("id", UUID.fromString(newer.feedbackId()))
                        .executeUpdate());

        found("q=priori", old.feedbackId());
        found("q=" + old.number(), old.feedbackId());
        found("q=priori&state=ANSWERED");
        found("q=tidakadakataini");
        var first = inbox("&q=oketny&limit=100").statusCode(200).body("items", hasSize(100));
        List<String> seen = new ArrayList<>(first.extract().<List<String>>path("items.feedback.id"));
        seen.addAll(inbox("&q=oketny&limit=100&cursor=" + first.extract().<String>path("next"))
                .body("items", hasSize(100))
                .extract()
                .<List<String>>path("items.feedback.id"));
        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak ada kata ini", "'", "\\\\", "!!", "a & | b", ":*", "(", "_"})
    void a_search_for_anything_is_harmless(String asked) {
        inputs.taken(forum, said("Halo."));
        given().queryParam("unitId", unit.id())
                .queryParam("q", asked)
                .get("/api/v1/feedback")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1", "unitId=x", "state=DONE", "kind=1", "urut=baru", "element=PROVIDER"})
    void a_query_of_the_wrong_form_is_refused(String query) {
        var whole = query.startsWith("unitId") || query.startsWith("limit") ? query : query + "&unitId=" + unit.id();
        given().get("/api/v1/feedback?" + whole).then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void a_search_may_be_as_long_as_a_sentence() {
        inbox("&q=" + "a".repeat(200)).statusCode(200);
        inbox("&q=" + "a".repeat(201)).statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void every_text_an_input_had_is_kept() {
        var receipt = inputs.taken(forum, said("Satu."));
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.correct(UUID.fromString(receipt.feedbackId()), "Dua.", null, Instant.now()));

        given().get("/api/v1/feedback/{id}/history", receipt.feedbackId())
                .then()
                .statusCode(200)
                .body("items.text", contains("Satu.", "Dua."));
        given().get("/api/v1/feedback/{id}/history", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_list_costs_as_many_statements_for_many_rows_as_for_few() {
        var path = "/api/v1/feedback?limit=100&unitId=" + unit.id();
        var open = "/api/v1/forums/" + forum.slug() + "/feedback?limit=100";
        fill(2);
        assertThat(sql.during(() -> given().get(path).then().body("items", hasSize(2))))
                .isLessThanOrEqualTo(2);
        assertThat(sql.during(() -> given().get(open).then().body("items", hasSize(2))))
                .isEqualTo(1);
        fill(58);
        assertThat(sql.during(() -> given().get(path).then().body("items", hasSize(60))))
                .isLessThanOrEqualTo(2);
        assertThat(sql.during(() -> given().get(open).then().body("items", hasSize(60))))
                .isEqualTo(1);
        assertThat(sql.during(() -> given().get("/api/v1/responses"))).isEqualTo(1);
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            inputs.taken(forum, said("Isi " + i));
        }
    }

    private void found(String query, String... ids) {
        inbox("&" + query).statusCode(200).body("items.feedback.id", ids.length == 0 ? empty() : contains(ids));
    }

    private ValidatableResponse inbox(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/feedback?unitId=" + unit.id() + query.replace(" ", "%20"))
                .then();
    }
}
