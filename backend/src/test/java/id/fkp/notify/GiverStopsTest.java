package id.fkp.notify;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who left an address with an input stops what is written about it with one press, and loses nothing of the input. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(DeliveryTest.WithMail.class)
@TestSecurity(user = "kepala")
class GiverStopsTest extends WithMailServer {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture submissions;

    @Inject
    EntityManager database;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
    }

    @Test
    void one_press_stops_what_is_written_about_a_forum_and_the_status_page_stays() {
        var input = taken();
        var other = taken();
        var elsewhere = taken(forums.open(forum.unitId(), 1));
        delivery.now();
        var received = server.of(address).get(0);
        assertThat(received.body()).contains("Berhenti dengan satu tekan: https://fkp.example.go.id/ikuti/berhenti#");
        assertThat(received.press()).containsExactly("List-Unsubscribe=One-Click");

        // Before the press something waits already, also about another input.
        answer(input);
        answer(other);
        press(received).statusCode(204);
        press(received).statusCode(204);
        assertThat(delivery.waitingFor(forum.unitId()))
                .as("not left to a node that knows no stopped addresses")
                .isZero();
        answer(input);
        answer(other);
        assertThat(delivery.waitingFor(forum.unitId())).as("nor written for it").isZero();
        answer(elsewhere);
        delivery.now();

        assertThat(server.of(address))
                .extracting(MailServer.Received::subject)
                .containsExactly(
                        "Masukan Anda " + input.number() + " sudah kami terima",
                        "Masukan Anda " + other.number() + " sudah kami terima",
                        "Masukan Anda " + elsewhere.number() + " sudah kami terima",
                        "Masukan Anda " + elsewhere.number() + " sudah dijawab");
        assertThat(delivery.waitingFor(forum.unitId())).isZero();
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

    @Test
    void a_node_of_before_sees_the_stop_too() {
        var input = taken();
        delivery.now();
        press(server.of(address).get(0)).statusCode(204);
        assertThat(database.createNativeQuery("select at from mail_stop where object_id = ?1")
                        .setParameter(1, UUID.fromString(input.feedbackId()))
                        .getResultList())
                .hasSize(1);
    }

    @Test
    void a_stop_holds_for_who_was_written_to_and_not_for_whose_address_stands_there_now() {
        var input = taken();
        delivery.now();
        var right = "benar." + address;
        run("update feedback_person set contact = ?2 where feedback_id = ?1", input, right);
        answer(input);

        press(server.of(address).get(0)).statusCode(204);
        answer(input);
        delivery.now();
        assertThat(server.of(right)).hasSize(2);
        assertThat(server.of(address)).hasSize(1);
    }

    @Test
    void where_it_is_not_kept_to_whom_a_mail_went_nothing_is_promised_and_the_newest_mail_stops() {
        var input = taken();
        var other = taken();
        delivery.now();
        var received = server.of(address);
        forget(input);

        press(received.get(0))
                .statusCode(404)
                .body("code", equalTo("follower-unknown"), "detail", containsString("surel terbaru"));
        press(received.get(1)).statusCode(204);
        answer(other);
        delivery.now();
        assertThat(server.of(address)).hasSize(2);
    }

    @Test
    void a_stop_is_forgotten_with_the_last_that_stands_under_the_address() {
        var input = taken();
        var other = taken();
        delivery.now();
        press(server.of(address).get(0)).statusCode(204);

        forget(input);
        assertThat(stops()).as("the other stands there still").isOne();
        answer(other);
        delivery.now();
        assertThat(server.of(address)).hasSize(2);
        forget(other);
        assertThat(stops()).isZero();
    }

    @Test
    void a_stop_that_a_node_of_before_has_taken_holds_too() {
        var input = taken();
        var other = taken();
        delivery.now();
        // Such a node leaves what waits about the other.
        answer(other);
        run("insert into mail_stop (object_id, at) values (?1, now())", input);
        answer(other);
        assertThat(delivery.waitingFor(forum.unitId())).isOne();
        delivery.now();
        assertThat(server.of(address)).hasSize(2);
        assertThat(delivery.waitingFor(forum.unitId())).isZero();
    }

    private Receipt taken() {
        return taken(forum);
    }

    private Receipt taken(ForumInfo forum) {
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

    private static void forget(Receipt input) {
        given().header("Receipt-Secret", input.secret())
                .delete("/api/v1/receipts/{number}/person", input.number())
                .then()
                .statusCode(200);
    }

    private void run(String sql, Receipt about, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql).setParameter(1, UUID.fromString(about.feedbackId()));
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 2, values[i]);
            }
            query.executeUpdate();
        });
    }

    private long stops() {
        return (long) database.createNativeQuery("select count(*) from stopped_address where address = ?1")
                .setParameter(1, address)
                .getSingleResult();
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
