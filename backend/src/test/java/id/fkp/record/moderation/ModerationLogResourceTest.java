package id.fkp.record.moderation;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderators did is public: what, why and when, and it agrees with the numbers of the forum. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "Moderator Rahasia")
class ModerationLogResourceTest {

    private static final String LOG = "/api/v1/forums/{forum}/moderation-acts";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    private ForumInfo forum;
    private UUID unit;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("Moderator Rahasia", UnitRole.MODERATOR).id();
        forum = forums.open(unit, 1);
    }

    @Test
    void lists_every_act_newest_first_without_who_did_it() {
        var open = inputs.taken(forum, said("Murah!")).feedbackId();
        var held =
                inputs.taken(forum, said("Saya menunggu.", "kind", "COMPLAINT")).feedbackId();
        act("HIDE", "SPAM", open, 0);
        act("RESTORE", null, open, 1);
        act("PUBLISH", null, held, 0);
        inputs.taken(forums.open(unit, 1), said("Forum lain.", "kind", "COMPLAINT"));

        var body = given().get(LOG, forum.slug())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("items.kind", contains("RELEASED", "RESTORED", "HIDDEN", "HELD"))
                .body("items.feedbackId", contains(held, open, open, held))
                .body("items[2].reason", equalTo("SPAM"), "items[1].reason", nullValue())
                .extract()
                .asString();
        assertThat(body).doesNotContain("Rahasia", "Murah!", "Saya menunggu.");
    }

    @Test
    void pages_by_keyset_and_agrees_with_the_numbers_of_the_forum() {
        for (int i = 0; i < 3; i++) {
            act("HIDE", "ABUSE", inputs.taken(forum, said("Kasar " + i)).feedbackId(), 0);
            inputs.taken(forum, said("Aduan " + i, "kind", "COMPLAINT"));
        }
        var back = inputs.taken(forum, said("Keliru.", "kind", "COMPLAINT")).feedbackId();
        var batch = act("HIDE", "OFF_TOPIC", back, 0);
        given().contentType(JSON)
                .post("/api/v1/moderation-batches/{id}/undoing", batch)
                .then()
                .statusCode(200);

        var newest = new HashMap<String, String>();
        String cursor = null;
        int pages = 0;
        do {
            var request = given().queryParam("limit", 4);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get(LOG, forum.id())
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var ids = page.getList("items.feedbackId", String.class);
            var kinds = page.getList("items.kind", String.class);
            for (int i = 0; i < ids.size(); i++) {
                newest.putIfAbsent(ids.get(i), kinds.get(i));
            }
            cursor = page.getString("next");
            pages++;
        } while (cursor != null);

        var counts = given().get(FEEDBACK + "-counts", forum.id()).jsonPath();
        assertThat(pages).isEqualTo(3);
        assertThat(newest.values().stream().filter("HIDDEN"::equals)).hasSize(counts.getInt("hidden"));
        assertThat(newest).containsEntry(back, "RESTORED");
        // What was restored without ever having been public is held.
        assertThat(newest.values().stream().filter(List.of("HELD", "RESTORED")::contains))
                .hasSize(counts.getInt("held"));
    }

    @Test
    @TestSecurity
    void is_for_everybody_and_there_as_soon_as_the_forum_is() {
        given().get(LOG, forum.id()).then().statusCode(200).body("items", empty());
        given().get(LOG, forums.planned(unit, 1).id()).then().statusCode(404);
        given().get(LOG, "tidak-ada").then().statusCode(404);
        given().get(LOG, "Tidak_Ada").then().statusCode(404);
    }

    private String act(String act, @Nullable String reason, String id, int version) {
        var plan = new HashMap<String, Object>(
                Map.of("unitId", unit, "act", act, "inputs", List.of(Map.of("feedbackId", id, "version", version))));
        if (reason != null) {
            plan.put("reason", reason);
        }
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(plan)
                .post("/api/v1/moderation-batches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
