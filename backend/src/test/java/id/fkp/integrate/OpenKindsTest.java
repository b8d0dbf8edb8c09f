package id.fkp.integrate;

import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attachment.AttachmentFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.certificate.CertificateFixture;
import id.fkp.certificate.coverage.CertificationCoverage;
import id.fkp.certificate.coverage.CertificationTargetDetails;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.concealed.Span;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.change.ChangeSequencer;
import id.fkp.integrate.open.OpenType;
import id.fkp.opinion.OpinionFixture;
import id.fkp.publication.PublicationFixture;
import id.fkp.session.SessionFixture;
import id.fkp.submission.Giving.Receipt;
import id.fkp.survey.SurveyFixture;
import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each kind of record beside the page of which it is a copy. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "penyalin")
class OpenKindsTest {

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
    SurveyFixture surveys;

    @Inject
    CertificateFixture certificates;

    @Inject
    CertificationCoverage coverage;

    @Inject
    PublicationFixture publications;

    @Inject
    OpinionFixture opinions;

    @Inject
    AttachmentFixture attachments;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ChangeSequencer sequencer;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    private UUID unit;

    @BeforeEach
    void enterUnit() {
        unit = units.unitOf("penyalin", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
    }

    @Test
    void a_survey_comes_with_its_published_results_and_a_promise_leads_to_it() throws JsonProcessingException {
        surveys.open(unit, AnswerRule.FREE);
        newest(OpenType.SURVEY).body("items", empty());

        var survey = surveys.published(unit);
        newest(OpenType.SURVEY)
                .body("items.id", contains("" + survey))
                .body("items[0].record.answerRule", equalTo("FREE"), "items[0].record.population", equalTo(300));
        var record = record(OpenType.SURVEY_PUBLICATION);
        var shown = json.readTree(
                        given().get("/api/v1/surveys/{id}/publications", survey).asString())
                .path("items")
                .path(0);
        assertThat(record.path("surveyId").asText()).isEqualTo("" + survey);
        assertThat(record.path("results")).isEqualTo(shown.path("results"));
        assertThat(record.path("results").path("responses").asInt()).isEqualTo(6);

        var promise = Map.of(
                "element",
                "U3",
                "text",
                "Membuka loket kedua",
                "owner",
                "Tim Loket",
                "horizon",
                "SHORT",
                "dueOn",
                surveys.today(unit).plusDays(30).toString());
        Requests.post("/api/v1/surveys/" + survey + "/follow-ups", promise).statusCode(201);
        assertThat(record(OpenType.FOLLOW_UP).path("surveyId").asText()).isEqualTo("" + survey);
    }

    @Test
    void a_certificate_comes_without_auditors_and_leaves_a_tombstone_and_its_promise_names_it_while_it_is_public() {
        certificates.planned(unit, false);
        newest(OpenType.CERTIFICATE).body("items", empty());

        var id = certificates.held(unit, LocalDate.of(2024, 2, 1), true);
        var audit = certificates.audit(id);
        var promised = promisedBy(certificates.finding(audit));
        newest(OpenType.CERTIFICATE)
                .body("items[-1].id", equalTo("" + id), "items[-1].record.audits.id", contains("" + audit))
                .body("items[-1].record.audits[0].majorCount", nullValue())
                .body(not(containsString("AMA")), not(containsString("Belum lengkap.")));
        newest(OpenType.FOLLOW_UP)
                .body("items[-1].id", equalTo("" + promised), "items[-1].record.certificateId", equalTo("" + id));

        set("update certificate set counts_published = true where id = ?1", id);
        newest(OpenType.CERTIFICATE).body("items[-1].record.audits[0].majorCount", equalTo(0));

        set("update certificate set published = false where id = ?1", id);
        newest(OpenType.CERTIFICATE).body("items[-1].gone", equalTo(true));
        newest(OpenType.FOLLOW_UP).body("items[-1].record.certificateId", nullValue());
    }

    @Test
    void a_publication_comes_with_what_proves_it_and_again_when_it_is_withdrawn() {
        var id = publications.shown(unit);
        newest(OpenType.PUBLICATION)
                .body("items.id", contains("" + id), "items[0].record.medium", equalTo("PRINT"))
                .body("items[0].record.components", contains("SD1"), "items[0].record.proofs", hasSize(1))
                .body("items[0].record.standardId", equalTo(shownStandard(id)));

        Requests.post("/api/v1/publications/" + id + "/withdrawal", Map.of("reason", "Tercatat dua kali"))
                .statusCode(201);
        newest(OpenType.PUBLICATION).body("items[-1].record.withdrawnReason", equalTo("Tercatat dua kali"));
    }

    @Test
    void what_is_added_to_a_record_of_agreement_comes_along() throws JsonProcessingException {
        var forum = agreements.signed(unit);
        var added = Map.of("text", "Loket 3, bukan 2.", "reason", "Salah ketik");
        var id = Requests.post("/api/v1/forums/" + forum.id() + "/agreement-addenda", added)
                .statusCode(201)
                .extract()
                .<String>path("id");

        var record = record(OpenType.AGREEMENT_ADDENDUM);
        assertThat(record.path("id").asText()).isEqualTo(id);
        assertThat(record.path("forumId").asText()).isEqualTo("" + forum.id());
        assertThat(record.path("text").asText()).isEqualTo("Loket 3, bukan 2.");
    }

    @Test
    void acts_of_moderators_are_those_of_the_public_log_and_never_whose() throws JsonProcessingException {
        var forum = forums.open(unit, 1);
        set("update forum set approval_hours = 24 where id = ?1", forum.id());
        var receipt = taken(forum.id(), said("Petugas bernama Budi."));
        act(receipt, "publication", 0, null);
        act(receipt, "hiding", 1, Map.of("reason", "PERSONAL_DATA"));
        act(receipt, "restoration", 2, null);

        var log = json.readTree(given().get("/api/v1/forums/{id}/moderation-acts", forum.id())
                        .asString())
                .path("items");
        var told = json.readTree(newest(OpenType.MODERATION_ACT).extract().asString())
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
        assertThat(told.toString()).doesNotContain("penyalin", "Budi");
    }

    @Test
    void a_question_comes_with_its_counts_and_what_is_hidden_once_its_forum_is_closed() {
        var forum = forums.open(unit, 1);
        var question = opinions.counted(forum.id(), 3, 3, 7);
        newest(OpenType.OPINION_QUESTION)
                .body("items[-1].id", equalTo("" + question), "items[-1].record.answers", equalTo(3))
                .body("items[-1].record.results", nullValue());

        set("update forum set state = 'CLOSED' where id = ?1", forum.id());
        newest(OpenType.OPINION_QUESTION)
                .body("items[-1].record.results.median", equalTo(3.0f), "items[-1].record.results.most", equalTo(7));
        set("update forum set state = 'ANNOUNCED' where id = ?1", forum.id());
        newest(OpenType.OPINION_QUESTION).body("items[-1].record.results", nullValue());
        set("update opinion_question set hidden_until_close = false where id = ?1", question);
        newest(OpenType.OPINION_QUESTION).body("items[-1].record.results.least", equalTo(3));
    }

    @Test
    void a_text_for_the_unit_alone_is_counted_and_never_told() {
        var forum = forums.open(unit, 1);
        opinions.written(forum, "Hanya untuk kantor.");

        newest(OpenType.OPINION_QUESTION)
                .body("items[-1].record.answers", equalTo(1), "items[-1].record.results", nullValue())
                .body(not(containsString("Hanya untuk kantor.")));
    }

    @Test
    void a_question_of_a_plan_comes_when_its_forum_is_announced() {
        var forum = forums.planned(unit, 1);
        var question = opinions.asked(forum.id());
        newest(OpenType.OPINION_QUESTION).body("items", empty());

        given().header("If-Match", given().get("/api/v1/forums/" + forum.id()).header("ETag"))
                .post("/api/v1/forums/{id}/announcement", forum.id())
                .then()
                .statusCode(200);
        newest(OpenType.OPINION_QUESTION).body("items.id", contains("" + question));
    }

    @Test
    void a_session_says_who_came_by_element_once_it_was_held() {
        var forum = forums.open(unit, 1);
        var session = sessions.inForum(forum.id(), null);
        attendances.signed(session.id(), AttendingElement.MEDIA);
        newest(OpenType.SESSION).body("items[-1].record.attended", nullValue());

        set(
                "update forum_session set state = 'HELD', opened_at = starts_at, held_at = ends_at where id = ?1",
                session.id());
        newest(OpenType.SESSION)
                .body("items[-1].record.attended.element", contains("MEDIA"))
                .body("items[-1].record.attended.present", contains(1));
    }

    @Test
    void an_institution_says_what_it_wants_of_certification() throws JsonProcessingException {
        var institution = units.institution();
        QuarkusTransaction.requiringNew()
                .run(() -> coverage.bring(
                        institution, new CertificationTargetDetails(83, 2013, 44, 83, null, "Berita kota, 2012")));

        var record = json.readTree(
                (String) database.createNativeQuery("select cast(record as text) from open_institution where id = ?1")
                        .setParameter(1, institution)
                        .getSingleResult());
        assertThat(record.path("certification").path("targetCount").asInt()).isEqualTo(83);
        assertThat(record.path("certification").path("source").asText()).isEqualTo("Berita kota, 2012");
    }

    @Test
    void an_input_says_all_that_its_page_says() throws JsonProcessingException {
        var forum = forums.open(unit, 1);
        var receipt = taken(forum.id(), whole(forum));
        var id = UUID.fromString(receipt.feedbackId());
        var shown = attachments.of(id, true);
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.conceal(
                        id, List.of(new Span(Span.Of.TEXT, 17, 21)), HideReason.PERSONAL_DATA, Instant.now()));
        set("""
                update feedback set written_at = submitted_at, organisation_basis = 'CALL_BACK',
                    organisation_verified_at = submitted_at where id = ?1
                """, id);

        var page = json.readTree(given().get("/api/v1/feedback/{id}", id).asString());
        var record = record(OpenType.FEEDBACK);
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
        assertThat(record(OpenType.FEEDBACK).path("attachments")).hasSize(1);

        set("update attachment set published_at = null where id = ?1", file);
        assertThat(record(OpenType.FEEDBACK).path("attachments")).isEmpty();
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

    /** What everybody may be told of a finding: the promise that mends it. */
    private UUID promisedBy(UUID finding) {
        var id = UUID.randomUUID();
        set("""
                insert into follow_up (id, unit_id, finding_id, position, text, owner, horizon, due_on, state,
                    created_at, version)
                select ?1, unit_id, id, 1, 'Melatih petugas', 'Tim Loket', 'SHORT', date '2030-01-01', 'PLANNED', now(), 0
                from audit_finding where id = ?2
                """, id, finding);
        return id;
    }

    private String shownStandard(UUID publication) {
        return given().get("/api/v1/publications/{id}", publication)
                .then()
                .extract()
                .path("standard.id");
    }

    private static void act(Receipt receipt, String act, int version, @Nullable Map<String, ?> body) {
        var request = given().header("If-Match", "\"" + version + "\"");
        (body == null ? request : request.contentType("application/json").body(body))
                .post("/api/v1/feedback/{id}/" + act, receipt.feedbackId())
                .then()
                .statusCode(200);
    }

    private void set(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }

    /** The newest record of a kind in this test's unit. */
    private JsonNode record(OpenType type) throws JsonProcessingException {
        var items = json.readTree(newest(type).extract().asString()).path("items");
        var record = items.path(items.size() - 1).path("record");
        var strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        assertThat(strict.treeToValue(record, type.shape())).isNotNull();
        return record;
    }

    /** All changes of a kind in this test's unit, whose records come with the newest of each. */
    private ValidatableResponse newest(OpenType type) {
        sequencer.sequence();
        return given().queryParams("unitId", unit, "type", type, "limit", 200)
                .get("/api/v1/changes")
                .then()
                .statusCode(200);
    }
}
