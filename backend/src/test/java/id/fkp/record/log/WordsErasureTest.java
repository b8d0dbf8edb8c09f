package id.fkp.record.log;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import id.fkp.DatabaseForTests;
import id.fkp.followup.FollowUpFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The head of a unit erases what was written with a public act; everybody reads that it was, and the register still holds. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class WordsErasureTest {

    private static final String ENTRIES = "/api/v1/register/entries";
    private static final String WORDS = "Membuka loket kedua\n\nTim Loket";
    private static final String REASON = "Diminta orang yang disebut di dalamnya";

    @Inject
    UnitFixture units;

    @Inject
    FollowUpFixture followUps;

    @Inject
    Sequencer sequencer;

    @Inject
    VerifyScript script;

    private UUID promise;
    private String entry;

    @BeforeEach
    void written() {
        var unit = units.unitOf("kepala", UnitRole.HEAD).id();
        units.member(unit, "moderator", UnitRole.MODERATOR, UnitRole.DRAFTER, UnitRole.AUDITOR);
        promise = followUps.planned(unit);
        entry = entryOf(promise, "follow-up.planned");
        sequencer.sequence();
    }

    @Test
    void erased_words_are_nowhere_and_everybody_reads_that_they_were_erased() throws Exception {
        erase(entry, REASON).statusCode(204);
        sequencer.sequence();

        given().get(ENTRIES + "/" + entry + "/proof")
                .then()
                .statusCode(200)
                .body("provable", equalTo(true), "items[0]", not(hasKey("said")))
                .body("items[0].wordsErasedAt", matchesPattern("\\d{4}-.*Z"));
        assertThat(proof(entry)).contains("holds: follow-up.planned").doesNotContain("loket kedua");
        for (var path : new String[] {
            ENTRIES + "?objectId=" + promise,
            ENTRIES + "?objectId=" + entry,
            ENTRIES + "/" + entry + "/proof",
            "/api/v1/register-entry-export?format=CSV&objectId=" + promise,
            "/api/v1/register-entry-export?format=JSONL&objectId=" + promise
        }) {
            assertThat(given().get(path).then().statusCode(200).extract().asString())
                    .doesNotContain("loket kedua");
        }
    }

    @Test
    void the_erasure_is_a_public_act_that_tells_only_of_which_entry() throws Exception {
        var index = JsonPath.from(given().get(ENTRIES + "?objectId=" + promise).asString())
                .getInt("items.find { it.id == '" + entry + "' }.index");
        erase(entry, " " + REASON + " ").statusCode(204);
        sequencer.sequence();

        given().get(ENTRIES + "?objectId=" + entry)
                .then()
                .body("items", hasSize(1), "items[0].act", equalTo("register-words.erased"))
                .body("items[0].objectType", equalTo("register-entry"), "items[0].payload.index", equalTo(index))
                .body("items[0].payload.keySet()", hasSize(2));
        var erasure = entryOf(UUID.fromString(entry), "register-words.erased");
        given().get(ENTRIES + "/" + erasure + "/proof").then().body("items[0].said.text", equalTo(REASON));
        assertThat(proof(erasure)).contains("holds: register-words.erased", "with these words");
    }

    @Test
    void what_has_no_words_has_none_to_erase() {
        erase(entry, REASON).statusCode(204);

        erase(entry, REASON).statusCode(409).body("code", equalTo("illegal-transition"));
        given().get(ENTRIES + "?objectId=" + entry).then().body("items", hasSize(1));
        erase(UUID.randomUUID().toString(), REASON).statusCode(404);
    }

    @Test
    void it_is_not_done_without_a_reason_of_few_words() {
        for (var reason : new String[] {"", "  ", "x".repeat(301), "a\u0000"}) {
            erase(entry, reason).statusCode(400).body("code", equalTo("invalid-request"));
        }
        assertUntouched();
    }

    @Test
    @TestSecurity(user = "moderator")
    void nobody_but_the_head_of_its_unit_erases() {
        erase(entry, REASON).statusCode(403);
        assertUntouched();
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void not_even_who_administers_the_service() {
        erase(entry, REASON).statusCode(403);
        assertUntouched();
    }

    private void assertUntouched() {
        given().get(ENTRIES + "/" + entry + "/proof")
                .then()
                .body("items[0].said.text", equalTo(WORDS), "items[0]", not(hasKey("wordsErasedAt")));
    }

    private static ValidatableResponse erase(String entry, String reason) {
        return Requests.post(ENTRIES + "/" + entry + "/words-erasure", Map.of("reason", reason));
    }

    private static String entryOf(UUID objectId, String act) {
        return JsonPath.from(given().get(ENTRIES + "?objectId=" + objectId + "&act=" + act)
                        .asString())
                .getString("items[0].id");
    }

    /** What the script says of what is handed out of an entry. */
    private String proof(String entry) throws Exception {
        return script.proof(given().get(ENTRIES + "/" + entry + "/proof").asString())
                .told();
    }
}
