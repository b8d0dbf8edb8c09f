package id.fkp.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
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
