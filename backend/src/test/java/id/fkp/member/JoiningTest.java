package id.fkp.member;

import static id.fkp.Crowd.CROWD;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.text.Digest;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "ani", roles = Role.ADMIN)
class JoiningTest {

    private static final String LINKS = "/api/v1/joining-links";
    private static final String MEMBERSHIPS = "/api/v1/memberships";

    @Inject
    UnitFixture units;

    @Inject
    MembershipFixture memberships;

    @Inject
    SqlCount sql;

    @Test
    void who_opens_a_link_first_holds_its_role() {
        var unit = units.unit().id();
        var link = make(Map.of("unitId", unit, "role", "MODERATOR"))
                .statusCode(201)
                .body("unitId", equalTo(unit.toString()), "institutionId", nullValue(), "usedAt", nullValue())
                .extract();
        String token = link.path("token");

        join(token)
                .statusCode(201)
                .body("role", equalTo("MODERATOR"), "unitId", equalTo(unit.toString()))
                .body("subject", equalTo("ani"), "name", equalTo("ani"), "createdAt", notNullValue());

        join(token).statusCode(410).body("code", equalTo("joining-link-used"));
        given().get("/api/v1/me").then().body("memberships.unitId", hasItem(unit.toString()));
        given().get(LINKS + "?unitId=" + unit).then().body("items[0].usedAt", notNullValue());
        assertThat(memberships.keptHash(UUID.fromString(link.path("id"))))
                .isEqualTo(Digest.sha256(token))
                .isNotEqualTo(token);
    }

    @Test
    void a_link_of_an_institution_opens_all_its_units() {
        var institution = units.institution();
        var unit = units.unitOf(institution).id();
        String token = make(Map.of("institutionId", institution, "role", "AUDITOR"))
                .statusCode(201)
                .extract()
                .path("token");

        join(token).statusCode(201).body("institutionId", equalTo(institution.toString()), "unitId", nullValue());

        given().get("/api/v1/me").then().body("memberships.unitId", hasItem(unit.toString()));
    }

    @Test
    void a_link_is_good_for_seven_days() {
        var unit = units.unit().id();
        var almost = make(Map.of("unitId", unit, "role", "DRAFTER")).extract();
        var late = make(Map.of("unitId", unit, "role", "AUDITOR")).extract();
        memberships.age(UUID.fromString(almost.path("id")), Duration.ofDays(7).minusMinutes(1));
        memberships.age(UUID.fromString(late.path("id")), Duration.ofDays(7));

        join(almost.path("token")).statusCode(201);
        join(late.path("token")).statusCode(410).body("code", equalTo("joining-link-expired"));
    }

    @Test
    void unknown_and_removed_links_are_told_apart_from_nothing() {
        var link = make(Map.of("unitId", units.unit().id(), "role", "DRAFTER")).extract();
        given().delete(LINKS + "/" + link.<String>path("id")).then().statusCode(204);

        for (String token : new String[] {link.path("token"), "terka", "x".repeat(200)}) {
            join(token).statusCode(404).body("code", equalTo("joining-link-unknown"));
        }
        join(" ").statusCode(400);
        join("x".repeat(201)).statusCode(400);
    }

    @Test
    void a_role_already_held_leaves_the_link_to_somebody_else() {
        var unit = units.unitOf("ani", UnitRole.DRAFTER).id();
        String token = make(Map.of("unitId", unit, "role", "DRAFTER")).extract().path("token");

        join(token).statusCode(409).body("code", equalTo("already-member"));

        given().get(LINKS + "?unitId=" + unit).then().body("items[0].usedAt", nullValue());
    }

    @Test
    void a_link_opened_by_many_at_once_is_used_once() {
        String token = make(Map.of("unitId", units.unit().id(), "role", "DRAFTER"))
                .extract()
                .path("token");

        var answers =
                Stream.generate(() -> supplyAsync(() -> join(token).extract().statusCode(), CROWD))
                        .limit(6)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).containsOnlyOnce(201).contains(410);
        assertThat(answers).allMatch(status -> status == 201 || status == 410);
    }

    @Test
    void a_request_sent_again_is_answered_alike_although_no_token_is_kept() {
        var plan = Map.of("unitId", units.unit().id(), "role", "DRAFTER");
        var key = UUID.randomUUID().toString();
        String token = post(LINKS, key, plan).statusCode(201).extract().path("token");

        post(LINKS, key, plan).statusCode(201).body("token", equalTo(token));
        given().get(LINKS + "?unitId=" + plan.get("unitId"))
                .then()
                .body("items", hasSize(1), "items.token", everyItem(nullValue()));

        var joined = UUID.randomUUID().toString();
        String id = post(MEMBERSHIPS, joined, Map.of("token", token))
                .statusCode(201)
                .extract()
                .path("id");
        post(MEMBERSHIPS, joined, Map.of("token", token)).statusCode(201).body("id", equalTo(id));
    }

    @Test
    void a_link_leads_to_one_place() {
        make(Map.of("role", "HEAD"))
                .statusCode(400)
                .body("errors.pointer", contains("/unitId"), "errors.code", contains("in-one-place"));
        make(Map.of("unitId", units.unit().id(), "institutionId", units.institution(), "role", "HEAD"))
                .statusCode(400);
        make(Map.of("unitId", units.unit().id())).statusCode(400).body("errors.pointer", contains("/role"));
        make(Map.of("unitId", units.unit().id(), "role", "KING"))
                .statusCode(400)
                .body("errors.pointer", contains("/role"));
        make(Map.of("unitId", UUID.randomUUID(), "role", "HEAD")).statusCode(404);
        make(Map.of("institutionId", UUID.randomUUID(), "role", "HEAD")).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 201, 200, 204", "DRAFTER, 403, 403, 403", "MODERATOR, 403, 403, 403", "AUDITOR, 403, 200, 403"})
    @TestSecurity(user = "budi")
    void the_head_hands_out_links_and_the_auditor_sees_them(UnitRole role, int made, int listed, int removed) {
        var unit = units.unitOf("budi", role).id();
        var link = memberships.linkInto(unit);

        make(Map.of("unitId", unit, "role", "DRAFTER")).statusCode(made);
        given().get(LINKS + "?unitId=" + unit).then().statusCode(listed);
        given().delete(LINKS + "/" + link).then().statusCode(removed);
    }

    @Test
    @TestSecurity(user = "budi")
    void links_of_foreign_and_absent_units_do_not_exist() {
        units.unitOf("budi", UnitRole.HEAD);
        for (var unit : new UUID[] {units.unit().id(), UUID.randomUUID()}) {
            make(Map.of("unitId", unit, "role", "DRAFTER")).statusCode(404);
            given().get(LINKS + "?unitId=" + unit).then().statusCode(404);
        }
        given().delete(LINKS + "/" + memberships.linkInto(units.unit().id()))
                .then()
                .statusCode(404);
        given().delete(LINKS + "/" + UUID.randomUUID()).then().statusCode(404);
        make(Map.of("institutionId", units.institution(), "role", "DRAFTER")).statusCode(404);
    }

    @Test
    @TestSecurity
    void joining_needs_a_login() {
        join("terka").statusCode(401);
        make(Map.of("unitId", units.unit().id(), "role", "DRAFTER")).statusCode(401);
        given().get(LINKS + "?unitId=" + units.unit().id()).then().statusCode(401);
        given().delete(LINKS + "/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void the_list_of_links_costs_the_same_however_many_there_are() {
        var unit = units.unit().id();
        memberships.linkInto(unit);
        memberships.linkInto(unit);
        long few = sql.during(() -> given().get(LINKS + "?limit=100&unitId=" + unit));
        for (int i = 0; i < 98; i++) {
            memberships.linkInto(unit);
        }

        assertThat(few).isLessThanOrEqualTo(2);
        assertThat(sql.during(() ->
                        given().get(LINKS + "?limit=100&unitId=" + unit).then().body("items", hasSize(100))))
                .isEqualTo(few);
    }

    private static ValidatableResponse make(Map<String, ?> plan) {
        return post(LINKS, new HashMap<>(plan));
    }

    private static ValidatableResponse join(String token) {
        return post(MEMBERSHIPS, Map.of("token", token));
    }
}
