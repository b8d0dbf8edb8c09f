package id.fkp.inbox.workload;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.export.Exported;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.WorkloadTable;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.UnitRole;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has how much to answer: numbers of one moment, and the one that waits longest. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class WorkloadResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    EntityManager database;

    @Test
    void everybody_who_may_answer_stands_there_with_what_waits_for_them() throws IOException {
        var unit = units.unitOf("kepala", UnitRole.HEAD).id();
        units.member(unit, "budi", UnitRole.MODERATOR);
        units.member(unit, "dewi", UnitRole.DRAFTER);
        var forum = forums.open(unit, 1);
        var oldest = inputs.taken(forum, said("Paling lama."));
        aged(oldest.feedbackId(), 5);
        var late = inputs.taken(forum, said("Lewat tenggat.")).feedbackId();
        var answered = inputs.taken(forum, said("Sudah dijawab.")).feedbackId();
        aged(answered, 3);
        assign(unit, late, "budi");
        assign(unit, answered, "budi");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update feedback_assignment set due_on = current_date - 3 where unit_id = ?1")
                        .setParameter(1, unit)
                        .executeUpdate());
        var answer = Map.of("feedbackIds", List.of(answered), "outcome", "ACCEPTED", "noChangeReason", "Sudah.");
        Requests.post("/api/v1/responses", answer).statusCode(201);

        given().get("/api/v1/units/{unit}/workload", unit)
                .then()
                .statusCode(200)
                .body("waiting", equalTo(2), "nobodys", equalTo(1))
                .body("oldest.feedbackId", equalTo(oldest.feedbackId()), "oldest.days", equalTo(5))
                .body("members.name", contains("budi", "kepala"), "members.open", contains(1, 0))
                .body("members.overdue", contains(1, 0), "members.answered", contains(0, 1))
                .body("members[0].medianDays", nullValue(), "members[1].medianDays", equalTo(3.0f));
        for (var format : ExportFormat.values()) {
            var file = given().get("/api/v1/workload-export?unitId=" + unit + "&format=" + format);
            assertThat(Exported.rows(
                            file.asByteArray(),
                            format,
                            WorkloadTable.of(unit, Instant.EPOCH).table()))
                    .extracting(row -> row.get("name") + " " + row.get("open") + " " + row.get("overdue") + " "
                            + row.get("answered") + " " + row.get("medianDays"))
                    .containsExactly("budi 1 1 0 null", "kepala 0 0 1 3");
        }
    }

    private void aged(String id, int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update feedback set submitted_at = submitted_at - make_interval(days => ?2) where id = ?1")
                        .setParameter(1, UUID.fromString(id))
                        .setParameter(2, days)
                        .executeUpdate());
    }

    private static void assign(UUID unit, String input, String to) {
        String id = given().get("/api/v1/colleagues?unitId=" + unit)
                .then()
                .extract()
                .path("items.find { it.name == '" + to + "' }.id");
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "unitId",
                        unit,
                        "assigneeId",
                        id,
                        "dueOn",
                        "2099-12-31",
                        "inputs",
                        List.of(Map.of("feedbackId", input, "version", 0))))
                .post("/api/v1/assignment-batches")
                .then()
                .statusCode(201);
    }
}
