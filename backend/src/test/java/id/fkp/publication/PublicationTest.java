package id.fkp.publication;

import static id.fkp.forum.agreement.PassageFixture.standardOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.establish.pledge.PledgeFixture;
import id.fkp.file.FileFixture;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit says where it shows its standards and pledges, and proves it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class PublicationTest {

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    PassageFixture passages;

    @Inject
    PledgeFixture pledges;

    @Inject
    FileFixture files;

    private UUID unit;
    private UUID standard;

    @BeforeEach
    void publish() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
        standard = standards.published(unit).standardId();
    }

    @Test
    void where_a_standard_is_shown_and_its_photo_are_there_for_everybody() {
        var photo = files.picture(unit, 30, 30);
        var id = record(plan("PRINT", "SD1", "SD3").with("proofs", proofs(photo)))
                .statusCode(201)
                .body("standard.id", equalTo("" + standard), "components", contains("SD1", "SD3"))
                .extract()
                .path("id")
                .toString();

        read("/api/v1/publications/" + id)
                .statusCode(200)
                .body("proofs.fileId", contains("" + photo), "proofs[0].takenOn", equalTo("" + today()));
        read("/api/v1/units/" + unit + "/publications?medium=PRINT&standardId=" + standard)
                .body("items.id", contains(id));
        read("/api/v1/units/" + unit + "/publications?medium=SIPPN").body("items", empty());
        given().auth().none().get("/api/v1/files/" + photo + "/content").then().statusCode(200);
    }

    @Test
    void a_pledge_is_shown_as_a_whole() {
        var pledge = pledges.signed(unit);
        var shown = plan("BILLBOARD").with("standardId", null).with("pledgeId", pledge);
        record(shown).statusCode(201).body("pledge.id", equalTo("" + pledge), "components", empty());
        record(shown.with("components", List.of("SD1")))
                .statusCode(400)
                .body("errors.pointer", contains("/components"));
    }

    @Test
    void coverage_of_many_standards_goes_on_page_by_page() {
        for (int each = 0; each < 2; each++) {
            var forum = passages.open(unit);
            passages.comment(unit, forum);
            passages.review(forum, "READY").statusCode(201);
            passages.approve(forum).statusCode(200);
            passages.establish(standardOf(forum), today());
        }
        var whole = coverage().extract().<List<String>>path("items.standardId");
        assertThat(whole).hasSize(2);
        var path = "/api/v1/units/" + unit + "/publication-coverage?limit=1";
        var next = read(path)
                .body("items.standardId", contains(whole.get(0)))
                .extract()
                .<String>path("next");
        read(path + "&cursor=" + next).body("items.standardId", contains(whole.get(1)), "next", nullValue());
    }

    @Test
    void coverage_counts_what_is_shown_today_by_component_and_medium() {
        var forum = passages.open(unit);
        passages.comment(unit, forum);
        passages.review(forum, "READY").statusCode(201);
        passages.approve(forum).statusCode(200);
        standard = standardOf(forum);
        passages.establish(standard, today().minusMonths(1));
        coverage().body("items[0].media", empty(), "items[0].components", hasSize(6));

        record(plan("WEBSITE", "SD1", "SD2", "SD3", "SD4", "SD5", "SD6")).statusCode(201);
        record(plan("SIPPN", "SD1", "SD2")).statusCode(201);
        record(plan("SIPPN", "SD3", "SD4", "SD5", "SD6")).statusCode(201);
        var banner = record(plan("PRINT", "SD4")).statusCode(201).extract().path("id");
        record(plan("SCREEN", "SD4").with("shownFrom", today().minusDays(9)).with("shownUntil", today().minusDays(1)))
                .statusCode(201);

        coverage()
                .body("items[0].standardId", equalTo("" + standard))
                .body("items[0].media", contains("PRINT", "SIPPN", "WEBSITE"))
                .body("items[0].everywhere", contains("SIPPN", "WEBSITE"))
                .body("items[0].components[3].code", equalTo("SD4"))
                .body("items[0].components[3].media", contains("PRINT", "SIPPN", "WEBSITE"))
                .body("items[0].components[0].media", contains("SIPPN", "WEBSITE"));

        Requests.post("/api/v1/publications/" + banner + "/withdrawal", Map.of("reason", "Tercatat dua kali"))
                .statusCode(201);
        coverage().body("items[0].media", contains("SIPPN", "WEBSITE"));
    }

    @Test
    void what_ended_is_said_with_the_state_that_was_seen_and_what_was_withdrawn_stays_readable() {
        var path = "/api/v1/publications/"
                + record(plan("SCREEN", "SD1")).statusCode(201).extract().path("id");
        var ended = plan("SCREEN", "SD1").with("shownUntil", today());
        Requests.change(path, "\"7\"", ended).statusCode(412);
        Requests.change(path, ended).statusCode(200).body("shownUntil", equalTo("" + today()));
        Requests.change(
                        path,
                        plan("SCREEN", "SD1")
                                .with("standardId", standards.published(unit).standardId()))
                .statusCode(400)
                .body("errors.code", contains("fixed"));

        Requests.post(path + "/withdrawal", Map.of("reason", "Salah unit")).statusCode(201);
        Requests.post(path + "/withdrawal", Map.of("reason", "Salah unit")).statusCode(409);
        Requests.change(path, ended).statusCode(409).body("code", equalTo("illegal-transition"));
        read(path).body("withdrawnReason", equalTo("Salah unit"));
        read("/api/v1/units/" + unit + "/publications").body("items", empty());
    }

    @Test
    void what_cannot_be_names_each_field() {
        var foreign = files.scan(units.unit().id());
        record(plan("PRINT", "SD1", "MF1")
                        .with("shownFrom", today().plusDays(2))
                        .with("shownUntil", today())
                        .with("proofs", List.of(Map.of("fileId", foreign, "takenOn", "" + today()))))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/components", "/shownFrom", "/shownUntil", "/proofs/0/fileId", "/proofs/0/takenOn"));
        record(plan("PRINT")).statusCode(400).body("errors.pointer", contains("/components"));
        record(plan("PRINT", "SD1").with("pledgeId", pledges.signed(unit)))
                .statusCode(400)
                .body("errors.code", contains("one-of-three"));
        for (var other :
                List.of(standards.published(units.unit().id()).standardId(), pledges.signed(unit), UUID.randomUUID())) {
            record(plan("PRINT", "SD1").with("standardId", other))
                    .statusCode(400)
                    .body("errors.pointer", contains("/standardId"));
        }
    }

    @Test
    void a_proof_is_of_a_day_on_which_it_was_shown() {
        var ended =
                plan("PRINT", "SD1").with("shownFrom", today().minusDays(9)).with("shownUntil", today().minusDays(2));
        record(ended.with("proofs", taken(today().minusDays(1))))
                .statusCode(400)
                .body("errors.pointer", contains("/proofs/0/takenOn"), "errors.code", contains("not-shown-then"));
        record(ended.with("proofs", taken(today().minusDays(10)))).statusCode(400);
        record(ended.with("proofs", taken(today().minusDays(2)))).statusCode(201);
    }

    private List<Map<String, Object>> taken(LocalDate day) {
        return List.of(Map.of("fileId", files.scan(unit), "takenOn", "" + day));
    }

    private ValidatableResponse record(Plan plan) {
        return Requests.post("/api/v1/units/" + unit + "/publications", plan);
    }

    private ValidatableResponse coverage() {
        return read("/api/v1/units/" + unit + "/publication-coverage");
    }

    private static ValidatableResponse read(String path) {
        return given().auth().none().get(path).then();
    }

    private static List<Map<String, Object>> proofs(UUID file) {
        return List.of(Map.of("fileId", file, "takenOn", "" + today()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    private Plan plan(String medium, String... components) {
        return new Plan()
                .with("standardId", standard)
                .with("medium", medium)
                .with("components", Stream.of(components).toList())
                .with("title", "Banner di ruang tunggu")
                .with("shownFrom", today())
                .with("proofs", List.of());
    }

    /** As it is sent; what is null is not. */
    static final class Plan extends HashMap<String, Object> {

        Plan with(String field, @Nullable Object value) {
            var changed = new Plan();
            changed.putAll(this);
            if (value == null) {
                changed.remove(field);
            } else {
                changed.put(field, value instanceof LocalDate || value instanceof UUID ? "" + value : value);
            }
            return changed;
        }
    }
}
