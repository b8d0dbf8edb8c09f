package id.fkp.inbox.report;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wave of reports is settled by one act, and no report that nobody has read. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class ReportResourceTest {

    private static final String PREVIEWS = "/api/v1/report-dismissal-previews";
    private static final String DISMISSALS = "/api/v1/report-dismissals";
    private static final String REPORTED = "/api/v1/feedback-picks?state=REPORTED&unitId=";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    EntityManager database;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("moderator", UnitRole.MODERATOR);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void all_that_was_reported_and_read_is_settled_by_one_act() {
        var all = inputs.many(forum, said("Loketnya kurang."), 1_500);
        reported(forum, "reader");
        var read = picks(1_500);
        // Somebody reports one of them after it was read.
        report(UUID.fromString(all.get(3)), "another", "1 microsecond");

        send(PREVIEWS, unit.id(), read).statusCode(200).body("settled", equalTo(1_500), "waiting", equalTo(1));
        picks(1_500);
        var key = UUID.randomUUID();
        send(DISMISSALS, key, unit.id(), read).statusCode(201).body("settled", equalTo(1_500), "waiting", equalTo(1));
        assertThat(picks(1).get(0)).containsEntry("feedbackId", all.get(3));
        assertThat(words()).containsExactly("Iklan.");

        // The answer was lost: nothing is settled that was made since.
        send(DISMISSALS, key, unit.id(), read).statusCode(201).body("settled", equalTo(1_500));
        send(DISMISSALS, unit.id(), read).statusCode(201).body("settled", equalTo(0), "waiting", equalTo(1));
        picks(1);
    }

    @Test
    void reports_of_another_unit_are_passed_over() {
        var elsewhere = forums.open(units.unit().id(), 1);
        var foreign = inputs.taken(elsewhere, said("Ada.")).feedbackId();
        reported(elsewhere, "reader");

        send(
                        DISMISSALS,
                        unit.id(),
                        List.of(Map.of(
                                "feedbackId",
                                foreign,
                                "readUntil",
                                Instant.now().toString())))
                .statusCode(201)
                .body("settled", equalTo(0), "waiting", equalTo(0));
        assertThat(open(elsewhere)).isEqualTo(1);
    }

    private List<Map<String, Object>> picks(int found) {
        List<Map<String, Object>> items = given().get(REPORTED + unit.id())
                .then()
                .statusCode(200)
                .body("found", equalTo(found))
                .extract()
                .path("items");
        return items.stream()
                .map(one -> Map.of("feedbackId", one.get("feedbackId"), "readUntil", one.get("reportedAt")))
                .toList();
    }

    private void reported(ForumInfo where, String reader) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into feedback_flag (feedback_id, reader, unit_id, reason, text, made_at)
                        select id, ?2, unit_id, 'SPAM', 'Iklan.', submitted_at from feedback where forum_id = ?1
                        """)
                        .setParameter(1, where.id())
                        .setParameter(2, reader)
                        .executeUpdate());
    }

    private void report(UUID input, String reader, String later) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into feedback_flag (feedback_id, reader, unit_id, reason, text, made_at)
                        select id, ?2, unit_id, 'SPAM', 'Iklan.', submitted_at + cast(?3 as interval)
                        from feedback where id = ?1
                        """)
                        .setParameter(1, input)
                        .setParameter(2, reader)
                        .setParameter(3, later)
                        .executeUpdate());
    }

    /** What readers wrote that is still kept. */
    private List<String> words() {
        List<?> kept = database.createNativeQuery(
                        "select text from feedback_flag where unit_id = ?1 and text is not null")
                .setParameter(1, unit.id())
                .getResultList();
        return kept.stream().map(String.class::cast).toList();
    }

    private long open(ForumInfo where) {
        return (long) database.createNativeQuery("select count(*) from feedback_flag r join feedback f "
                        + "on f.id = r.feedback_id where f.forum_id = ?1 and r.settled_at is null")
                .setParameter(1, where.id())
                .getSingleResult();
    }

    private static ValidatableResponse send(String path, UUID unitId, List<Map<String, Object>> read) {
        return send(path, UUID.randomUUID(), unitId, read);
    }

    private static ValidatableResponse send(String path, UUID key, UUID unitId, List<Map<String, Object>> read) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("unitId", unitId, "inputs", read))
                .post(path)
                .then();
    }
}
