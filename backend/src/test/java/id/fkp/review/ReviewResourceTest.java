package id.fkp.review;

import static id.fkp.forum.agreement.PassageFixture.standardOf;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.ComponentCode;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A standard in force is evaluated and reviewed; it is kept, or taken up again. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ReviewResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    PassageFixture passages;

    @Inject
    StandardFixture standards;

    @Inject
    SubmissionFixture inputs;

    private UUID unit;
    private ForumInfo forum;
    private UUID standard;

    @BeforeEach
    void agree() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
        forum = passages.open(unit);
        standard = standardOf(forum);
    }

    @Test
    void what_is_kept_is_due_again_a_year_later() {
        inForceSince(today().minusMonths(11));
        calendar()
                .body("items.standardId", contains("" + standard), "items[0].evaluatedOn", nullValue())
                .body(
                        "items[0].evaluationDueOn",
                        equalTo("" + today().minusMonths(11).plusYears(1)))
                .body("items[0].evaluationState", equalTo("SOON"), "items[0].reviewState", equalTo("COMING"));

        record("EVALUATION", "KEEP", today())
                .statusCode(201)
                .body("version", equalTo(1), "result", equalTo("KEEP"), "nextPassage", nullValue());

        calendar()
                .body("items[0].evaluatedOn", equalTo("" + today()), "items[0].reviewedOn", nullValue())
                .body("items[0].evaluationDueOn", equalTo("" + today().plusYears(1)))
                .body("items[0].evaluationState", equalTo("COMING"));
        entries().body("items.findings", contains("Ditemukan begini."));
        given().get("/api/v1/standards/" + standard)
                .then()
                .body("revision.state", equalTo("IN_FORCE"), "revision.number", equalTo(1));
    }

    @Test
    void a_calendar_of_many_standards_goes_on_page_by_page_in_the_order_of_their_codes() {
        inForceSince(today());
        forum = passages.open(unit);
        standard = standardOf(forum);
        inForceSince(today());
        var whole = calendar().extract().<List<String>>path("items.standardId");
        assertThat(whole).hasSize(2);
        var path = "/api/v1/units/" + unit + "/review-calendar?limit=1";
        var next = given().get(path)
                .then()
                .body("items.standardId", contains(whole.get(0)))
                .extract()
                .<String>path("next");
        given().get(path + "&cursor=" + next)
                .then()
                .body("items.standardId", contains(whole.get(1)), "next", nullValue());
    }

    @Test
    void a_change_begins_the_next_passage_with_the_text_in_force_and_brings_deferred_inputs_along() {
        var deferred = inputs.taken(forum, said("Jemput bola.", "standardId", standard));
        var rejected = inputs.taken(forum, said("Gratiskan.", "standardId", standard));
        respond(deferred.feedbackId(), "DEFERRED");
        respond(rejected.feedbackId(), "REJECTED");
        inForceSince(today());

        record("REVIEW", "CHANGE", today()).statusCode(201).body("nextPassage", equalTo(2));

        given().get("/api/v1/standards/" + standard)
                .then()
                .body("revision.state", equalTo("DRAFT"), "revision.number", equalTo(2))
                .body("inForce.versionNumber", equalTo(1), "versions.number", contains(1, 2));
        given().get("/api/v1/standards/" + standard + "/versions/2")
                .then()
                .body("reason", equalTo("Ditemukan begini."), "components.changed", everyItem(equalTo(false)));
        deferred().body("items.id", contains(deferred.feedbackId()));

        standards.write(
                standards.newest(standard).versionId(),
                ComponentCode.SD2,
                "Jemput bola ke pulau",
                UUID.fromString(deferred.feedbackId()));
        deferred().body("items", empty());
    }

    @Test
    void the_first_text_of_the_next_passage_may_say_why_but_need_not() {
        inForceSince(today());
        record("REVIEW", "CHANGE", today()).statusCode(201);
        var path = "/api/v1/standards/" + standard + "/versions/2/components/SD3";
        Requests.change(path, Map.of("content", StandardFixture.paragraph("Lebih cepat")))
                .statusCode(200)
                .body("changed", equalTo(true), "reason", nullValue());

        standards.freeze(standards.newest(standard).versionId());
    }

    @Test
    void what_is_on_its_way_is_not_changed_again() {
        inForceSince(today());
        record("REVIEW", "CHANGE", today()).statusCode(201);

        record("EVALUATION", "CHANGE", today()).statusCode(409).body("code", equalTo("illegal-transition"));
        record("EVALUATION", "KEEP", today()).statusCode(201);
        entries().body("items", hasSize(2));
    }

    @Test
    void only_what_is_in_force_is_looked_at_again() {
        record("EVALUATION", "KEEP", today()).statusCode(409).body("code", equalTo("illegal-transition"));
        inForceSince(today().plusDays(3));
        record("EVALUATION", "KEEP", today()).statusCode(409);
        calendar().body("items", empty());
    }

    @Test
    void it_was_looked_at_after_it_came_into_force_and_not_tomorrow() {
        inForceSince(today().minusDays(10));

        for (var day : List.of(today().minusDays(11), today().plusDays(1))) {
            record("EVALUATION", "KEEP", day)
                    .statusCode(400)
                    .body("errors.pointer", contains("/heldOn"), "errors.code", contains("not-in-force-then"));
        }
        entries().body("items", empty());
    }

    @Test
    void an_entry_of_the_wrong_shape_is_refused() {
        inForceSince(today());
        Requests.post(path(), Map.of("kind", "REVIEW", "heldOn", today() + "", "result", "KEEP", "findings", " "))
                .statusCode(400)
                .body("errors.pointer", contains("/findings"));
        Requests.post(path(), Map.of("kind", "MONTHLY")).statusCode(400);
        Requests.post(path(), Map.of()).statusCode(400);
    }

    @Test
    void neither_a_moderator_nor_a_stranger_records_anything() {
        var mine = passages.open(units.unitOf("siti", UnitRole.MODERATOR).id());
        Requests.post(path(standardOf(mine)), plan("EVALUATION", "KEEP", today()))
                .statusCode(403);
        var foreign = standards.published(units.unit().id()).standardId();
        Requests.post(path(foreign), plan("EVALUATION", "KEEP", today())).statusCode(403);
        given().get(path(standards.complete(unit).standardId())).then().statusCode(404);
    }

    private void inForceSince(LocalDate from) {
        passages.comment(unit, forum);
        passages.review(forum, "READY").statusCode(201);
        passages.approve(forum).statusCode(200);
        passages.establish(standard, from);
    }

    private static void respond(String feedbackId, String outcome) {
        Requests.post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds",
                                List.of(feedbackId),
                                "outcome",
                                outcome,
                                "reasonCode",
                                "BUDGET",
                                "text",
                                "Belum ada anggaran."))
                .statusCode(201);
    }

    private ValidatableResponse record(String kind, String result, LocalDate heldOn) {
        return Requests.post(path(), plan(kind, result, heldOn));
    }

    private static Map<String, String> plan(String kind, String result, LocalDate heldOn) {
        return Map.of("kind", kind, "heldOn", "" + heldOn, "result", result, "findings", "Ditemukan begini.");
    }

    private ValidatableResponse calendar() {
        return given().get("/api/v1/units/" + unit + "/review-calendar").then().statusCode(200);
    }

    private ValidatableResponse entries() {
        return given().get(path()).then().statusCode(200);
    }

    private ValidatableResponse deferred() {
        return given().get("/api/v1/standards/" + standard + "/deferred-feedback")
                .then()
                .statusCode(200);
    }

    private String path() {
        return path(standard);
    }

    private static String path(UUID standard) {
        return "/api/v1/standards/" + standard + "/review-entries";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
}
