package id.fkp.inbox.organisation;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who names an organisation says so; the office makes sure of it, and everybody can tell the one from the other. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class OrganisationResourceTest {

    private static final String ORGANISATION = "Paguyuban Pasar Contoh";
    private static final String NOTE = "Ketua Kenari, 0899-1234-5678, membenarkan.";
    private static final Map<String, Object> BY_LETTER = Map.of("basis", "LETTER_OF_MANDATE", "note", NOTE);

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    RecordFixture records;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    EntityManager database;

    @Inject
    @Any
    Instance<PersonRows> rooms;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("moderator", UnitRole.MODERATOR).id();
        forum = forums.open(unit, 1);
    }

    @Test
    void it_is_a_claim_until_the_office_has_made_sure_of_it_and_again_when_that_is_taken_back() {
        var receipt = spoken();
        var id = UUID.fromString(receipt.feedbackId());
        read(receipt).body("organisation", equalTo(ORGANISATION), "organisationVerification", nullValue());

        var etag = verify(receipt, "\"0\"", BY_LETTER)
                .statusCode(200)
                .body("version", equalTo(1), "feedback.organisationVerification.at", notNullValue())
                .body("verification.byName", equalTo("moderator"), "verification.note", equalTo(NOTE))
                .extract()
                .header("ETag");
        read(receipt)
                .body("organisationVerification.basis", equalTo("LETTER_OF_MANDATE"))
                .body("organisationVerification.at", notNullValue(), "version", equalTo(1));
        receipt.read().body("feedback.organisationVerification.basis", equalTo("LETTER_OF_MANDATE"));

        takeBack(receipt, etag)
                .statusCode(200)
                .body("feedback.organisationVerification", nullValue(), "verification", nullValue());
        read(receipt).body("organisation", equalTo(ORGANISATION), "organisationVerification", nullValue());
        assertThat(kept(id)).containsOnlyNulls();
        assertThat(records.registered(id))
                .containsExactly(
                        "feedback.given", "feedback.organisation-verified", "feedback.organisation-unverified");
    }

    /** The public reads of the contract are walked by {@code CanaryTest}; these need a secret or a login. */
    @Test
    void who_verified_it_and_the_note_are_for_the_unit_alone() {
        var receipt = spoken();
        verify(receipt, "\"0\"", BY_LETTER).statusCode(200);

        for (var path : new String[] {
            "/api/v1/feedback/" + receipt.feedbackId(),
            "/api/v1/feedback/" + receipt.feedbackId() + "/trace",
            "/api/v1/forums/" + forum.slug() + "/feedback",
            "/api/v1/forums/" + forum.slug() + "/feedback-export?format=JSONL",
            "/api/v1/forums/" + forum.slug() + "/moderation-acts",
            "/api/v1/search?q=Kenari",
            "/api/v1/receipts/" + receipt.number(),
            "/api/v1/receipts/" + receipt.number() + "/register-proof"
        }) {
            var answer = given().header("Receipt-Secret", receipt.secret()).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.asString()).as(path).doesNotContain("Ketua", "0899-1234", "verifiedBy", "moderator\"");
        }
        assertThat(row("/api/v1/forums/" + forum.slug() + "/feedback-export?format=JSONL")
                        .getString("organisationVerification.basis"))
                .isEqualTo("LETTER_OF_MANDATE");
        var members = row("/api/v1/feedback-export?format=JSONL&unitId=" + unit);
        assertThat(members.getString("verification.note")).isEqualTo(NOTE);
        assertThat(members.getString("verification.byName")).isEqualTo("moderator");
        assertThat(audited(receipt)).contains("LETTER_OF_MANDATE").doesNotContain("Kenari", ORGANISATION);
    }

    @Test
    void the_report_of_the_forum_says_which_is_a_claim() throws IOException {
        spoken();
        verify(spoken(), "\"0\"", BY_LETTER).statusCode(200);

        var file = given().get("/api/v1/forums/{forum}/report.pdf", forum.id());
        assertThat(file.statusCode()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(file.asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
                    .containsOnlyOnce("mengatasnamakanPaguyubanPasarContoh(belumdiverifikasi)")
                    .containsOnlyOnce("atasnamaPaguyubanPasarContoh(diverifikasi)")
                    .doesNotContain("Kenari");
        }
    }

    @Test
    void an_anonymous_input_may_speak_for_an_organisation_too() {
        var receipt = spoken();
        verify(receipt, "\"0\"", Map.of("basis", "ORGANISATION_ACCOUNT"))
                .statusCode(200)
                .body("person", nullValue(), "verification.note", nullValue());
        given().get("/api/v1/forums/{forum}/feedback", forum.slug())
                .then()
                .body("items[0].name", nullValue(), "items[0].organisation", equalTo(ORGANISATION))
                .body("items[0].organisationVerification.basis", equalTo("ORGANISATION_ACCOUNT"));
    }

    @Test
    void better_words_of_the_same_giver_are_still_for_the_organisation() {
        var receipt = spoken();
        verify(receipt, "\"0\"", BY_LETTER).statusCode(200);
        given().contentType(JSON)
                .header("Receipt-Secret", receipt.secret())
                .header("If-Match", receipt.etag())
                .body(Map.of("text", "Kami minta dua loket."))
                .put("/api/v1/receipts/{number}/text", receipt.number())
                .then()
                .statusCode(200)
                .body("feedback.organisationVerification.basis", equalTo("LETTER_OF_MANDATE"));
    }

    @Test
    void it_goes_with_the_personal_data() {
        var receipt = spoken();
        var id = UUID.fromString(receipt.feedbackId());
        verify(receipt, "\"0\"", BY_LETTER).statusCode(200);
        given().header("Receipt-Secret", receipt.secret())
                .delete("/api/v1/receipts/{number}/person", receipt.number())
                .then()
                .statusCode(200);

        read(receipt).body("organisation", nullValue(), "organisationVerification", nullValue());
        assertThat(kept(id)).containsOnlyNulls();
    }

    @Test
    void what_is_kept_no_longer_takes_the_note_along_and_leaves_the_verification() {
        var receipt = spoken();
        var id = UUID.fromString(receipt.feedbackId());
        var givers = rooms.stream()
                .filter(room -> room.kept() == PersonClass.INPUT)
                .findFirst()
                .orElseThrow();
        assertThat(isKept(givers, id)).as("its giver told nothing").isFalse();
        verify(receipt, "\"0\"", BY_LETTER).statusCode(200);
        assertThat(isKept(givers, id)).isTrue();
        onInput(receipt, input -> givers.erase(input, Instant.now()));

        assertThat(isKept(givers, id)).isFalse();
        read(receipt).body("organisationVerification.basis", equalTo("LETTER_OF_MANDATE"));
        assertThat(kept(id)).containsExactly(null, "moderator");
    }

    @Test
    void what_cannot_be_verified_is_refused() {
        var nobodys = inputs.taken(forum, said("Satu."));
        verify(nobodys, "\"0\"", BY_LETTER).statusCode(409).body("code", equalTo("illegal-transition"));
        takeBack(nobodys, "\"0\"").statusCode(409).body("code", equalTo("illegal-transition"));

        var receipt = spoken();
        takeBack(receipt, "\"0\"").statusCode(409);
        verify(receipt, "\"0\"", BY_LETTER).statusCode(200);
        verify(receipt, "\"1\"", BY_LETTER).statusCode(409);

        var withdrawn = spoken();
        onInput(withdrawn, input -> feedbacks.withdraw(input, Instant.now()));
        verify(withdrawn, "\"1\"", BY_LETTER).statusCode(409);
    }

    @Test
    void what_nobody_may_read_says_nothing_of_it_either() {
        var hidden = spoken();
        verify(hidden, "\"0\"", BY_LETTER).statusCode(200);
        onInput(hidden, input -> moderated.hide(input, HideReason.ABUSE, Instant.now()));
        read(hidden).body("organisation", nullValue(), "organisationVerification", nullValue());

        var held = inputs.taken(forum, said("Mengadu.", "kind", "COMPLAINT", "organisation", ORGANISATION));
        verify(held, "\"0\"", BY_LETTER).statusCode(200);
        given().get("/api/v1/feedback/" + held.feedbackId()).then().statusCode(404);
        assertThat(records.registered(UUID.fromString(held.feedbackId()))).containsExactly("feedback.given");
    }

    @Test
    void the_inbox_leaves_those_that_wait_to_be_verified() {
        inputs.taken(forum, said("Satu."));
        var waiting = spoken();
        var verified = spoken();
        verify(verified, "\"0\"", BY_LETTER).statusCode(200);
        onInput(spoken(), input -> feedbacks.withdraw(input, Instant.now()));

        inbox("UNVERIFIED").body("items.feedback.id", contains(waiting.feedbackId()));
        inbox("VERIFIED").body("items.feedback.id", contains(verified.feedbackId()));
        assertThat(row("/api/v1/feedback-export?format=JSONL&organisation=VERIFIED&unitId=" + unit)
                        .getString("id"))
                .isEqualTo(verified.feedbackId());
        given().get("/api/v1/feedback-counts?unitId=" + unit)
                .then()
                .body("organisations.UNVERIFIED", equalTo(1), "organisations.VERIFIED", equalTo(1));
        given().get("/api/v1/feedback?organisation=YES&unitId=" + unit).then().statusCode(400);
    }

    @Test
    void one_acts_on_what_one_has_seen() {
        var receipt = spoken();
        verify(receipt, null, BY_LETTER).statusCode(428);
        verify(receipt, "\"7\"", BY_LETTER).statusCode(412).body("current.version", equalTo(0));
        takeBack(receipt, null).statusCode(428);
        takeBack(receipt, "\"7\"").statusCode(412);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"DRAFTER", "AUDITOR"})
    void who_neither_moderates_nor_heads_may_not(UnitRole role) {
        var receipt = inputs.taken(forums.open(units.unitOf("moderator", role).id(), 1), claimed());
        verify(receipt, "\"0\"", BY_LETTER).statusCode(403);
        takeBack(receipt, "\"0\"").statusCode(403);
    }

    @Test
    void the_head_may() {
        var receipt = inputs.taken(
                forums.open(units.unitOf("moderator", UnitRole.HEAD).id(), 1), claimed());
        verify(receipt, "\"0\"", BY_LETTER).statusCode(200);
        takeBack(receipt, "\"1\"").statusCode(200);
    }

    @Test
    void an_input_of_another_unit_is_not_there() {
        var foreign = inputs.taken(forums.open(units.unit().id(), 1), claimed());
        verify(foreign, "\"0\"", BY_LETTER).statusCode(404);
        takeBack(foreign, "\"0\"").statusCode(404);
        var absent = new Receipt("", "", UUID.randomUUID().toString());
        verify(absent, "\"0\"", BY_LETTER).statusCode(404);
    }

    @Test
    @TestSecurity
    void nobody_without_a_login_does() {
        var receipt = spoken();
        verify(receipt, "\"0\"", BY_LETTER).statusCode(401);
        takeBack(receipt, "\"0\"").statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"basis\":\"RUMOUR\"}", "{\"basis\":null}", "{\"basis\":\"CALL_BACK\",\"by\":\"x\"}"})
    void what_is_no_verification_is_refused(String body) {
        verify(spoken(), "\"0\"", body).statusCode(400);
    }

    @Test
    void a_note_is_short_and_plain_and_may_be_blank() {
        var receipt = spoken();
        verify(receipt, "\"0\"", Map.of("basis", "CALL_BACK", "note", "a".repeat(501)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/note"));
        verify(receipt, "\"0\"", Map.of("basis", "CALL_BACK", "note", "satu\u0007"))
                .statusCode(400);
        verify(receipt, "\"0\"", Map.of("basis", "CALL_BACK", "note", "  "))
                .statusCode(200)
                .body("verification.note", nullValue());
        inbox("UNVERIFIED").body("items", empty());
    }

    private Receipt spoken() {
        return inputs.taken(forum, claimed());
    }

    private static Map<String, Object> claimed() {
        return said("Kami minta loket tambahan.", "organisation", ORGANISATION);
    }

    private static ValidatableResponse read(Receipt receipt) {
        return given().get("/api/v1/feedback/" + receipt.feedbackId()).then().statusCode(200);
    }

    /** The one line of a file. */
    private static JsonPath row(String path) {
        return JsonPath.from(given().get(path).asString());
    }

    private ValidatableResponse inbox(String standing) {
        return given().get("/api/v1/feedback?unitId=" + unit + "&organisation=" + standing)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse verify(Receipt receipt, @Nullable String etag, Object body) {
        return given().contentType(JSON)
                .headers(etag == null ? Map.of() : Map.of("If-Match", etag))
                .body(body)
                .post("/api/v1/feedback/{id}/organisation-verification", receipt.feedbackId())
                .then();
    }

    private static ValidatableResponse takeBack(Receipt receipt, @Nullable String etag) {
        return given().headers(etag == null ? Map.of() : Map.of("If-Match", etag))
                .delete("/api/v1/feedback/{id}/organisation-verification", receipt.feedbackId())
                .then();
    }

    private static void onInput(Receipt receipt, Consumer<UUID> act) {
        QuarkusTransaction.requiringNew().run(() -> act.accept(UUID.fromString(receipt.feedbackId())));
    }

    /** Note and who wrote it. */
    private Object[] kept(UUID id) {
        return (Object[]) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select verification_note, verified_by from feedback_person where feedback_id = ?1")
                        .setParameter(1, id)
                        .getSingleResult());
    }

    private boolean isKept(PersonRows rows, UUID id) {
        return (boolean) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select exists (select from (" + rows.statement() + ") kept where kept.id = ?1)")
                        .setParameter(1, id)
                        .getSingleResult());
    }

    private String audited(Receipt receipt) {
        return (String) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select string_agg(cast(detail as text), ' ') from audit_entry where object_id = ?1")
                        .setParameter(1, UUID.fromString(receipt.feedbackId()))
                        .getSingleResult());
    }
}
