package id.fkp.results;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done to the inputs of a forum in whatever order, its results say exactly that, and add up. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class SumsOfAnyHistoryTest {

    private static final List<String> OUTCOMES =
            List.of("ACCEPTED", "PARTLY_ACCEPTED", "REJECTED", "DEFERRED", "REDIRECTED");

    /** What inputs are about: nothing, one component, several at once. */
    private static final List<List<String>> ABOUT =
            List.of(List.of(), List.of("SD3"), List.of("MF2"), List.of("SD1", "SD6"), List.of("SD2", "MF8", "SD5"));

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @ParameterizedTest
    @ValueSource(longs = {9, 2_024, 20_260_613})
    void every_input_counts_once_in_each_sum(long seed) {
        var random = new Random(seed);
        var forum = forums.open(units.unitOf("kepala", UnitRole.HEAD).id(), 2);
        var all = new ArrayList<Said>();
        for (int step = 0; step < 90; step++) {
            if (all.isEmpty() || random.nextInt(3) == 0) {
                all.add(any(forum, random, "Masukan " + step + "."));
            } else {
                move(all.get(random.nextInt(all.size())), random);
            }
        }

        var results = given().get("/api/v1/forums/" + forum.id() + "/results")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(results.getInt("inputs.received")).isEqualTo(all.size());
        assertThat(results.getInt("inputs.published")).isEqualTo(count(all, "PUBLISHED"));
        assertThat(results.getInt("inputs.held")).isEqualTo(count(all, "HELD"));
        assertThat(results.getInt("inputs.hidden")).isEqualTo(count(all, "HIDDEN"));
        assertThat(results.getInt("inputs.hiddenUnanswered")).isEqualTo((int) all.stream()
                .filter(input -> input.state.equals("HIDDEN") && input.outcome == null)
                .count());
        assertThat(results.getInt("inputs.withdrawn")).isEqualTo(count(all, "WITHDRAWN"));
        assertThat(outcomes(results)).isEqualTo(outcomes(all));
        assertThat(rows(results)).isEqualTo(rows(all));
    }

    /** What the test itself knows of an input. */
    private static final class Said {

        private final UUID id;
        private final String about;
        private String state;
        private String before;

        @Nullable
        private String outcome;

        Said(UUID id, String about, String state) {
            this.id = id;
            this.about = about;
            this.state = state;
            this.before = state;
        }
    }

    private Said any(ForumInfo forum, Random random, String text) {
        var more = new HashMap<String, Object>();
        var about = "-";
        if (random.nextInt(6) > 0) {
            var standard = forum.versions().get(random.nextInt(2)).standardId();
            var components = ABOUT.get(random.nextInt(ABOUT.size()));
            more.put("standardId", standard);
            more.put("components", components);
            about = standard + (components.size() > 1 ? " several" : String.join("", components));
        }
        boolean held = random.nextInt(6) == 0;
        var body = said(text);
        body.putAll(more);
        if (held) {
            body.put("kind", "COMPLAINT");
        }
        return new Said(UUID.fromString(inputs.taken(forum, body).feedbackId()), about, held ? "HELD" : "PUBLISHED");
    }

    private void move(Said input, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> {
                if ("PUBLISHED".equals(input.state) || "HELD".equals(input.state)) {
                    input.before = input.state;
                    input.state = "HIDDEN";
                    change(() -> moderated.hide(input.id, HideReason.SPAM, Instant.now()));
                }
            }
            case 1 -> {
                if ("HIDDEN".equals(input.state)) {
                    input.state = input.before;
                    change(() -> moderated.restore(input.id, Instant.now()));
                }
            }
            case 2 -> {
                if ("HELD".equals(input.state)) {
                    input.state = "PUBLISHED";
                    change(() -> moderated.publish(input.id, Instant.now()));
                }
            }
            case 3 -> {
                if (!"WITHDRAWN".equals(input.state) && input.outcome == null && random.nextInt(3) == 0) {
                    input.state = "WITHDRAWN";
                    change(() -> feedbacks.withdraw(input.id, Instant.now()));
                }
            }
            default -> {
                if ("PUBLISHED".equals(input.state)) {
                    answer(input, OUTCOMES.get(random.nextInt(OUTCOMES.size())));
                }
            }
        }
    }

    private static void change(Runnable move) {
        QuarkusTransaction.requiringNew().run(move);
    }

    private static void answer(Said input, String outcome) {
        var decision = new HashMap<String, Object>(Map.of("feedbackIds", List.of(input.id), "outcome", outcome));
        if (outcome.endsWith("ACCEPTED")) {
            decision.put("noChangeReason", "Standar sudah berbunyi demikian.");
        }
        if (!"ACCEPTED".equals(outcome)) {
            decision.put("reasonCode", "CAPACITY");
            decision.put("text", "Belum mungkin.");
        }
        if ("REDIRECTED".equals(outcome)) {
            decision.put("redirectChannel", "SP4N-LAPOR!");
        }
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(decision)
                .post("/api/v1/responses")
                .then()
                .statusCode(201);
        input.outcome = outcome;
    }

    private static int count(List<Said> all, String state) {
        return (int) all.stream().filter(input -> input.state.equals(state)).count();
    }

    private static Map<String, Integer> outcomes(List<Said> all) {
        var found = new TreeMap<String, Integer>();
        OUTCOMES.forEach(outcome -> found.put(outcome, 0));
        found.put("OPEN", 0);
        all.stream()
                .filter(input -> "PUBLISHED".equals(input.state))
                .forEach(input -> found.merge(input.outcome == null ? "OPEN" : input.outcome, 1, Integer::sum));
        return found;
    }

    private static Map<String, Integer> outcomes(JsonPath results) {
        return new TreeMap<>(Map.of(
                "ACCEPTED", results.getInt("inputs.accepted"),
                "PARTLY_ACCEPTED", results.getInt("inputs.partlyAccepted"),
                "REJECTED", results.getInt("inputs.rejected"),
                "DEFERRED", results.getInt("inputs.deferred"),
                "REDIRECTED", results.getInt("inputs.redirected"),
                "OPEN", results.getInt("inputs.open")));
    }

    /** By what they are about: accepted, otherwise, open. */
    private static Map<String, List<Integer>> rows(List<Said> all) {
        var found = new TreeMap<String, List<Integer>>();
        all.stream().filter(input -> "PUBLISHED".equals(input.state)).forEach(input -> {
            int place = input.outcome == null ? 2 : input.outcome.endsWith("ACCEPTED") ? 0 : 1;
            var row = found.computeIfAbsent(input.about, about -> new ArrayList<>(List.of(0, 0, 0)));
            row.set(place, row.get(place) + 1);
        });
        return found;
    }

    private static Map<String, List<Integer>> rows(JsonPath results) {
        var found = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < results.getList("components").size(); i++) {
            var row = "components[" + i + "].";
            List<String> components = results.getList(row + "components");
            var standard = results.getString(row + "standardId");
            var about = standard == null
                    ? "-"
                    : standard + (components.size() > 1 ? " several" : String.join("", components));
            found.put(
                    about,
                    List.of(
                            results.getInt(row + "accepted"),
                            results.getInt(row + "other"),
                            results.getInt(row + "open")));
            assertThat(results.getList(row + "answers"))
                    .hasSize(Math.min(
                            ResultsQueries.MOST_ANSWERS,
                            results.getInt(row + "accepted") + results.getInt(row + "other")));
        }
        return found;
    }
}
