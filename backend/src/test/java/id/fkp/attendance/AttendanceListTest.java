package id.fkp.attendance;

import static id.fkp.attendance.Arriving.arrive;
import static id.fkp.attendance.Arriving.list;
import static id.fkp.attendance.Arriving.picture;
import static id.fkp.attendance.Arriving.walkUp;
import static id.fkp.attendance.Arriving.withTicket;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.shared.secret.Commitment;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is missing, when a session may end, and what a closed list keeps. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "head")
class AttendanceListTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    AttendanceFixture fixture;

    private SessionInfo session;

    @BeforeEach
    void open() {
        session = sessions.open(units.unitOf("head", UnitRole.HEAD).id());
    }

    @Test
    void everybody_sees_which_elements_are_missing_and_nobody_who_came() {
        fixture.ticket(session.id(), "Siti Contoh", "CIVIL_SOCIETY", "WAITING");
        arrive(
                        session.id(),
                        withTicket(fixture.ticket(session.id(), "Budi Contoh").number()))
                .statusCode(201);
        fixture.present(session.id(), AttendingElement.MEDIA, AttendingElement.PROVIDER);

        given().get("/api/v1/sessions/" + session.id() + "/participation")
                .then()
                .statusCode(200)
                .body(
                        "elements.element",
                        contains("SERVICE_USER", "EXPERT_ACADEMIC", "RELATED_AGENCY", "CIVIL_SOCIETY", "MEDIA"))
                .body("elements.registered", contains(1, 0, 0, 0, 0), "elements.waiting", contains(0, 0, 0, 1, 0))
                .body("elements.present", contains(1, 0, 0, 0, 1), "providers", equalTo(1))
                .body("missing", contains("EXPERT_ACADEMIC", "RELATED_AGENCY", "CIVIL_SOCIETY"))
                .body(not(containsString("Contoh")));
    }

    @Test
    void a_session_to_which_nobody_came_is_not_held() {
        end(Map.of("gapReason", "Hujan deras")).statusCode(409).body("errors.pointer", contains("/attendances"));
    }

    @Test
    void a_missing_element_needs_a_reason() {
        fixture.present(session.id(), AttendingElement.SERVICE_USER, AttendingElement.PROVIDER);
        end(Map.of())
                .statusCode(409)
                .body("errors.pointer", contains("/gapReason"), "errors.detail[0]", containsString("media massa"));
        end(Map.of("gapReason", "Media berhalangan")).statusCode(200).body("state", equalTo("HELD"));
        given().get("/api/v1/sessions/" + session.id() + "/participation")
                .then()
                .body("gapReason", equalTo("Media berhalangan"));
    }

    @Test
    void with_all_five_no_reason_is_asked_for() {
        fixture.present(session.id(), AttendingElement.community().toArray(AttendingElement[]::new));
        given().get("/api/v1/sessions/" + session.id() + "/participation")
                .then()
                .body("missing", empty());
        end(Map.of()).statusCode(200);
    }

    @Test
    void a_closed_list_keeps_its_digest_when_somebody_on_it_is_erased() {
        var said = walkUp("Rina Contoh", "MEDIA");
        said.put("signature", picture("png", 300, 100));
        var pass = arrive(session.id(), said).statusCode(201).extract().jsonPath();
        var open = fixture.digest(session.id());
        var digest = fixture.close(session.id());
        assertThat(digest).isNotEqualTo(open).isEqualTo(fixture.close(session.id()));

        var number = pass.getString("attendance.number");
        for (int again = 0; again < 2; again++) {
            given().header("Attendance-Secret", pass.getString("secret"))
                    .delete("/api/v1/attendances/" + number + "/person")
                    .then()
                    .statusCode(200)
                    .body("name", nullValue(), "organisation", equalTo("Radio Contoh"), "element", equalTo("MEDIA"));
        }
        var one = list(session.id()) + "/" + pass.getString("attendance.id");
        given().get(one)
                .then()
                .body("name", nullValue(), "contact", nullValue(), "signed", equalTo(true), "arrival", equalTo(1));
        given().accept("image/png").get(one + "/signature").then().statusCode(404);
        assertThat(fixture.digest(session.id())).isEqualTo(digest);
    }

    @Test
    void the_register_is_told_of_a_closed_list_what_nobody_can_guess_and_its_salt_goes_with_the_last_name() {
        var first = arrive(session.id(), walkUp("Rina Contoh", "MEDIA"))
                .statusCode(201)
                .extract()
                .jsonPath();
        var second = arrive(session.id(), walkUp("Budi Contoh", "SERVICE_USER"))
                .statusCode(201)
                .extract()
                .jsonPath();
        var digest = fixture.close(session.id());

        var told = told();
        assertThat(told).containsOnlyKeys("listCommitment", "arrivals").doesNotContainValue(digest);
        assertThat(Commitment.to(digest, fixture.salt(session.id()).orElseThrow()))
                .isEqualTo(told.get("listCommitment"));

        erase(first);
        assertThat(Commitment.to(
                        fixture.digest(session.id()), fixture.salt(session.id()).orElseThrow()))
                .as("whoever is still named can be shown to have been there")
                .isEqualTo(told.get("listCommitment"));
        erase(second);
        assertThat(fixture.salt(session.id())).isEmpty();
        assertThat(fixture.digest(session.id())).isEqualTo(digest);
        assertThat(told()).isEqualTo(told);
    }

    private Map<String, Object> told() {
        return given().get("/api/v1/register/entries?act=attendance-list.closed&objectId=" + session.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items[0].payload");
    }

    private static void erase(JsonPath pass) {
        given().header("Attendance-Secret", pass.getString("secret"))
                .delete("/api/v1/attendances/" + pass.getString("attendance.number") + "/person")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse end(Map<String, ?> closing) {
        var one = "/api/v1/sessions/" + session.id();
        return given().header("If-Match", given().get(one).header("ETag"))
                .contentType(JSON)
                .body(closing)
                .post(one + "/closing")
                .then();
    }
}
