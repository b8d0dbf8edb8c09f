package id.fkp.unit;

import static id.fkp.unit.Requests.change;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "ani", roles = Role.ADMIN)
class InstitutionResourceTest {

    private static final String INSTITUTIONS = "/api/v1/institutions";
    private static final Map<String, String> BPOM =
            Map.of("name", "Badan Pengawas Obat dan Makanan", "shortName", "BPOM");

    @Inject
    UnitFixture fixture;

    @Inject
    SqlCount sql;

    @Test
    void an_institution_is_entered_changed_and_read_by_its_unchanged_slug() {
        String slug = post(INSTITUTIONS, BPOM).statusCode(201).extract().path("slug");
        var path = INSTITUTIONS + "/" + slug;
        var before = given().get(path).then().statusCode(200).extract();
        var byId = INSTITUTIONS + "/" + before.path("id");

        change(byId, before.header("ETag"), Map.of("name", "Badan POM", "shortName", "BPOM"))
                .statusCode(200)
                .body("slug", equalTo(slug));
        change(byId, before.header("ETag"), BPOM).statusCode(412).body("current.name", equalTo("Badan POM"));

        given().get(path).then().body("name", equalTo("Badan POM"));
        given().get(INSTITUTIONS + "?limit=100").then().body("items.slug", hasItem(slug));
    }

    @Test
    void what_is_absent_answers_404_and_empty_names_are_named() {
        var absent = INSTITUTIONS + "/" + UUID.randomUUID();
        given().get(absent).then().statusCode(404);
        change(absent, "\"0\"", BPOM).statusCode(404);
        post(INSTITUTIONS, Map.of("name", " ", "shortName", "x"))
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
    }

    @Test
    @TestSecurity(user = "budi")
    void nobody_but_the_admin_enters_or_changes_institutions() {
        var institution = fixture.institution();
        fixture.memberThroughout(institution, "budi", UnitRole.HEAD);

        post(INSTITUTIONS, BPOM).statusCode(403);
        change(INSTITUTIONS + "/" + institution, BPOM).statusCode(403);
    }

    @Test
    @TestSecurity
    void anonymous_readers_read_and_are_asked_to_sign_in_to_write() {
        var institution = fixture.institution();

        given().get(INSTITUTIONS + "/" + institution).then().statusCode(200);
        post(INSTITUTIONS, BPOM).statusCode(401);
        change(INSTITUTIONS + "/" + institution, BPOM).statusCode(401);
        assertThat(sql.during(() -> given().get(INSTITUTIONS))).isEqualTo(1);
    }
}
