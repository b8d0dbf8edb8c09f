package id.fkp.member;

import static id.fkp.Crowd.CROWD;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "ani", roles = Role.ADMIN)
class MembershipResourceTest {

    private static final String MEMBERSHIPS = "/api/v1/memberships";

    @Inject
    UnitFixture units;

    @Inject
    MembershipFixture memberships;

    @Inject
    SqlCount sql;

    @Test
    void the_members_of_a_unit_are_its_own_and_those_of_its_institution() {
        var institution = units.institution();
        var unit = units.unitOf(institution).id();
        units.memberThroughout(institution, "wati", UnitRole.AUDITOR);
        units.member(unit, "budi", UnitRole.HEAD);
        units.unitOf("sari", UnitRole.HEAD);

        given().get(MEMBERSHIPS + "?unitId=" + unit)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.name", contains("budi", "wati"))
                .body("items.role", contains("HEAD", "AUDITOR"));
        given().get(MEMBERSHIPS + "?institutionId=" + institution).then().body("items.subject", contains("wati"));
    }

    @Test
    void exactly_one_place_is_asked_for() {
        given().get(MEMBERSHIPS).then().statusCode(400).body("code", equalTo("invalid-parameter"));
        given().get(MEMBERSHIPS + "?unitId={unit}&institutionId={institution}", UUID.randomUUID(), UUID.randomUUID())
                .then()
                .statusCode(400);
        given().get(MEMBERSHIPS + "?unitId=" + UUID.randomUUID()).then().statusCode(404);
        given().get(MEMBERSHIPS + "?institutionId=" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 200, 204", "AUDITOR, 200, 403", "DRAFTER, 403, 403", "MODERATOR, 403, 403"})
    @TestSecurity(user = "budi")
    void the_head_manages_members_and_the_auditor_sees_them(UnitRole role, int listed, int ended) {
        var unit = units.unitOf("budi", role).id();
        units.member(unit, "wati", UnitRole.DRAFTER);

        given().get(MEMBERSHIPS + "?unitId=" + unit).then().statusCode(listed);
        end(memberships.membershipOf("wati", unit)).statusCode(ended);
    }

    @Test
    @TestSecurity(user = "budi")
    void members_of_foreign_units_do_not_exist() {
        units.unitOf("budi", UnitRole.HEAD);
        var foreign = units.unitOf("wati", UnitRole.HEAD).id();

        given().get(MEMBERSHIPS + "?unitId=" + foreign).then().statusCode(404);
        given().get(MEMBERSHIPS + "?institutionId=" + units.institution())
                .then()
                .statusCode(404);
        end(memberships.membershipOf("wati", foreign)).statusCode(404);
        end(UUID.randomUUID()).statusCode(404);
    }

    @Test
    @TestSecurity(user = "budi")
    void the_head_of_a_unit_sees_but_does_not_end_what_the_institution_gave() {
        var institution = units.institution();
        var unit = units.unitOf(institution).id();
        units.member(unit, "budi", UnitRole.HEAD);
        units.memberThroughout(institution, "wati", UnitRole.AUDITOR);
        var membership = memberships.membershipThroughout("wati", institution);

        end(membership).statusCode(403);
        units.memberThroughout(institution, "budi", UnitRole.HEAD);
        end(membership).statusCode(204);
    }

    @Test
    void a_role_that_has_ended_opens_nothing() {
        var unit = units.unitOf("wati", UnitRole.HEAD).id();
        units.member(unit, "ani", UnitRole.AUDITOR);
        var own = memberships.membershipOf("ani", unit);

        end(own).statusCode(204);
        end(own).statusCode(404);

        given().get("/api/v1/me").then().body("memberships.findAll { it.unitId == '" + unit + "' }", hasSize(0));
    }

    @Test
    void the_last_head_stays_even_for_the_admin() {
        var unit = units.unitOf("budi", UnitRole.HEAD, UnitRole.DRAFTER).id();

        end(headOf(unit)).statusCode(409).body("code", equalTo("last-head"));
        units.member(unit, "wati", UnitRole.HEAD);
        end(headOf(unit)).statusCode(204);
        end(headOf(unit)).statusCode(409);
    }

    @Test
    void a_head_of_the_institution_counts_for_each_of_its_units() {
        var institution = units.institution();
        var unit = units.unitOf(institution).id();
        units.memberThroughout(institution, "wati", UnitRole.HEAD);
        units.member(unit, "budi", UnitRole.HEAD);

        end(memberships.membershipOf("budi", unit)).statusCode(204);
        end(memberships.membershipThroughout("wati", institution))
                .statusCode(409)
                .body("code", equalTo("last-head"));
        units.member(unit, "budi", UnitRole.HEAD);
        end(memberships.membershipThroughout("wati", institution)).statusCode(204);
    }

    @Test
    void a_head_of_an_institution_stays_while_one_of_its_units_has_no_other() {
        var institution = units.institution();
        units.member(units.unitOf(institution).id(), "budi", UnitRole.HEAD);
        units.unitOf(institution);
        units.memberThroughout(institution, "wati", UnitRole.HEAD);

        end(memberships.membershipThroughout("wati", institution)).statusCode(409);
    }

    @RepeatedTest(5)
    void two_heads_removed_at_the_same_time_leave_one() {
        var institution = units.institution();
        var unit = units.unitOf(institution).id();
        units.member(unit, "budi", UnitRole.HEAD);
        units.memberThroughout(institution, "wati", UnitRole.HEAD);
        units.member(unit, "sari", UnitRole.HEAD);

        var answers = Stream.of(
                        memberships.membershipOf("budi", unit),
                        memberships.membershipThroughout("wati", institution),
                        memberships.membershipOf("sari", unit))
                .map(id -> supplyAsync(() -> end(id).extract().statusCode(), CROWD))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrderElementsOf(List.of(204, 204, 409));
    }

    @Test
    @TestSecurity
    void members_are_for_those_who_have_signed_in() {
        var unit = units.unitOf("wati", UnitRole.HEAD).id();

        given().get(MEMBERSHIPS + "?unitId=" + unit).then().statusCode(401);
        end(memberships.membershipOf("wati", unit)).statusCode(401);
    }

    @Test
    @TestSecurity(user = "budi")
    void the_list_of_members_costs_two_statements_however_many_there_are() {
        var unit = units.unitOf("budi", UnitRole.HEAD).id();
        units.member(unit, "wati", UnitRole.DRAFTER);
        var path = MEMBERSHIPS + "?limit=100&unitId=" + unit;
        long few = sql.during(() -> given().get(path).then().body("items.name", containsInAnyOrder("budi", "wati")));
        for (int i = 0; i < 98; i++) {
            units.member(unit, "anggota-" + i, UnitRole.DRAFTER);
        }

        assertThat(few).isEqualTo(2);
        assertThat(sql.during(() -> given().get(path).then().body("items", hasSize(100))))
                .isEqualTo(few);
    }

    private UUID headOf(UUID unit) {
        return UUID.fromString(
                given().get(MEMBERSHIPS + "?unitId=" + unit).path("items.find { it.role == 'HEAD' }.id"));
    }

    private static ValidatableResponse end(UUID membership) {
        return given().delete(MEMBERSHIPS + "/" + membership).then();
    }
}
