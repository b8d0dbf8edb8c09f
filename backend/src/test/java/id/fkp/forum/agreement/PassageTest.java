package id.fkp.forum.agreement;

import static id.fkp.forum.agreement.PassageFixture.standardOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.calendar.Calendars;
import id.fkp.file.FileFixture;
import id.fkp.forum.CommentWindow;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passage from the forum to the head's agreement, step by step; a skipped step is refused and says what is missing. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class PassageTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String FORUM = "/api/v1/forums/";
    private static final String STANDARD = "/api/v1/standards/";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    StandardFixture standards;

    @Inject
    PassageFixture passages;

    @Inject
    FileFixture files;

    @Inject
    Calendars calendars;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
    }

    @Test
    void a_signed_record_makes_the_drafts_discussed_and_shows_its_date_to_everybody() {
        var forum = forums.open(unit, 2);

        passages.sign(unit, forum, today()).statusCode(201).body("number", equalTo("BA-01"), "byName", equalTo("siti"));

        state(forum, 0).body("revision.state", equalTo("DISCUSSED"));
        state(forum, 1).body("revision.state", equalTo("DISCUSSED"));
        given().get(FORUM + forum.id())
                .then()
                .body("state", equalTo("AGREEMENT_SIGNED"), "agreement.signedOn", equalTo("" + today()))
                .body("agreement.documentFileId", nullValue());
        given().get(FORUM + forum.id() + "/agreement").then().statusCode(200).body("documentFileId", notNullValue());
    }

    @Test
    void a_record_is_signed_once() {
        var forum = forums.open(unit, 1);
        passages.sign(unit, forum, today()).statusCode(201);

        passages.sign(unit, forum, today()).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void a_record_is_not_of_tomorrow_and_its_files_are_the_units_own() {
        var forum = forums.open(unit, 1);
        var foreign = files.scan(units.unit().id());

        Requests.post(
                        FORUM + forum.id() + "/agreement",
                        Map.of(
                                "signedOn",
                                "" + today().plusDays(1),
                                "documentFileId",
                                foreign,
                                "attendanceFileId",
                                UUID.randomUUID()))
                .statusCode(400)
                .body("errors.pointer", contains("/signedOn", "/documentFileId", "/attendanceFileId"));
        state(forum, 0).body("revision.state", equalTo("IN_CONSULTATION"));
    }

    @Test
    void a_forum_that_has_not_opened_has_no_record() {
        passages.sign(unit, forums.upcoming(unit, 1), today())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void the_time_for_comments_lasts_seven_working_days_and_takes_input() {
        var forum = forums.open(unit, 1);
        passages.sign(unit, forum, today()).statusCode(201);

        var closes = CommentWindow.closing(calendars.current(), today(), ZONE);
        var window = passages.comments(forum)
                .statusCode(201)
                .body("kind", equalTo("COMMENT_WINDOW"), "windowStatus", equalTo("OPEN"))
                .body("follows.id", equalTo("" + forum.id()), "closesAt", equalTo("" + closes));

        state(forum, 0)
                .body(
                        "revision.state",
                        equalTo("PUBLISHED_FOR_COMMENT"),
                        "revision.commentClosesAt",
                        equalTo("" + closes));
        given().get(FORUM + forum.id())
                .then()
                .body("commentWindow.id", equalTo(window.extract().path("id")));
    }

    @Test
    void nothing_is_published_for_comment_without_a_signed_record() {
        passages.comments(forums.open(unit, 1))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"), "errors.code", contains("agreement-missing"));
    }

    @Test
    void the_time_for_comments_cannot_be_cancelled_but_moved_and_the_passage_moves_with_it() {
        var forum = forums.open(unit, 1);
        passages.sign(unit, forum, today());
        String window = passages.comments(forum).extract().path("id");

        passages.move(FORUM + window, "cancellation", Map.of("reason", "Batal")).statusCode(409);
        var later = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        passages.move(FORUM + window, "window-changes", Map.of("closesAt", "" + later, "reason", "Atas permintaan"))
                .statusCode(200);

        state(forum, 0).body("revision.commentClosesAt", equalTo("" + later));
    }

    @Test
    void the_head_cannot_agree_before_the_time_for_comments_has_ended() {
        var forum = forums.open(unit, 1);

        passages.approve(forum)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("errors.code", hasItems("not-under-revision", "not-reviewed"));
    }

    @Test
    void after_comments_and_a_second_persons_review_the_head_agrees() {
        var forum = passages.commented(unit);
        state(forum, 0).body("revision.state", equalTo("UNDER_REVISION"));
        passages.readiness(forum).body("ready", equalTo(false), "missing.code", hasItem("not-reviewed"));

        passages.review(forum, "READY").statusCode(201);
        passages.readiness(forum).body("ready", equalTo(true));
        passages.approve(forum)
                .statusCode(200)
                .body("revision.state", equalTo("AGREED"), "revision.agreedAt", notNullValue());

        given().get(STANDARD + standardOf(forum) + "/revisions")
                .then()
                .body("items[0].finalVersion", equalTo(1))
                .body(
                        "items[0].steps.to",
                        contains("DRAFT", "IN_CONSULTATION", "DISCUSSED", "PUBLISHED_FOR_COMMENT", "AGREED"))
                .body("items[0].steps.by", hasItem("siti"));
    }

    @Test
    void who_wrote_the_text_does_not_review_it_and_a_later_text_needs_another_review() {
        var forum = passages.commented(unit);
        var standard = standardOf(forum);
        var next = standards.corrected(standard);
        passages.review(forum, "READY").statusCode(201);
        write(standard, next.number()).statusCode(200);

        passages.review(forum, "READY").statusCode(409).body("code", equalTo("own-text"));
        passages.readiness(forum).body("missing.code", hasItem("not-reviewed"));
    }

    @Test
    void open_remarks_keep_the_head_from_agreeing_until_they_are_settled() {
        var forum = passages.commented(unit);
        var path = STANDARD + standardOf(forum) + "/remarks";
        String remark = Requests.post(path, Map.of("code", "SD3", "text", "Sejak kapan dihitung?"))
                .statusCode(201)
                .extract()
                .path("id");
        passages.review(forum, "READY");
        passages.approve(forum).statusCode(409).body("errors.code", contains("remarks-open"));

        given().post(path + "/" + remark + "/settlement").then().statusCode(200).body("settledAt", notNullValue());
        passages.approve(forum).statusCode(200);
    }

    @Test
    void the_last_word_of_a_review_counts() {
        var forum = passages.commented(unit);
        passages.review(forum, "READY");
        passages.review(forum, "NEEDS_WORK");

        passages.approve(forum).statusCode(409).body("errors.code", contains("not-reviewed"));
    }

    @Test
    void what_is_established_comes_into_force_on_its_day_and_is_taken_up_again() {
        var forum = passages.agreed(unit);
        var standard = standardOf(forum);
        passages.establish(standard, today());

        state(forum, 0)
                .body("revision.state", equalTo("IN_FORCE"), "inForce.versionNumber", equalTo(1))
                .body("inForce.since", equalTo("" + today()));
        Requests.post(STANDARD + standard + "/revisions", Map.of("reason", "Peninjauan ulang"))
                .statusCode(201)
                .body("revision.number", equalTo(2), "revision.state", equalTo("DRAFT"))
                .body("inForce.versionNumber", equalTo(1), "versions.number", contains(1, 2));
    }

    @Test
    void before_its_day_nothing_is_in_force() {
        var forum = passages.agreed(unit);
        passages.establish(standardOf(forum), today().plusDays(10));

        state(forum, 0).body("revision.state", equalTo("ESTABLISHED"), "inForce", nullValue());
        Requests.post(STANDARD + standardOf(forum) + "/revisions", Map.of("reason", "Terlalu dini"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void a_cancelled_passage_goes_on_from_its_newest_text() {
        var forum = forums.open(unit, 1);
        var standard = standardOf(forum);
        passages.move(STANDARD + standard, "revision/cancellation", Map.of("reason", "Layanan digabung"))
                .statusCode(200)
                .body("revision.state", equalTo("CANCELLED"), "revision.endReason", equalTo("Layanan digabung"));

        Requests.post(STANDARD + standard + "/revisions", Map.of("reason", "Dimulai lagi"))
                .statusCode(201)
                .body("revision.number", equalTo(2), "versions.number", contains(1, 2));
    }

    @Test
    void what_is_withdrawn_is_in_force_no_longer_and_stays_readable() {
        var forum = passages.agreed(unit);
        passages.establish(standardOf(forum), today());

        passages.move(STANDARD + standardOf(forum), "revision/withdrawal", Map.of("reason", "Layanan berakhir"))
                .statusCode(200)
                .body("revision.state", equalTo("WITHDRAWN"), "inForce", nullValue());
        given().get("/api/v1/standards?inForce=true&unitId=" + unit)
                .then()
                .body("items.id", not(hasItem("" + standardOf(forum))));
        given().get(STANDARD + standardOf(forum) + "/versions/1").then().statusCode(200);
    }

    private static ValidatableResponse write(UUID standard, int version) {
        var path = STANDARD + standard + "/versions/" + version + "/components/" + ComponentCode.SD3;
        return Requests.change(path, Map.of("content", StandardFixture.paragraph("Paling lama 3 hari kerja")));
    }

    private static ValidatableResponse state(ForumInfo forum, int which) {
        return given().get(STANDARD + forum.versions().get(which).standardId())
                .then()
                .statusCode(200);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
