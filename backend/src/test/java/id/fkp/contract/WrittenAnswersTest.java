package id.fkp.contract;

import static id.fkp.unit.Requests.change;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a write answers is, byte for byte, what its replay answers and what is read afterwards. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala", roles = Role.ADMIN)
class WrittenAnswersTest {

    private static final String API = "/api/v1";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    Clock clock;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("kepala", UnitRole.HEAD).id();
    }

    @Test
    void of_institutions_units_and_services() {
        written("/institutions", Map.of("name", "Badan Contoh " + unit, "shortName", "BC"));
        written(
                "/units",
                Map.of(
                        "institutionId",
                        units.institution(),
                        "name",
                        "Balai Contoh " + unit,
                        "shortName",
                        "Balai",
                        "address",
                        "Jl. Contoh 1",
                        "zone",
                        "Asia/Jakarta",
                        "territories",
                        List.of(Map.of("code", "12.74", "name", "Kota Tanjungbalai"))));
        var channel = Map.of("kind", "ONLINE", "url", "https://layanan.example.go.id", "hours", "setiap saat");
        written("/services", Map.of("unitId", unit, "name", "Pengujian", "channels", List.of(channel)));
    }

    @Test
    void of_standards_and_their_texts() {
        var plan = Map.of("serviceId", units.service(unit).id(), "code", "SP-01", "title", "Standar Pengujian");
        var component = "/standards/" + written("/standards", plan) + "/versions/1/components/SD1";
        var text = Map.of("content", StandardFixture.paragraph("Surat permohonan."));
        var answer = change(API + component, text).statusCode(200).extract().asString();
        assertThat(answer).isEqualTo(read(component));

        var published = "/standards/" + standards.published(unit).standardId();
        var opened = post(API + published + "/versions", Map.of("reason", "Salah ketik"))
                .statusCode(201)
                .extract()
                .asString();
        assertThat(opened).isEqualTo(read(published + "/versions/2"));
    }

    @Test
    void of_forums_and_their_moves() {
        var opens = clock.instant();
        var forum = "/forums/"
                + written(
                        "/forums",
                        Map.of(
                                "unitId",
                                unit,
                                "title",
                                "Forum Contoh",
                                "purpose",
                                "DRAFTING",
                                "method",
                                "ONLINE",
                                "opensAt",
                                opens,
                                "closesAt",
                                opens.plus(Duration.ofDays(7)),
                                "standardIds",
                                List.of(standards.complete(unit).standardId())));
        moved(forum, "/announcement", Map.of());
        moved(forum, "/window-changes", Map.of("closesAt", opens.plus(Duration.ofDays(8)), "reason", "Permintaan"));
        moved(forum, "/window-changes", Map.of("closesAt", opens, "reason", "Cukup"));
    }

    @Test
    void of_answers() {
        var input = inputs.taken(forums.open(unit, 1), Giving.said("Terlalu lama."));
        written(
                "/responses",
                Map.of(
                        "feedbackIds",
                        List.of(input.feedbackId()),
                        "outcome",
                        "ACCEPTED",
                        "noChangeReason",
                        "Sudah begitu."));
    }

    private static String written(String list, Map<String, ?> body) {
        var key = UUID.randomUUID().toString();
        var answer = post(API + list, key, body).statusCode(201).extract();
        var id = answer.<String>path("id");
        assertThat(answer.asString())
                .isEqualTo(post(API + list, key, body).extract().asString())
                .isEqualTo(read(list + "/" + id));
        return id;
    }

    private static void moved(String forum, String move, Map<String, ?> body) {
        var request = given().header("If-Match", given().get(API + forum).header("ETag"));
        if (!body.isEmpty()) {
            request.contentType("application/json").body(body);
        }
        var answer = request.post(API + forum + move).then().statusCode(200).extract();
        assertThat(answer.asString()).isEqualTo(read(forum));
    }

    private static String read(String path) {
        return given().get(API + path).then().statusCode(200).extract().asString();
    }
}
