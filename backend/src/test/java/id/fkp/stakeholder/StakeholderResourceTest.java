package id.fkp.stakeholder;

import static id.fkp.unit.Requests.change;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit keeps a directory of whom it asks; nobody else reads it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class StakeholderResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    StakeholderFixture stakeholders;

    @Inject
    EntityManager database;

    @Inject
    SqlCount sql;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.DRAFTER).id();
    }

    @Test
    void a_stakeholder_is_entered_found_changed_and_taken_out() {
        String id = post(all(), plan())
                .statusCode(201)
                .body("name", equalTo("Budi Contoh"), "element", equalTo("MEDIA"))
                .extract()
                .path("id");
        given().get(one(id)).then().statusCode(200).header("ETag", notNullValue());

        var changed = plan();
        changed.put("name", "Ani Contoh");
        change(one(id), changed).statusCode(200).body("name", equalTo("Ani Contoh"));

        var etag = given().get(one(id)).header("ETag");
        given().header("If-Match", etag).delete(one(id)).then().statusCode(204);
        given().get(one(id)).then().statusCode(404);
        given().get(all()).then().body("items", empty());
        assertThat(kept(id)).isEqualTo("0 1");
    }

    @Test
    void a_change_of_the_person_alone_is_a_change_too() {
        var id = stakeholders.kept(unit).toString();
        var seen = given().get(one(id)).header("ETag");
        var body = plan();
        body.put("contact", "0812 0000 0000");
        change(one(id), seen, body).statusCode(200);

        change(one(id), seen, body).statusCode(412).body("current.contact", equalTo("0812 0000 0000"));
        given().header("If-Match", seen).delete(one(id)).then().statusCode(412);
        given().delete(one(id)).then().statusCode(428);
    }

    @Test
    void it_is_found_by_organisation_region_name_and_element() {
        stakeholders.kept(unit, "Dinas Perikanan", CommunityElement.RELATED_AGENCY);
        stakeholders.kept(unit, "Universitas Asahan", CommunityElement.EXPERT_ACADEMIC);
        given().queryParam("q", "perikanan").get(all()).then().body("items.organisation", contains("Dinas Perikanan"));
        given().queryParam("q", "siti").get(all()).then().body("items", hasSize(2));
        given().queryParam("q", "kota").get(all()).then().body("items", hasSize(2));
        given().queryParam("element", "EXPERT_ACADEMIC")
                .get(all())
                .then()
                .body("items.organisation", contains("Universitas Asahan"));
        String next = given().queryParam("limit", 1).get(all()).path("next");
        given().queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(all())
                .then()
                .body("items.organisation", contains("Dinas Perikanan"));
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        stakeholders.kept(unit);
        long one = sql.during(() -> given().get(all()).then().statusCode(200));
        for (int i = 0; i < 5; i++) {
            stakeholders.kept(unit);
        }
        assertThat(sql.during(() -> given().get(all()).then().statusCode(200))).isEqualTo(one);
    }

    @Test
    void what_is_no_stakeholder_is_refused() {
        post(all(), Map.of("organisation", " ", "element", "MEDIA"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/organisation"));
        var long_ = plan();
        long_.put("name", "x".repeat(10_000));
        post(all(), long_).statusCode(400).body("errors.pointer", hasItems("/name"));
        var unknown = plan();
        unknown.put("telepon", "1");
        post(all(), unknown).statusCode(400);
        post(all(), Map.of("organisation", "Satu", "element", "TETANGGA")).statusCode(400);
    }

    @Test
    void a_key_sent_again_enters_nobody_twice() {
        var key = UUID.randomUUID().toString();
        String id = post(all(), key, plan()).statusCode(201).extract().path("id");
        post(all(), key, plan()).statusCode(201).body("id", equalTo(id));
        given().get(all()).then().body("items", hasSize(1));
    }

    @Test
    void one_of_another_unit_is_not_there() {
        var other = units.unitOf("lain", UnitRole.HEAD).id();
        var id = stakeholders.kept(other);
        given().get(one(id.toString())).then().statusCode(404);
        given().get("/api/v1/units/" + other + "/stakeholders").then().statusCode(404);
    }

    /** How many of the person's fields are left, and whether the row remembers that it was erased. */
    private String kept(String id) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery("""
                                select num_nonnulls(name, position, contact) || ' ' || num_nonnulls(erased_at)
                                from stakeholder_person where stakeholder_id = ?1
                                """)
                .setParameter(1, UUID.fromString(id))
                .getSingleResult());
    }

    private String all() {
        return "/api/v1/units/" + unit + "/stakeholders";
    }

    private String one(String id) {
        return all() + "/" + id;
    }

    private static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "organisation",
                "Radio Asahan",
                "element",
                "MEDIA",
                "region",
                "Kabupaten Asahan",
                "name",
                "Budi Contoh",
                "contact",
                "budi@example.id"));
    }
}
