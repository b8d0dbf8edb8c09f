package id.fkp.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.file.FileFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was promised is followed in public from the signature on. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class FollowUpResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    AgreementFixture agreements;

    @Inject
    RecordFixture records;

    @Inject
    FollowUpFixture promises;

    @Inject
    FileFixture files;

    private ForumInfo forum;

    @BeforeEach
    void sign() {
        forum = agreements.signed(units.unitOf("kepala", UnitRole.HEAD).id());
    }

    @Test
    @TestSecurity
    void the_signature_plans_what_was_promised_with_its_days() {
        var today = LocalDate.now(ZoneId.of(forum.zone()));
        given().get("/api/v1/forums/" + forum.slug() + "/follow-ups")
                .then()
                .statusCode(200)
                .body("items.text", contains("Membuka loket kedua", "Memasang papan tarif"))
                .body("items.owner", contains("Tim Loket", "Tim Informasi"))
                .body("items.state", everyItem(equalTo("PLANNED")), "items.overdue", everyItem(equalTo(false)))
                .body(
                        "items.dueOn",
                        contains(
                                today.plusDays(2).toString(),
                                today.plusMonths(6).toString()));
        assertThat(records.registered(UUID.fromString(first()))).containsExactly("follow-up.planned");
    }

    @Test
    void what_is_not_done_comes_along_into_the_next_passage_of_the_standard() {
        var standard = forum.versions().get(0).standardId();
        var open = "/api/v1/standards/" + standard + "/open-follow-ups";
        var promised = given().get(open).then().statusCode(200).extract().<String>path("items[0].id");
        assertThat(promised).isNotNull();
        move(promised, Map.of("to", "IN_PROGRESS")).statusCode(200);
        given().get(open).then().body("items.id", hasItem(promised));
        show(promised, link()).statusCode(201);
        move(promised, Map.of("to", "DONE_UNVERIFIED")).statusCode(200);
        given().get(open).then().body("items.id", not(hasItem(promised)));
    }

    @Test
    void it_goes_on_step_by_step_and_a_setback_says_why() {
        var id = first();
        move(id, Map.of("to", "DONE_UNVERIFIED")).statusCode(409);
        move(id, Map.of("to", "IN_PROGRESS")).statusCode(200).body("state", equalTo("IN_PROGRESS"));
        move(id, Map.of("to", "BLOCKED")).statusCode(400).body("errors.pointer", contains("/reason"));
        move(id, Map.of("to", "BLOCKED", "reason", "Menunggu anggaran")).statusCode(200);
        move(id, Map.of("to", "IN_PROGRESS")).statusCode(200);
        show(id, link()).statusCode(201);
        move(id, Map.of("to", "DONE_UNVERIFIED"))
                .statusCode(200)
                .body("changes.to", contains("IN_PROGRESS", "BLOCKED", "IN_PROGRESS", "DONE_UNVERIFIED"))
                .body("changes[1].reason", equalTo("Menunggu anggaran"), "overdue", equalTo(false));
        extend(id, LocalDate.now(ZoneId.of(forum.zone())).plusYears(1)).statusCode(409);
    }

    @Test
    void a_later_day_keeps_the_one_before() {
        var id = first();
        String before = given().get("/api/v1/follow-ups/" + id).path("dueOn");
        extend(id, LocalDate.parse(before)).statusCode(400).body("errors.code", contains("not-later"));
        var later = LocalDate.parse(before).plusDays(30);
        extend(id, later)
                .statusCode(200)
                .body("dueOn", equalTo(later.toString()), "changes[0].dueBefore", equalTo(before));
    }

    @Test
    void two_who_move_it_at_once_do_not_both_succeed() {
        var id = first();
        var etag = given().get("/api/v1/follow-ups/" + id).header("ETag");
        move(id, etag, Map.of("to", "IN_PROGRESS")).statusCode(200);
        move(id, etag, Map.of("to", "CANCELLED", "reason", "Tidak perlu")).statusCode(412);
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void nobody_else_moves_it() {
        move(first(), Map.of("to", "IN_PROGRESS")).statusCode(403);
        show(first(), link()).statusCode(403);
        Requests.post("/api/v1/follow-ups/" + first() + "/notes", Map.of("text", "Sudah"))
                .statusCode(403);
        assign(first(), "Tim Lain").statusCode(403);
    }

    @Test
    void without_evidence_nothing_is_done() {
        var id = first();
        move(id, Map.of("to", "IN_PROGRESS")).statusCode(200);
        move(id, Map.of("to", "DONE_UNVERIFIED"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"), "errors.code", contains("evidence-missing"));
        show(id, Map.of("title", "Foto")).statusCode(400).body("errors.code", contains("one-of-two"));
        show(id, Map.of("title", "Foto", "fileId", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/fileId"));
        var file = files.scan(forum.unitId()).toString();
        show(id, Map.of("title", "Foto loket kedua", "fileId", file))
                .statusCode(201)
                .body("evidence[0].fileId", equalTo(file), "evidence[0].sha256.length()", equalTo(64));
        move(id, Map.of("to", "DONE_UNVERIFIED")).statusCode(200);
        assertThat(records.registered(UUID.fromString(id))).contains("follow-up.evidence-added");
    }

    @Test
    @TestSecurity
    void what_shows_it_is_for_everybody() {
        var id = first();
        var file = files.scan(forum.unitId());
        given().get("/api/v1/files/" + file + "/content").then().statusCode(404);
        promises.show(UUID.fromString(id), file);
        given().get("/api/v1/files/" + file + "/content").then().statusCode(200);
        given().get("/api/v1/follow-ups/" + id).then().body("evidence.title", contains("Foto"));
    }

    @Test
    void who_said_that_it_is_done_does_not_verify_it() {
        var id = first();
        move(id, Map.of("to", "IN_PROGRESS")).statusCode(200);
        promises.provenByAnother(UUID.fromString(id));
        move(id, Map.of("to", "DONE_UNVERIFIED")).statusCode(200);
        move(id, Map.of("to", "VERIFIED")).statusCode(409).body("errors.code", contains("another-person-needed"));
        verification(id).body("ready", equalTo(false), "blocking.code", contains("another-person-needed"));
        promises.doneByAnother(UUID.fromString(id));
        verification(id).body("ready", equalTo(true), "blocking", empty());
        move(id, Map.of("to", "VERIFIED")).statusCode(200).body("state", equalTo("VERIFIED"));
        move(id, Map.of("to", "IN_PROGRESS", "reason", "Keliru")).statusCode(409);
        show(id, link()).statusCode(409);
        assign(id, "Tim Lain").statusCode(409);
    }

    @Test
    void who_gave_evidence_leaves_the_judgement_of_it_to_a_colleague() {
        var id = done();
        promises.doneByAnother(UUID.fromString(id));
        promises.provenByAnother(UUID.fromString(id));
        verification(id).body("ready", equalTo(false), "blocking.code", contains("evidence-is-yours"));
        move(id, Map.of("to", "VERIFIED"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"), "errors.code", contains("evidence-is-yours"))
                .body("errors.pointer", contains("/verifiedBy"));
        given().get("/api/v1/follow-ups/" + id).then().body("state", equalTo("DONE_UNVERIFIED"));
    }

    @Test
    void the_board_adds_up_and_says_how_much_is_done() {
        var progress = "/api/v1/forums/" + forum.id() + "/follow-up-progress";
        given().get(progress).then().body("all", equalTo(2), "planned", equalTo(2), "percentDone", equalTo(0));
        var id = first();
        move(id, Map.of("to", "IN_PROGRESS")).statusCode(200);
        promises.provenByAnother(UUID.fromString(id));
        move(id, Map.of("to", "DONE_UNVERIFIED")).statusCode(200);
        given().get(progress).then().body("doneUnverified", equalTo(1), "percentDone", equalTo(0));
        promises.doneByAnother(UUID.fromString(id));
        move(id, Map.of("to", "VERIFIED")).statusCode(200);
        given().get(progress)
                .then()
                .body("all", equalTo(2), "verified", equalTo(1), "planned", equalTo(1), "percentDone", equalTo(50));
        given().get("/api/v1/units/" + forum.unitId() + "/follow-up-progress")
                .then()
                .body("all", equalTo(2), "percentDone", equalTo(50));
        var other = given().get("/api/v1/forums/" + forum.id() + "/follow-ups").<String>path("items[1].id");
        move(other, Map.of("to", "CANCELLED", "reason", "Tidak lagi perlu")).statusCode(200);
        given().get(progress).then().body("cancelled", equalTo(1), "percentDone", equalTo(100));
    }

    @Test
    void a_unit_finds_what_is_late_and_who_carries_it() {
        var list = "/api/v1/units/" + forum.unitId() + "/follow-ups";
        given().get(list).then().body("items.owner", contains("Tim Loket", "Tim Informasi"));
        String next = given().get(list + "?limit=1")
                .then()
                .body("items.owner", contains("Tim Loket"))
                .extract()
                .path("next");
        given().get(list + "?limit=1&cursor=" + next).then().body("items.owner", contains("Tim Informasi"));
        given().get(list + "?overdue=true").then().body("items", empty());
        promises.due(UUID.fromString(first()), LocalDate.of(2026, 1, 5));
        given().get(list + "?overdue=true")
                .then()
                .body("items.owner", contains("Tim Loket"), "items.overdueDays", everyItem(greaterThan(0)));
        given().get(list + "?overdue=false").then().body("items.owner", contains("Tim Informasi"));
        given().get(list + "?state=IN_PROGRESS&state=BLOCKED").then().body("items", empty());
        given().queryParam("owner", "Tim Informasi").get(list).then().body("items", hasSize(1));
        given().get(list + "?forum=" + forum.slug()).then().body("items.forum.slug", hasItem(forum.slug()));
        given().get(list + "?forum=" + UUID.randomUUID()).then().body("items", empty());
    }

    @Test
    void another_owner_and_a_note_stay_readable() {
        var id = first();
        Requests.post("/api/v1/follow-ups/" + id + "/notes", Map.of("text", "Loket dicat."))
                .statusCode(201)
                .body("notes.text", contains("Loket dicat."));
        assign(id, "Tim Loket").statusCode(400).body("errors.code", contains("not-changed"));
        assign(id, "Tim Sarana")
                .statusCode(200)
                .body(
                        "owner",
                        equalTo("Tim Sarana"),
                        "changes[0].ownerBefore",
                        equalTo("Tim Loket"),
                        "changes[0].ownerAfter",
                        equalTo("Tim Sarana"));
    }

    @Test
    void a_later_forum_on_the_same_standard_opens_with_what_is_left() {
        var later = promises.laterForum(forum);
        var earlier = "/api/v1/forums/" + later + "/earlier-follow-ups";
        given().get(earlier).then().statusCode(200).body("items.owner", contains("Tim Loket", "Tim Informasi"));
        given().get("/api/v1/forums/" + forum.id() + "/earlier-follow-ups")
                .then()
                .body("items", empty());
        var id = first();
        move(id, Map.of("to", "CANCELLED", "reason", "Digabung")).statusCode(200);
        given().get(earlier).then().body("items.owner", contains("Tim Informasi"));
    }

    @Test
    void of_more_than_a_hundred_that_are_left_none_is_out_of_reach() {
        promises.promiseMore(UUID.fromString(first()), 100);
        var later = promises.laterForum(forum);
        var standard = forum.versions().get(0).standardId();
        for (var list : List.of(
                "/api/v1/forums/" + later + "/earlier-follow-ups",
                "/api/v1/standards/" + standard + "/open-follow-ups")) {
            var page = given().get(list)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(100))
                    .extract();
            List<String> left = new ArrayList<>(page.<List<String>>path("items.id"));
            var rest = given().queryParam("cursor", page.<String>path("next"))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2), "next", nullValue())
                    .extract();
            left.addAll(rest.path("items.id"));
            assertThat(left).as(list).doesNotHaveDuplicates().hasSize(102);
            given().queryParam("cursor", "x")
                    .get(list)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"));
        }
    }

    @Test
    void nothing_is_promised_before_the_signature() {
        var held = agreements.held(forum.unitId(), 1);
        given().get("/api/v1/forums/" + held.id() + "/follow-ups").then().body("items", empty());
        given().get("/api/v1/forums/" + forum.id() + "/follow-ups").then().body("items", hasSize(2));
    }

    private String first() {
        List<String> ids =
                given().get("/api/v1/forums/" + forum.id() + "/follow-ups").path("items.id");
        return ids.get(0);
    }

    private String done() {
        var id = first();
        move(id, Map.of("to", "IN_PROGRESS")).statusCode(200);
        show(id, link()).statusCode(201);
        move(id, Map.of("to", "DONE_UNVERIFIED")).statusCode(200);
        return id;
    }

    private static ValidatableResponse verification(String id) {
        return given().get("/api/v1/follow-ups/" + id + "/verification-readiness")
                .then()
                .statusCode(200);
    }

    private static Map<String, String> link() {
        return Map.of("title", "Berita di situs", "link", "https://contoh.go.id/loket");
    }

    private static ValidatableResponse show(String id, Map<String, ?> evidence) {
        return Requests.post("/api/v1/follow-ups/" + id + "/evidence", evidence);
    }

    private static ValidatableResponse assign(String id, String owner) {
        return sent(id, given().get("/api/v1/follow-ups/" + id).header("ETag"), "assignment", Map.of("owner", owner));
    }

    private static ValidatableResponse move(String id, Map<String, ?> move) {
        return move(id, given().get("/api/v1/follow-ups/" + id).header("ETag"), move);
    }

    private static ValidatableResponse move(String id, String etag, Map<String, ?> move) {
        return sent(id, etag, "move", move);
    }

    private static ValidatableResponse extend(String id, LocalDate to) {
        return sent(
                id,
                given().get("/api/v1/follow-ups/" + id).header("ETag"),
                "extension",
                Map.of("dueOn", to.toString(), "reason", "Pengadaan tertunda"));
    }

    private static ValidatableResponse sent(String id, String etag, String what, Map<String, ?> body) {
        return given().contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1/follow-ups/" + id + "/" + what)
                .then();
    }
}
