package id.fkp.integrate;

import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attachment.AttachmentFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.concealed.Span;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.open.OpenType;
import id.fkp.opinion.OpinionFixture;
import id.fkp.session.SessionFixture;
import id.fkp.submission.Giving.Receipt;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records of what goes on around the inputs of a forum beside the pages of which they are copies. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "pendengar")
class OpenDialogueTest {

    /** Of an input: what its page has and its record says otherwise, or leaves out on purpose. */
    private static final List<String> OTHERWISE = List.of(
            // Whoever withdraws consent cannot call back a copy.
            "name",
            // For its giver and the office.
            "referral",
            // A record is as it is now, and is changed nowhere else.
            "version",
            // In the record rowId of versionId, editedAt, hiddenReason and hiddenAt, organisationVerifiedAt and -Basis.
            "row",
            "edited",
            "hidden",
            "organisationVerification");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    AttendanceFixture attendances;

    @Inject
    AgreementFixture agreements;

    @Inject
    OpinionFixture opinions;

    @Inject
    AttachmentFixture attachments;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    ObjectMapper json;

    @Inject
    OpenFeed feed;

    private UUID unit;

    @BeforeEach
    void enterUnit() {
        unit = units.unitOf("pendengar", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
    }

    @Test
    void what_is_added_to_a_record_of_agreement_comes_along() throws JsonProcessingException {
        var forum = agreements.signed(unit);
        var added = Map.of("text", "Loket 3, bukan 2.", "reason", "Salah ketik");
        var id = Requests.post("/api/v1/forums/" + forum.id() + "/agreement-addenda", added)
                .statusCode(201)
                .extract()
                .<String>path("id");

        var record = feed.record(unit, OpenType.AGREEMENT_ADDENDUM);
        assertThat(record.path("id").asText()).isEqualTo(id);
        assertThat(record.path("forumId").asText()).isEqualTo("" + forum.id());
        assertThat(record.path("text").asText()).isEqualTo("Loket 3, bukan 2.");
    }

    @Test
    void acts_of_moderators_are_those_of_the_public_log_and_never_whose() throws JsonProcessingException {
        var forum = forums.open(unit, 1);
        feed.write("update forum set approval_hours = 24 where id = ?1", forum.id());
        var receipt = taken(forum.id(), said("Petugas bernama Budi."));
        act(receipt, "publication", 0, null);
        act(receipt, "hiding", 1, Map.of("reason", "PERSONAL_DATA"));
        act(receipt, "restoration", 2, null);

        var log = json.readTree(given().get("/api/v1/forums/{id}/moderation-acts", forum.id())
                        .asString())
                .path("items");
        var told = json.readTree(
                        feed.newest(unit, OpenType.MODERATION_ACT).extract().asString())
                .path("items");
        assertThat(log).hasSize(4);
        assertThat(told).hasSameSizeAs(log);
        for (var each : told) {
            var record = each.path("record").deepCopy();
            ((ObjectNode) record).remove(List.of("unitId", "forumId", "at"));
            assertThat(log).anySatisfy(act -> {
                var shown = (ObjectNode) act.deepCopy();
                shown.remove("at");
                assertThat(shown).isEqualTo(record);
            });
        }
        assertThat(told.toString()).doesNotContain("pendengar", "Budi");
    }

    @Test
    void a_question_comes_with_what_was_counted_a_step_before_and_with_all_once_its_forum_is_closed() {
        var forum = forums.open(unit, 1);
        var question = opinions.counted(forum.id(), 3, 3, 3, 7, 7, 9, 9, 9, 9, 9);
        feed.newest(unit, OpenType.OPINION_QUESTION)
                .body("items[-1].id", equalTo("" + question), "items[-1].record.answers", equalTo(10))
                .body("items[-1].record.few", equalTo(false), "items[-1].record.results", nullValue());

        feed.write("update forum set state = 'CLOSED' where id = ?1", forum.id());
        feed.newest(unit, OpenType.OPINION_QUESTION)
                .body("items[-1].record.results.answers", equalTo(10), "items[-1].record.results.most", equalTo(9));
        feed.write("update forum set state = 'ANNOUNCED' where id = ?1", forum.id());
        feed.newest(unit, OpenType.OPINION_QUESTION).body("items[-1].record.results", nullValue());
        feed.write("update opinion_question set hidden_until_close = false where id = ?1", question);
        // What is not hidden is told a step later.
        feed.newest(unit, OpenType.OPINION_QUESTION)
                .body("items[-1].record.results.median", equalTo(3.0f), "items[-1].record.results.most", equalTo(7));
        // Four of the last five take theirs back: the one that is left would stand out.
        feed.write(
                "delete from opinion_answer where question_id = ?1 and giver in"
                        + " (select giver from opinion_answer where question_id = ?1 and number = 9 limit 4)",
                question);
        feed.write("update forum set state = 'CLOSED' where id = ?1", forum.id());
        feed.newest(unit, OpenType.OPINION_QUESTION)
                .body("items[-1].record.answers", equalTo(6), "items[-1].record.results.answers", equalTo(5));
    }

    @Test
    void of_a_question_that_one_to_four_have_answered_only_that_is_told() {
        var forum = forums.open(unit, 1);
        var question = opinions.counted(forum.id(), 3, 3, 7, 7);
        feed.write("update opinion_question set hidden_until_close = false where id = ?1", question);
        feed.newest(unit, OpenType.OPINION_QUESTION)
                .body("items[-1].record.answers", equalTo(4), "items[-1].record.few", equalTo(true))
                .body("items[-1].record.results", nullValue());

        feed.write(
                "delete from opinion_answer where question_id = ?1 and giver in"
                        + " (select giver from opinion_answer where question_id = ?1 limit 4)",
                question);
        feed.newest(unit, OpenType.OPINION_QUESTION)
                .body("items[-1].record.few", equalTo(false), "items[-1].record.results.counts", empty());
    }

    @Test
    void a_text_for_the_unit_alone_is_counted_and_never_told() {
        var forum = forums.open(unit, 1);
        opinions.written(forum, "Hanya untuk kantor.");

        feed.newest(unit, OpenType.OPINION_QUESTION)
                .body("items[-1].record.answers", equalTo(1), "items[-1].record.results", nullValue())
                .body(not(containsString("Hanya untuk kantor.")));
    }

    @Test
    void a_question_of_a_plan_comes_when_its_forum_is_announced() {
        var forum = forums.planned(unit, 1);
        var question = opinions.asked(forum.id());
        feed.newest(unit, OpenType.OPINION_QUESTION).body("items", empty());

        given().header("If-Match", given().get("/api/v1/forums/" + forum.id()).header("ETag"))
                .post("/api/v1/forums/{id}/announcement", forum.id())
                .then()
                .statusCode(200);
        feed.newest(unit, OpenType.OPINION_QUESTION).body("items.id", contains("" + question));
    }

    @Test
    void a_session_says_who_came_by_element_once_it_was_held() {
        var forum = forums.open(unit, 1);
        var session = sessions.inForum(forum.id(), null);
        attendances.signed(session.id(), AttendingElement.MEDIA);
        feed.newest(unit, OpenType.SESSION).body("items[-1].record.attended", nullValue());

        feed.write(
                "update forum_session set state = 'HELD', opened_at = starts_at, held_at = ends_at where id = ?1",
                session.id());
        feed.newest(unit, OpenType.SESSION)
                .body("items[-1].record.attended.element", contains("MEDIA"))
                .body("items[-1].record.attended.present", contains(1));
    }

    @Test
    void an_input_says_all_that_its_page_says() throws JsonProcessingException {
        var forum = forums.open(unit, 1);
        var receipt = taken(forum.id(), whole(forum));
        var id = UUID.fromString(receipt.feedbackId());
        var shown = attachments.of(id, true);
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.conceal(
                        id, List.of(new Span(Span.Of.TEXT, 17, 21)), HideReason.PERSONAL_DATA, Instant.now()));
        feed.write("""
                update feedback set written_at = submitted_at, organisation_basis = 'CALL_BACK',
                    organisation_verified_at = submitted_at where id = ?1
                """, id);

        var page = json.readTree(given().get("/api/v1/feedback/{id}", id).asString());
        var record = feed.record(unit, OpenType.FEEDBACK);
        var missing = new TreeSet<String>();
        page.fieldNames().forEachRemaining(missing::add);
        record.fieldNames().forEachRemaining(missing::remove);
        assertThat(OTHERWISE).containsAll(missing);

        assertThat(record.path("concealed")).hasSize(1);
        assertThat(record.at("/concealed/0/reason").asText()).isEqualTo("PERSONAL_DATA");
        assertThat(record.path("organisationBasis").asText()).isEqualTo("CALL_BACK");
        assertThat(record.has("writtenAt")).isTrue();
        assertThat(record.at("/attachments/0/id").asText()).isEqualTo("" + shown);
        assertThat(record.at("/attachments/0/kind").asText()).isEqualTo("JPEG");
        assertThat(record.toString()).doesNotContain("foto.jpg", "Budi");
        given().get(record.at("/attachments/0/href").asText()).then().statusCode(200);
    }

    @Test
    void a_file_that_is_taken_back_leaves_the_record_of_its_input() throws JsonProcessingException {
        var forum = forums.open(unit, 1);
        var id = UUID.fromString(taken(forum.id(), said("Lihat foto.")).feedbackId());
        var file = attachments.of(id, true);
        assertThat(feed.record(unit, OpenType.FEEDBACK).path("attachments")).hasSize(1);

        feed.write("update attachment set published_at = null where id = ?1", file);
        assertThat(feed.record(unit, OpenType.FEEDBACK).path("attachments")).isEmpty();
    }

    private static Map<String, Object> whole(ForumInfo forum) {
        return said(
                "Petugas bernama Budi ramah.",
                "standardId",
                forum.versions().get(0).standardId(),
                "components",
                List.of("SD3"),
                "proposedText",
                "Paling lama 3 hari kerja.",
                "organisation",
                "Paguyuban UMKM",
                "element",
                "CIVIL_SOCIETY");
    }

    private static void act(Receipt receipt, String act, int version, @Nullable Map<String, ?> body) {
        var request = given().header("If-Match", "\"" + version + "\"");
        (body == null ? request : request.contentType("application/json").body(body))
                .post("/api/v1/feedback/{id}/" + act, receipt.feedbackId())
                .then()
                .statusCode(200);
    }
}
