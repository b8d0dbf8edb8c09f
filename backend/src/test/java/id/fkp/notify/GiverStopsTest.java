package id.fkp.notify;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who left an address with an input stops what is written about it with one press, and loses nothing of the input. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(DeliveryTest.WithMail.class)
@TestSecurity(user = "kepala")
class GiverStopsTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture submissions;

    @Inject
    DeliveryRun delivery;

    private final MailServer server = new MailServer();
    private final String address = "dewi." + UUID.randomUUID() + "@example.id";
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        delivery.forgetTheRest();
        server.start();
        forum = forums.open(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void one_press_stops_what_is_written_about_an_input_and_the_status_page_stays() {
        var input = taken();
        var other = taken();
        delivery.now();
        var received = server.of(address).get(0);
        assertThat(received.body()).contains("Berhenti dengan satu tekan: https://fkp.example.go.id/ikuti/berhenti#");
        assertThat(received.press()).containsExactly("List-Unsubscribe=One-Click");

        // Before the press something waits already.
        answer(input);
        press(received).statusCode(204);
        press(received).statusCode(204);
        answer(input);
        answer(other);
        delivery.now();

        assertThat(server.of(address))
                .extracting(MailServer.Received::subject)
                .containsExactly(
                        "Masukan Anda " + input.number() + " sudah kami terima",
                        "Masukan Anda " + other.number() + " sudah kami terima",
                        "Masukan Anda " + other.number() + " sudah dijawab");
        given().header("Receipt-Secret", input.secret())
                .get("/api/v1/receipts/{number}", input.number())
                .then()
                .statusCode(200)
                .body("feedback.response.text", equalTo("Tahun depan."));
    }

    @Test
    void nobody_stops_what_they_have_not_been_written() {
        var input = taken();
        for (var token : List.of(
                input.feedbackId() + ".salah",
                input.feedbackId(),
                "x".repeat(36) + ".x",
                input.feedbackId() + "." + input.secret())) {
            given().post("/api/v1/unsubscriptions/{token}", token).then().statusCode(404);
        }
        answer(input);
        delivery.now();
        assertThat(server.of(address)).hasSize(2);
    }

    private Receipt taken() {
        return submissions.taken(forum, said("Loket mohon dibuka lebih pagi.", "contact", address));
    }

    private static void answer(Receipt input) {
        Requests.post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds", List.of(input.feedbackId()),
                                "outcome", "DEFERRED",
                                "reasonCode", "CAPACITY",
                                "text", "Tahun depan."))
                .statusCode(201);
    }

    /** As the mail program does. */
    static ValidatableResponse press(MailServer.Received mail) {
        var address = mail.stop().get(0).replaceAll("[<>]", "");
        return given().contentType("application/x-www-form-urlencoded")
                .body(mail.press().get(0))
                .post(URI.create(address).getPath())
                .then();
    }
}
