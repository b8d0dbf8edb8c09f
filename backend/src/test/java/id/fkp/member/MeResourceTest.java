package id.fkp.member;

import static io.restassured.RestAssured.given;
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
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class MeResourceTest {

    private static final String ME = "/api/v1/me";

    @Inject
    UnitFixture fixture;

    @Inject
    SqlCount sql;

    @Test
    @TestSecurity(user = "me-citra")
    void own_roles_are_told_by_unit_however_they_are_held() {
        var institution = fixture.institution();
        fixture.memberThroughout(institution, "me-citra", UnitRole.AUDITOR);
        var inside = fixture.unitOf(institution);
        fixture.member(inside.id(), "me-citra", UnitRole.DRAFTER, UnitRole.HEAD);
        var other = fixture.unitOf("me-citra", UnitRole.MODERATOR);
        fixture.unitOf("me-dodi", UnitRole.HEAD);

        given().get(ME)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("subject", equalTo("me-citra"), "name", equalTo("me-citra"), "admin", equalTo(false))
                .body(
                        "memberships.unitId",
                        containsInAnyOrder(inside.id().toString(), other.id().toString()))
                .body(
                        "memberships.find { it.unitId == '" + inside.id() + "' }.roles",
                        contains("DRAFTER", "HEAD", "AUDITOR"))
                .body("memberships.find { it.unitId == '" + other.id() + "' }.unitSlug", equalTo(other.slug()))
                .body("memberships[0].zone", equalTo("Asia/Jakarta"));
        assertThat(sql.during(() -> given().get(ME))).isEqualTo(1);
    }

    @Test
    @TestSecurity(user = "me-ani", roles = Role.ADMIN)
    void the_admin_belongs_to_no_unit_by_that() {
        given().get(ME).then().body("admin", equalTo(true), "memberships", hasSize(0));
    }

    @Test
    void nobody_is_told_who_they_are_before_they_sign_in() {
        given().get(ME).then().statusCode(401);
    }
}
