package id.fkp.notify;

import static id.fkp.submission.Giving.RECEIPT;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
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
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office is told that somebody waits for what only it can decide, and not once for each of many. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class OfficeToldTest {

    private static final URI SITE = URI.create("https://fkp.example.go.id/");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    Mails mails;

    @Inject
    EntityManager database;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
        address("kantor@example.go.id");
    }

    @Test
    void an_objection_is_told_to_the_office_with_the_way_to_it_and_without_its_words() {
        object();

        assertThat(told("office.objected")).singleElement().satisfies(entry -> {
            assertThat(entry.recipient).isEqualTo("kantor@example.go.id");
            assertThat(entry.nextAttemptAt).isNull();
            assertThat(mails.write(Topic.OBJECTIONS_CAME, entry.payload, SITE).body())
                    .contains(forum.title(), "/masukan?keadaan=OBJECTED&forum=" + forum.id())
                    .doesNotContain("Soal biaya tidak dijawab.");
        });
    }

    @Test
    void more_of_them_are_one_message_and_after_it_was_sent_the_next_leaves_a_day_later() {
        object();
        object();
        assertThat(told("office.objected")).hasSize(1);

        var sent = Instant.parse("2026-11-27T01:00:00Z");
        QuarkusTransaction.requiringNew()
                .run(() -> OutboxEntry.update("deliveredAt = ?1 where objectId = ?2", sent, forum.id()));
        object();
        object();
        assertThat(told("office.objected"))
                .hasSize(2)
                .last()
                .satisfies(entry -> assertThat(entry.nextAttemptAt).isEqualTo(sent.plus(Duration.ofDays(1))));
    }

    @Test
    void an_appeal_is_told_too() {
        var input = inputs.taken(forum, said("Telepon kantor 021 tidak diangkat."));
        QuarkusTransaction.requiringNew()
                .run(() ->
                        moderated.hide(UUID.fromString(input.feedbackId()), HideReason.PERSONAL_DATA, Instant.now()));
        say(input, "appeal", "Itu nomor kantor.");

        assertThat(told("office.appealed"))
                .singleElement()
                .satisfies(entry -> assertThat(mails.write(Topic.APPEALS_CAME, entry.payload, SITE)
                                .body())
                        .contains("/masukan?keadaan=APPEALED&forum=" + forum.id())
                        .doesNotContain("Itu nomor kantor."));
    }

    @Test
    void an_office_without_an_address_is_told_in_its_workspace_alone() {
        address(null);
        object();
        assertThat(told("office.objected")).isEmpty();
    }

    private void object() {
        var input = inputs.taken(forum, said("Biaya tidak jelas."));
        Requests.post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds", List.of(input.feedbackId()),
                                "outcome", "REJECTED",
                                "reasonCode", "OUT_OF_SCOPE",
                                "text", "Di luar kewenangan kami."))
                .statusCode(201);
        say(input, "objection", "Soal biaya tidak dijawab.");
    }

    private static void say(Receipt receipt, String what, String text) {
        given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(JSON)
                .body(Map.of("text", text))
                .post(RECEIPT + "/" + what, receipt.number())
                .then()
                .statusCode(201);
    }

    private List<OutboxEntry> told(String topic) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxEntry.list("topic = ?1 and objectId = ?2 order by id", topic, forum.id()));
    }

    private void address(@Nullable String email) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update unit set email = ?2 where id = ?1")
                        .setParameter(1, forum.unitId())
                        .setParameter(2, email)
                        .executeUpdate());
    }
}
