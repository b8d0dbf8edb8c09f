package id.fkp.response.template;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words for many answers: written, changed by who has read them, removed; places only for what is known. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class AnswerTemplateResourceTest {

    private static final String TEMPLATES = "/api/v1/answer-templates";

    @Inject
    UnitFixture units;

    @Test
    void a_template_is_written_changed_and_removed_by_who_has_read_it() {
        var unit = units.unitOf("moderator", UnitRole.MODERATOR).id();
        var key = UUID.randomUUID();
        var text = Map.of("title", "Waktu", "text", "Masukan {nomor} dari {forum}.", "component", "SD3");

        String id = add(unit, key, text)
                .statusCode(201)
                .body("byName", equalTo("moderator"), "version", equalTo(0), "textEn", nullValue())
                .extract()
                .path("id");
        add(unit, key, text).statusCode(201).body("id", equalTo(id));
        given().get(TEMPLATES + "?unitId=" + unit).then().body("items.id", contains(id));

        change(id, null, text).statusCode(428);
        change(id, "\"0\"", Map.of("title", "Waktu", "text", "Terima kasih.", "textEn", "Thank you."))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("textEn", equalTo("Thank you."), "component", nullValue());
        change(id, "\"0\"", text).statusCode(412).body("current.text", equalTo("Terima kasih."));

        given().header("If-Match", "\"0\"")
                .delete(TEMPLATES + "/{id}", id)
                .then()
                .statusCode(412);
        given().header("If-Match", "\"1\"")
                .delete(TEMPLATES + "/{id}", id)
                .then()
                .statusCode(204);
        given().get(TEMPLATES + "/{id}", id).then().statusCode(404);
        given().get(TEMPLATES + "?unitId=" + unit).then().body("items", empty());
    }

    @Test
    void a_place_that_nobody_can_fill_in_is_refused() {
        var unit = units.unitOf("moderator", UnitRole.MODERATOR).id();

        add(unit, UUID.randomUUID(), Map.of("title", "Nama", "text", "Yth. {nama}", "textEn", "Dear {name}"))
                .statusCode(400)
                .body("errors.pointer", contains("/text", "/textEn"))
                .body("errors.code", contains("unknown-placeholder", "unknown-placeholder"));
        add(unit, UUID.randomUUID(), Map.of("title", " ", "text", "Ada.")).statusCode(400);
    }

    private static ValidatableResponse add(UUID unit, UUID key, Map<String, ?> text) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(text)
                .post(TEMPLATES + "?unitId=" + unit)
                .then();
    }

    private static ValidatableResponse change(String id, @Nullable String ifMatch, Map<String, ?> text) {
        var request = given().contentType(JSON).body(text);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(TEMPLATES + "/{id}", id).then();
    }
}
