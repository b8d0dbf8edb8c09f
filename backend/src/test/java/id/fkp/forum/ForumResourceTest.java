package id.fkp.forum;

import static id.fkp.forum.ForumRequests.LIST;
import static id.fkp.forum.ForumRequests.ONE;
import static id.fkp.forum.ForumRequests.change;
import static id.fkp.forum.ForumRequests.etag;
import static id.fkp.forum.ForumRequests.plan;
import static id.fkp.forum.ForumRequests.planOf;
import static id.fkp.forum.ForumRequests.read;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import id.fkp.unit.Units;
import id.fkp.unit.plan.UnitPlan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planning a forum, changing the plan, and who sees it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ForumResourceTest {

    @Inject
    UnitFixture fixture;

    @Inject
    Units units;

    @Inject
    StandardFixture standards;

    @Inject
    ForumFixture forums;

    private UnitInfo unit;
    private UUID standard;

    @BeforeEach
    void join() {
        unit = fixture.unitOf("siti", UnitRole.DRAFTER);
        standard = standards.incomplete(unit.id()).standardId();
    }

    @Test
    void a_forum_is_planned_on_standards_of_the_unit_complete_or_not() {
        var second = standards.complete(unit.id());
        plan(planOf(unit.id(), second.standardId(), standard))
                .statusCode(201)
                .body("state", equalTo("PLANNED"), "windowStatus", equalTo("PLANNED"))
                .body("slug", startsWith("forum-konsultasi-publik-contoh"), "unit.id", equalTo("" + unit.id()))
                .body("standards.standardId", contains("" + second.standardId(), "" + standard))
                .body("standards.versionNumber", contains(1, 1), "standards[0].title", equalTo(second.title()))
                .body("changes", empty(), "announcedAt", nullValue(), "theme", nullValue());
    }

    @Test
    void a_plan_sent_twice_plans_one_forum() {
        var key = UUID.randomUUID().toString();
        var plan = planOf(unit.id(), standard);
        var first = post(LIST, key, plan).statusCode(201).extract().asString();

        assertThat(post(LIST, key, plan).statusCode(201).extract().asString()).isEqualTo(first);
        plan.put("title", "Lain");
        post(LIST, key, plan).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        given().contentType(JSON)
                .body(plan)
                .post(LIST)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, ' ', /title, not-blank",
        "title, 'a\u0007', /title, plain-text",
        "theme, 'a\u0000', /theme, characters",
        "purpose, PARTY, /purpose, wrong-form",
        "opensAt, besok, /opensAt, wrong-form",
        "opensAt, 1999-12-31T23:59:59Z, /opensAt, out-of-range",
        "closesAt, 2026-01-01T00:00:00Z, /closesAt, closes-before-opening",
        "closesAt, 2199-01-01T00:00:00Z, /closesAt, window-too-long",
        "opensAt, , /opensAt, not-null",
        "unitId, , /unitId, not-null",
        "standardIds, , /standardIds, not-null",
        "state, ANNOUNCED, /state, unknown"
    })
    void a_field_at_fault_is_named(String field, String value, String pointer, String code) {
        var plan = planOf(unit.id(), standard);
        plan.put(field, value);
        plan(plan)
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", contains(pointer), "errors.code", contains(code));
    }

    @Test
    void the_standards_are_the_units_own_and_named_once() {
        var foreign = standards.published(fixture.unit().id()).standardId();
        plan(planOf(unit.id())).statusCode(400).body("errors.pointer", contains("/standardIds"));
        plan(planOf(unit.id(), standard, foreign))
                .statusCode(400)
                .body("errors.pointer", contains("/standardIds/1"), "errors.code", contains("unknown"));
        plan(planOf(unit.id(), standard, UUID.randomUUID())).statusCode(400).body("errors.code", contains("unknown"));
        plan(planOf(unit.id(), standard, standard))
                .statusCode(400)
                .body("errors.pointer", contains("/standardIds/1"), "errors.code", contains("repeated"));
    }

    @Test
    void forums_of_one_title_get_addresses_of_their_own() {
        String first = plan(planOf(unit.id(), standard)).extract().path("slug");
        String second = plan(planOf(unit.id(), standard)).extract().path("slug");

        assertThat(second).isNotEqualTo(first);
        read(second).body("slug", equalTo(second));
    }

    @Test
    void a_plan_is_changed_by_who_has_seen_it() {
        var plan = planOf(unit.id(), standard);
        String id = plan(plan).extract().path("id");
        var seen = etag(id);
        plan.put("title", "Forum Kita");
        plan.put("place", null);

        change(id, null, plan).statusCode(428).body("code", equalTo("if-match-missing"));
        change(id, seen, plan)
                .statusCode(200)
                .body("title", equalTo("Forum Kita"), "slug", startsWith("forum-kita"), "place", nullValue());
        change(id, seen, planOf(unit.id(), standard))
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "current.title", equalTo("Forum Kita"));
        read(id).body("title", equalTo("Forum Kita"));
    }

    @Test
    void a_change_of_the_standards_alone_is_seen_too() {
        String id = plan(planOf(unit.id(), standard)).extract().path("id");
        var seen = etag(id);
        var other = standards.complete(unit.id()).standardId();

        change(id, seen, planOf(unit.id(), other, standard)).statusCode(200);
        change(id, seen, planOf(unit.id(), standard)).statusCode(412);
        read(id).body("standards.standardId", contains("" + other, "" + standard));
    }

    @Test
    void a_forum_stays_in_its_unit_and_keeps_its_plan_once_announced() {
        var other = fixture.unitOf("siti", UnitRole.DRAFTER).id();
        var planned = forums.planned(unit.id(), 1);
        var elsewhere = planOf(other, standards.complete(other).standardId());
        change(planned.id(), etag(planned.id()), elsewhere)
                .statusCode(400)
                .body("errors.pointer", contains("/unitId"), "errors.code", contains("fixed"));

        var open = forums.open(unit.id(), 1);
        change(open.id(), etag(open.id()), planOf(unit.id(), standard))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        read(open.id()).body("title", equalTo(open.title()));
    }

    @ParameterizedTest
    @CsvSource({"DRAFTER, 201, 200", "HEAD, 201, 200", "MODERATOR, 403, 403", "AUDITOR, 403, 403"})
    void those_who_draft_plan_forums(UnitRole role, int planning, int changing) {
        var id = fixture.unitOf("siti", role).id();
        var own = standards.complete(id).standardId();
        var planned = forums.planned(id, 1).id();

        plan(planOf(id, own)).statusCode(planning);
        change(planned, etag(planned), planOf(id, own)).statusCode(changing);
    }

    @Test
    void a_unit_that_is_not_ones_own_or_not_there_plans_nothing() {
        var foreign = fixture.unit().id();
        plan(planOf(foreign, standards.complete(foreign).standardId())).statusCode(403);
        plan(planOf(UUID.randomUUID(), standard)).statusCode(404);
    }

    @Test
    void what_is_not_public_is_there_for_members_alone() {
        var foreign = fixture.unit().id();
        var planned = forums.planned(foreign, 1);
        var open = forums.open(foreign, 1);
        var plan = planOf(foreign, planned.versions().get(0).standardId());

        for (var ref : List.of(planned.id(), planned.slug(), UUID.randomUUID(), "tidak-ada", "Tidak Ada")) {
            given().get(ONE, ref).then().statusCode(404).body("code", equalTo("not-found"));
            change(ref, "\"1\"", plan).statusCode(404);
        }
        read(open.slug()).body("id", equalTo("" + open.id()));
        change(open.id(), etag(open.id()), plan).statusCode(403);
        given().get(LIST + "?unitId=" + foreign).then().body("items.id", not(hasItem("" + planned.id())));
    }

    @Test
    void times_are_told_in_utc_beside_the_zone_of_the_unit() {
        var papua = QuarkusTransaction.requiringNew()
                .call(() -> units.enter(new UnitPlan(
                        fixture.institution(),
                        "Balai Jayapura",
                        "Balai",
                        "Jl. Contoh 1",
                        "Asia/Jayapura",
                        List.of(),
                        null,
                        null,
                        null,
                        null)));
        fixture.member(papua.id(), "siti", UnitRole.DRAFTER);
        var plan = planOf(papua.id(), standards.complete(papua.id()).standardId());
        plan.putAll(Map.of("opensAt", "2027-01-15T08:00:00+09:00", "closesAt", "2027-01-16T08:00:00.123456789Z"));

        plan(plan)
                .statusCode(201)
                .body("unit.zone", equalTo("Asia/Jayapura"))
                .body("opensAt", equalTo("2027-01-14T23:00:00Z"), "closesAt", equalTo("2027-01-16T08:00:00.123456Z"));
    }

    @Test
    void a_forum_that_has_not_changed_is_not_sent_again() {
        var open = forums.open(unit.id(), 1);
        var answer = read(open.id()).extract();

        assertThat(answer.header("Cache-Control")).contains("no-cache");
        given().header("If-None-Match", answer.header("ETag"))
                .get(ONE, open.slug())
                .then()
                .statusCode(304);
    }
}
