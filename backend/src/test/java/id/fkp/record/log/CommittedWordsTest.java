package id.fkp.record.log;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.followup.FollowUpFixture;
import id.fkp.identity.UnitRole;
import id.fkp.shared.secret.Commitment;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody writes with a public act is proven by the register and can be erased beside it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class CommittedWordsTest {

    private static final String ENTRIES = "/api/v1/register/entries";
    private static final String REASON = "Menunggu Bu Siti kembali dari cuti";

    @Inject
    UnitFixture units;

    @Inject
    FollowUpFixture followUps;

    @Inject
    Sequencer sequencer;

    @Inject
    Owner owner;

    @Inject
    EntityManager database;

    @Inject
    SqlCount sql;

    @Inject
    VerifyScript script;

    private UUID unit;
    private UUID promise;

    @BeforeEach
    void promise() {
        unit = units.unitOf("kepala", UnitRole.HEAD).id();
        promise = followUps.planned(unit);
    }

    @Test
    void the_entry_is_committed_to_words_that_do_not_stand_in_it() {
        move(Map.of("to", "BLOCKED", "reason", " " + REASON + " "));
        post("assignment", Map.of("owner", "Tim Siti", "reason", "Beban berpindah"));
        post("evidence", Map.of("title", "Foto Bu Siti", "link", "https://contoh.go.id/siti"));
        post("notes", Map.of("text", "Bu Siti sudah memesan loket."));
        sequencer.sequence();

        assertThat(given().get(ENTRIES + "?objectId=" + promise).asString()).doesNotContain("Siti", "Loket", "Beban");
        assertThat(audit()).doesNotContain("Siti", "Beban");
        assertThat(said("follow-up.planned")).isEqualTo("Membuka loket kedua\n\nTim Loket");
        assertThat(said("follow-up.moved")).isEqualTo(REASON);
        assertThat(said("follow-up.assigned")).isEqualTo("Tim Siti\n\nBeban berpindah");
        assertThat(said("follow-up.evidence-added")).isEqualTo("Foto Bu Siti\n\nhttps://contoh.go.id/siti");
        assertThat(said("follow-up.note-added")).isEqualTo("Bu Siti sudah memesan loket.");
    }

    @Test
    void a_promise_changed_behind_the_applications_back_is_found() throws Exception {
        sequencer.sequence();
        var entry = entry("follow-up.planned");
        assertThat(script.proof(proof(entry)).told()).contains("holds: follow-up.planned", "with these words");

        owner.does("update register_words set text = 'Membuka loket ketiga' where entry_id = '" + entry + "'");
        assertThat(script.proof(proof(entry)).told()).contains("BROKEN: these are not the words that were given");
    }

    @Test
    void erased_words_leave_a_register_that_still_holds() throws Exception {
        move(Map.of("to", "BLOCKED", "reason", REASON));
        sequencer.sequence();
        var entry = entry("follow-up.moved");

        erase(entry);
        given().get(ENTRIES + "/" + entry + "/proof")
                .then()
                .statusCode(200)
                .body("provable", equalTo(true), "items[0]", not(hasKey("said")))
                .body("items[0].entry.payload.textCommitment", matchesPattern("[0-9a-f]{64}"));
        assertThat(script.proof(proof(entry)).told())
                .contains("holds: follow-up.moved")
                .doesNotContain("with these words");
    }

    @Test
    void words_are_taken_away_and_never_changed() {
        move(Map.of("to", "BLOCKED", "reason", REASON));
        assertThat(catchThrowable(this::change))
                .rootCause()
                .hasMessageContaining("permission denied for table register_words");
    }

    @Test
    @TestSecurity
    void an_act_without_words_is_proven_as_well_and_one_that_is_not_there_is_not() {
        var entry = JsonPath.from(given().get(ENTRIES + "?unitId=" + unit + "&act=unit.entered")
                        .asString())
                .getString("items[0].id");
        sequencer.sequence();
        given().get(ENTRIES + "/" + entry + "/proof")
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items[0].entry.act", equalTo("unit.entered"))
                .body("items[0]", not(hasKey("said")));
        given().get(ENTRIES + "/" + UUID.randomUUID() + "/proof").then().statusCode(404);
    }

    @Test
    void the_list_is_of_one_kind_of_act_and_of_one_unit() {
        move(Map.of("to", "IN_PROGRESS"));
        units.service(unit);
        var asked = ENTRIES + "?unitId=" + unit + "&act=follow-up.planned&limit=1";

        var first = given().get(asked)
                .then()
                .statusCode(200)
                .body("items.act", equalTo(List.of("follow-up.planned")))
                .extract()
                .jsonPath();
        given().get(asked + "&cursor=" + first.getString("next"))
                .then()
                .body("items", hasSize(1), "items[0].id", not(equalTo(first.getString("items[0].id"))));
        given().get(ENTRIES + "?unitId=" + unit + "&act=decree.signed").then().body("items", hasSize(0));
        assertThat(sql.during(() -> given().get(asked))).isEqualTo(1);
    }

    @Test
    void what_is_no_kind_of_act_is_refused() {
        for (var act : List.of("", "forum", "forum.announced' or 1=1", "a.\u0000", "x".repeat(200) + ".y")) {
            given().queryParam("act", act)
                    .get(ENTRIES)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"));
        }
    }

    @Transactional
    void erase(String entry) {
        database.createNativeQuery("delete from register_words where entry_id = ?1")
                .setParameter(1, UUID.fromString(entry))
                .executeUpdate();
    }

    @Transactional
    void change() {
        database.createNativeQuery("update register_words set text = 'lain'").executeUpdate();
    }

    private String audit() {
        return given().get("/api/v1/audit-entries?unitId=" + unit + "&objectId=" + promise)
                .asString();
    }

    private String entry(String act) {
        return JsonPath.from(given().get(ENTRIES + "?objectId=" + promise + "&act=" + act)
                        .asString())
                .getString("items[0].id");
    }

    private static String proof(String entry) {
        return given().get(ENTRIES + "/" + entry + "/proof").asString();
    }

    /** What the proof says was written, having looked that the entry is committed to it. */
    private String said(String act) {
        var proof = JsonPath.from(proof(entry(act)));
        var text = proof.getString("items[0].said.text");
        assertThat(Commitment.to(text, proof.getString("items[0].said.salt")))
                .isEqualTo(proof.getString("items[0].entry.payload.textCommitment"));
        return text;
    }

    private void move(Map<String, String> move) {
        post("move", move);
    }

    private void post(String what, Map<String, String> body) {
        var path = "/api/v1/follow-ups/" + promise;
        if (what.equals("evidence") || what.equals("notes")) {
            Requests.post(path + "/" + what, body).statusCode(201);
        } else {
            given().contentType(JSON)
                    .body(body)
                    .header("If-Match", given().get(path).header("ETag"))
                    .post(path + "/" + what)
                    .then()
                    .statusCode(200);
        }
    }
}
