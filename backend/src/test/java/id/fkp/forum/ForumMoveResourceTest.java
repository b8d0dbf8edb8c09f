package id.fkp.forum;

import static id.fkp.forum.ForumRequests.ONE;
import static id.fkp.forum.ForumRequests.etag;
import static id.fkp.forum.ForumRequests.move;
import static id.fkp.forum.ForumRequests.read;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.Standards;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcing a forum and changing its announced course: its window and its end. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ForumMoveResourceTest {

    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    StandardFixture standardFixture;

    @Inject
    Standards standards;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.MODERATOR).id();
    }

    @Test
    void announcing_puts_forum_and_texts_before_the_public() {
        var forum = forums.planned(unit, 2);
        move(forum.id(), "announcement", NOTHING)
                .statusCode(200)
                .body("state", equalTo("ANNOUNCED"), "windowStatus", equalTo("UPCOMING"))
                .body("opensAt", equalTo("" + forum.opensAt()), "announcedAt", notNullValue());

        assertThat(forum.versions())
                .allSatisfy(discussed -> assertThat(standards
                                .version(discussed.versionId())
                                .orElseThrow()
                                .frozen())
                        .isTrue());
        assertThat(forums.open(unit, 1)).extracting(ForumInfo::announced).isEqualTo(true);
        move(forum.id(), "announcement", NOTHING).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void an_opening_time_that_has_passed_becomes_the_announcement() {
        var past = Instant.now().minus(Duration.ofHours(1));
        var forum = forums.planned(unit, past, past.plus(Duration.ofDays(1)), standardFixture.complete(unit));
        var answer = move(forum.id(), "announcement", NOTHING)
                .statusCode(200)
                .body("windowStatus", equalTo("OPEN"))
                .extract();
        assertThat(answer.<String>path("opensAt")).isEqualTo(answer.path("announcedAt"));
    }

    @Test
    void what_is_missing_for_an_announcement_is_named_and_nothing_is_frozen() {
        var complete = standardFixture.complete(unit);
        var lacking = standardFixture.complete(unit);
        standardFixture.write(lacking.versionId(), ComponentCode.SD3, " ");
        var opens = Instant.now().plus(Duration.ofDays(1));
        var forum = forums.planned(unit, opens, opens.plus(Duration.ofDays(1)), complete, lacking);

        move(forum.id(), "announcement", NOTHING)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("errors.pointer", contains("/standards/1/components/SD3"));
        read(forum.id()).body("state", equalTo("PLANNED"));
        assertThat(standards.version(complete.versionId()).orElseThrow().frozen())
                .isFalse();
    }

    @Test
    void a_window_that_would_be_over_is_not_announced() {
        var past = Instant.now().minus(Duration.ofDays(2));
        var forum = forums.planned(unit, past, past.plus(Duration.ofDays(1)), standardFixture.complete(unit));
        move(forum.id(), "announcement", NOTHING)
                .statusCode(409)
                .body("errors.pointer", contains("/closesAt"), "errors.code", contains("in-the-past"));
    }

    @Test
    void a_window_is_prolonged_and_closed_early_before_all_eyes() {
        var forum = forums.open(unit, 1);
        var later = forum.closesAt().plus(Duration.ofDays(3));

        window(forum, later, " Atas permintaan pelaku usaha. ")
                .statusCode(200)
                .body("closesAt", equalTo("" + later), "windowStatus", equalTo("OPEN"))
                .body("changes.kind", contains("PROLONGED"))
                .body("changes[0].before", equalTo("" + forum.closesAt()), "changes[0].after", equalTo("" + later));
        window(forum, Instant.EPOCH, "Gedung dipakai posko banjir.")
                .statusCode(200)
                .body("windowStatus", equalTo("CLOSED"), "state", equalTo("ANNOUNCED"));

        var seen = read(forum.slug())
                .body("changes.kind", contains("PROLONGED", "CLOSED_EARLY"))
                .body("changes.reason", contains("Atas permintaan pelaku usaha.", "Gedung dipakai posko banjir."))
                .extract();
        assertThat(seen.<String>path("changes[1].after"))
                .isEqualTo(seen.path("changes[1].at"))
                .isEqualTo(seen.path("closesAt"));
        window(forum, later, "Dibuka lagi").statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void a_window_keeps_to_its_bounds() {
        var forum = forums.upcoming(unit, 1);
        window(forum, forum.closesAt(), "Sama").statusCode(400).body("errors.code", contains("unchanged"));
        window(forum, forum.opensAt(), "Nol")
                .statusCode(400)
                .body("errors.pointer", contains("/closesAt"), "errors.code", contains("closes-before-opening"));
        window(forum, forum.opensAt().plus(Duration.ofDays(367)), "Lama")
                .statusCode(400)
                .body("errors.code", contains("window-too-long"));
        read(forum.id()).body("changes", empty(), "closesAt", equalTo("" + forum.closesAt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"window-changes", "corrections", "cancellation"})
    void every_change_of_course_gives_its_reason(String move) {
        var forum = forums.open(unit, 1);
        var standard = forum.versions().get(0).standardId();
        for (var reason : new String[] {"", " ", "a\u0007", "x".repeat(1_001)}) {
            var body = switch (move) {
                case "window-changes" -> Map.of("closesAt", forum.closesAt().plusSeconds(60), "reason", reason);
                case "corrections" -> Map.of("standardId", standard, "reason", reason);
                default -> Map.of("reason", reason);
            };
            move(forum.id(), move, body).statusCode(400).body("errors.pointer", contains("/reason"));
        }
        read(forum.id()).body("changes", empty(), "state", equalTo("ANNOUNCED"));
    }

    @Test
    void a_cancelled_forum_stays_readable_with_its_reason() {
        var forum = forums.open(unit, 1);
        move(forum.id(), "cancellation", Map.of("reason", "Gedung dipakai posko banjir."))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"), "windowStatus", equalTo("CANCELLED"));

        read(forum.slug()).body("cancelledReason", equalTo("Gedung dipakai posko banjir."));
        move(forum.id(), "cancellation", Map.of("reason", "Lagi")).statusCode(409);
        window(forum, forum.closesAt().plusSeconds(60), "Lagi").statusCode(409);
        move(forum.id(), "announcement", NOTHING).statusCode(409);
        assertThat(standards
                        .version(forum.versions().get(0).versionId())
                        .orElseThrow()
                        .frozen())
                .isTrue();
    }

    @Test
    void a_plan_that_is_cancelled_was_never_public() {
        var forum = forums.planned(unit, 1);
        move(forum.id(), "cancellation", Map.of("reason", "Batal"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"), "announcedAt", nullValue());
        assertThat(standards
                        .version(forum.versions().get(0).versionId())
                        .orElseThrow()
                        .frozen())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"announcement", "window-changes", "corrections", "cancellation"})
    void a_move_is_made_by_who_has_seen_the_forum(String move) {
        var forum = forums.planned(unit, 1);
        move(forum.id(), move, null, anyBody(move)).statusCode(428).body("code", equalTo("if-match-missing"));
        move(forum.id(), move, "\"0\"", anyBody(move))
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "current.id", equalTo("" + forum.id()))
                .body("current.standards", hasSize(1));
    }

    /** A page that stood open over the opening shows something else than the forum is now. */
    @Test
    void a_window_that_opened_meanwhile_is_a_change() {
        var forum = forums.open(unit, 1);
        var seen = etag(forum.id());
        var soon = Instant.now().plus(500, ChronoUnit.MILLIS);
        window(forum, soon, "Segera").statusCode(200);
        move(forum.id(), "cancellation", seen, Map.of("reason", "Batal")).statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({"MODERATOR, 200", "HEAD, 200", "DRAFTER, 403", "AUDITOR, 403"})
    void those_who_answer_for_the_forum_move_it(UnitRole role, int status) {
        var own = units.unitOf("siti", role).id();
        var planned = forums.planned(own, 1).id();
        move(planned, "announcement", NOTHING).statusCode(status);
        var open = forums.open(own, 1);
        window(open, open.closesAt().plusSeconds(60), "Diperpanjang").statusCode(status);
        move(open.id(), "cancellation", Map.of("reason", "Batal")).statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"announcement", "window-changes", "corrections", "cancellation"})
    void a_forum_of_another_unit_is_not_there_until_it_is_public(String move) {
        var foreign = units.unit().id();
        move(forums.planned(foreign, 1).id(), move, "\"0\"", anyBody(move)).statusCode(404);
        move(UUID.randomUUID(), move, "\"0\"", anyBody(move)).statusCode(404);
        move(forums.open(foreign, 1).id(), move, "\"0\"", anyBody(move)).statusCode(403);
    }

    @Test
    void a_move_knows_no_parameters_and_no_other_fields() {
        var forum = forums.planned(unit, 1);
        given().header("If-Match", etag(forum.id()))
                .post(ONE + "/announcement?force=true", forum.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        given().contentType(JSON)
                .header("If-Match", etag(forum.id()))
                .body(Map.of("reason", "Batal", "silent", true))
                .post(ONE + "/cancellation", forum.id())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/silent"));
        read(forum.id()).body("state", equalTo("PLANNED"));
    }

    private static Map<String, ?> anyBody(String move) {
        return switch (move) {
            case "announcement" -> NOTHING;
            case "window-changes" -> Map.of("closesAt", "2027-01-01T00:00:00Z", "reason", "Alasan");
            case "corrections" -> Map.of("standardId", UUID.randomUUID(), "reason", "Alasan");
            default -> Map.of("reason", "Alasan");
        };
    }

    private static ValidatableResponse window(ForumInfo forum, Instant closesAt, String reason) {
        return move(forum.id(), "window-changes", Map.of("closesAt", closesAt, "reason", reason));
    }
}
