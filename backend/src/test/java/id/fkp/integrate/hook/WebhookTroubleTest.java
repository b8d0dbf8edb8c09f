package id.fkp.integrate.hook;

import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.hook.Receiver.Behaviour;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office hears of it when its webhook stops or loses messages: by mail, in its history, and once a day. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class WebhookTroubleTest {

    private static final String OFF = "webhook.switched-off";
    private static final String LOST = "webhook.message-given-up";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    WebhookFixture webhooks;

    private final Receiver receiver = new Receiver();
    private UUID unit;
    private ForumInfo forum;
    private String webhook;

    @BeforeEach
    void subscribe() {
        unit = units.unitOf("kepala", UnitRole.HEAD, UnitRole.MODERATOR).id();
        webhooks.run("update unit set email = 'loka@example.go.id' where id = '" + unit + "'");
        forum = forums.open(unit, 1);
        webhooks.tell();
        webhook = Requests.post("/api/v1/webhooks?unitId=" + unit, plan())
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void end() {
        receiver.close();
        webhooks.removeAll();
    }

    @Test
    void one_that_its_receiver_stopped_is_told_once_a_day_and_each_time_in_the_history() {
        receiver.behave(Behaviour.status(410));
        taken(forum.id(), said("Satu."));
        webhooks.tell();
        assertThat(mails(OFF)).isEqualTo(1);
        assertThat(acts(OFF))
                .singleElement()
                .satisfies(detail -> assertThat(detail)
                        .containsEntry("reason", "GONE")
                        .containsEntry("name", "127.0.0.1:" + receiver.port()));

        var etag = given().get("/api/v1/webhooks/{id}", webhook).header("ETag");
        Requests.change("/api/v1/webhooks/" + webhook, etag, plan()).statusCode(200);
        webhooks.tellAgain();
        assertThat(acts(OFF)).hasSize(2);
        assertThat(mails(OFF)).isEqualTo(1);
        assertThat(mails(LOST)).isZero();
    }

    @Test
    void one_that_was_given_up_is_told() {
        receiver.behave(Behaviour.status(500));
        taken(forum.id(), said("Satu."));
        webhooks.tell();
        assertThat(acts(OFF)).isEmpty();
        webhooks.run("update webhook_progress set failing_since = now() - interval '121 hours'");
        webhooks.tellAgain();
        assertThat(mails(OFF)).isEqualTo(1);
        assertThat(acts(OFF))
                .singleElement()
                .satisfies(detail -> assertThat(detail).containsEntry("reason", "FAILING"));
    }

    @Test
    void lost_messages_are_told_when_they_begin_and_not_one_by_one() {
        receiver.behave(Behaviour.status(500));
        taken(forum.id(), said("Satu."));
        taken(forum.id(), said("Dua."));
        webhooks.tell();
        lose();
        given().get("/api/v1/webhooks/{id}", webhook).then().body("progress.dead", equalTo(2));
        assertThat(mails(LOST)).isEqualTo(1);
        assertThat(acts(LOST)).hasSize(1);

        webhooks.run("update webhook_progress set lost_told_at = lost_told_at - interval '1 day'");
        webhooks.run("update outbox_entry set at = at - interval '1 day' where object_id = '" + webhook + "'");
        taken(forum.id(), said("Tiga."));
        webhooks.tell();
        lose();
        assertThat(mails(LOST)).isEqualTo(2);
        assertThat(acts(LOST)).hasSize(2);
        assertThat(mails(OFF)).isZero();
    }

    @Test
    void a_test_that_fails_is_told_to_who_pressed_it_alone() {
        receiver.behave(Behaviour.status(410));
        given().header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/webhooks/{id}/test-deliveries", webhook)
                .then()
                .statusCode(201);
        assertThat(mails(OFF) + mails(LOST)).isZero();
        given().get("/api/v1/webhooks/{id}", webhook).then().body("enabled", equalTo(true));
    }

    /** What waits has been tried as often as it may but once. */
    private void lose() {
        webhooks.run("update webhook_delivery set tries = 9 where state = 'WAITING'");
        for (int message = 0; message < 3; message++) {
            webhooks.tellAgain();
        }
    }

    private Map<String, Object> plan() {
        return Subscription.plan(receiver.url(), List.of("FEEDBACK"), "OWN_UNIT");
    }

    private int mails(String topic) {
        return given().get("/api/v1/units/{ref}/messages", unit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("topics.findAll { it.topic == '" + topic + "' }.sum { it.waiting + it.sent } ?: 0");
    }

    private List<Map<String, Object>> acts(String verb) {
        return given().queryParam("unitId", unit)
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.act == '" + verb + "' }.detail");
    }
}
