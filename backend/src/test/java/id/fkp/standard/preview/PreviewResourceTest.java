package id.fkp.standard.preview;

import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class PreviewResourceTest {

    private static final String PREVIEWS = "/api/v1/previews";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    EntityManager database;

    @Test
    void a_link_shows_a_draft_to_people_who_are_no_members() {
        var draft = draft();
        String token = make(draft, Map.of()).statusCode(201).extract().path("token");

        preview(token)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("id", equalTo(draft.versionId().toString()), "components", hasSize(14))
                .body("components.updatedBy", everyItem(nullValue()));
    }

    @Test
    void a_link_shows_the_version_it_was_made_for_even_after_a_newer_one() {
        var draft = draft();
        String token = make(draft, Map.of("days", 30)).extract().path("token");
        standards.freeze(draft.versionId());
        standards.corrected(draft.standardId());

        preview(token).statusCode(200).body("number", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_token_nobody_was_given_is_unknown(String token) {
        preview(token).statusCode(404).body("code", equalTo("preview-unknown"));
        given().get(PREVIEWS).then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void a_link_that_was_taken_back_shows_nothing_any_more() {
        var draft = draft();
        var made = make(draft, Map.of()).extract();
        given().delete("/api/v1/preview-links/" + made.path("id")).then().statusCode(204);
        given().delete("/api/v1/preview-links/" + made.path("id")).then().statusCode(204);

        preview(made.path("token")).statusCode(410).body("code", equalTo("preview-expired"));
        list(draft).body("items.revokedAt", contains(notNullValue()), "items.token", contains(nullValue()));
    }

    @Test
    void a_link_ends() {
        var made = make(draft(), Map.of("days", 1)).extract();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update preview_link set created_at = now() - interval '25 hours', "
                                        + "expires_at = now() - interval '1 hour' where id = :id")
                        .setParameter("id", UUID.fromString(made.path("id")))
                        .executeUpdate());

        preview(made.path("token")).statusCode(410).body("code", equalTo("preview-expired"));
    }

    @Test
    void of_a_token_only_its_hash_is_kept() {
        var key = UUID.randomUUID().toString();
        var path = "/api/v1/standards/" + draft().standardId() + "/preview-links";
        String token = post(path, key, Map.of()).statusCode(201).extract().path("token");
        String again = post(path, key, Map.of()).statusCode(201).extract().path("token");

        assertThat(again).isEqualTo(token);
        assertThat(database.createNativeQuery(
                                "select count(*) from idempotency_key where answer like '%' || :token || '%'",
                                Long.class)
                        .setParameter("token", token)
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({"DRAFTER, 201", "HEAD, 201", "MODERATOR, 403", "AUDITOR, 403"})
    void those_who_draft_make_links(UnitRole role, int status) {
        var own = standards.complete(units.unitOf("siti", role).id());
        make(own, Map.of()).statusCode(status);
        list(own);
    }

    @Test
    void strangers_find_no_links() {
        var foreign = standards.published(units.unit().id());
        make(foreign, Map.of()).statusCode(404);
        given().get("/api/v1/standards/{id}/preview-links", foreign.slug())
                .then()
                .statusCode(404);
        given().delete("/api/v1/preview-links/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, -1})
    void a_link_is_good_for_1_to_30_days(int days) {
        make(draft(), Map.of("days", days)).statusCode(400).body("errors.pointer", contains("/days"));
    }

    private VersionInfo draft() {
        return standards.complete(units.unitOf("siti", UnitRole.DRAFTER).id());
    }

    private static ValidatableResponse make(VersionInfo version, Map<String, ?> plan) {
        return post("/api/v1/standards/" + version.standardId() + "/preview-links", plan);
    }

    private static ValidatableResponse preview(String token) {
        return given().header("Preview-Token", token).get(PREVIEWS).then();
    }

    private static ValidatableResponse list(VersionInfo version) {
        return given().get("/api/v1/standards/{id}/preview-links", version.standardId())
                .then()
                .statusCode(200);
    }
}
