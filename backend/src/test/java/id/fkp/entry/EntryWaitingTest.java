package id.fkp.entry;

import static id.fkp.entry.Pasting.BATCHES;
import static id.fkp.entry.Pasting.cancel;
import static id.fkp.entry.Pasting.goOn;
import static id.fkp.entry.Pasting.shown;
import static id.fkp.entry.Pasting.together;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is confirmed and not yet entered waits, is gone on with, discarded or told no more. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "officer")
class EntryWaitingTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    Pasting pasting;

    @Inject
    @Any
    Instance<PersonRows> rooms;

    @Inject
    RecordFixture records;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("officer", UnitRole.DRAFTER);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void rows_are_entered_bit_by_bit_also_by_two_at_the_same_time() {
        var batch = pasting.begun(forum, "Isi\n" + "Ada.\n".repeat(120));

        goOn(batch).body("entered", equalTo(100), "taken", equalTo(120), "doneAt", nullValue());
        var twins = together(
                2, () -> goOn(batch).statusCode(200).extract().jsonPath().getInt("entered"));
        assertThat(twins).containsExactly(120, 120);
        assertThat(pasting.count(forum, "feedback where forum_id = ?1")).isEqualTo(120);
        assertThat(pasting.count(forum, "entry_row where forum_id = ?1 and content is not null"))
                .isZero();
    }

    @Test
    void what_is_confirmed_waits_when_the_forum_does_not_take_it_any_more() {
        var batch = pasting.begun(forum, "Isi\nAda.");
        pasting.change(forum, "state = 'RESULTS_PUBLISHED'");

        goOn(batch).statusCode(409).body("code", equalTo("window-closed"));
        pasting.preview(forum, "Isi\nAda.").statusCode(409);
        given().get(BATCHES, forum.id()).then().body("items.entered", contains(0), "items.taken", contains(1));
        pasting.change(forum, "state = 'ANNOUNCED'");
        goOn(batch).statusCode(200).body("entered", equalTo(1));
    }

    @Test
    void what_waits_is_discarded_and_may_be_entered_again() {
        var sheet = "Isi\tRujukan\nAda.\tS-1\nAda.\tS-2";
        var batch = pasting.begun(forum, sheet);
        for (int i = 0; i < 2; i++) {
            cancel(batch)
                    .statusCode(200)
                    .body("taken", equalTo(2), "entered", equalTo(0), "discarded", equalTo(2))
                    .body("doneAt", notNullValue());
        }
        assertThat(pasting.count(forum, "entry_row where forum_id = ?1")).isZero();
        assertThat(records.audited(UUID.fromString(batch))).isEqualTo(2);
        goOn(batch).statusCode(200).body("entered", equalTo(0));

        var again = pasting.begun(forum, sheet);
        goOn(again).body("entered", equalTo(2));
        cancel(again).statusCode(200).body("entered", equalTo(2), "discarded", equalTo(0));
        assertThat(shown(forum)).hasSize(2);
    }

    @Test
    void what_waits_goes_when_the_forum_is_cancelled() {
        forum = forums.open(units.unitOf("officer", UnitRole.HEAD).id(), 1);
        var batch = pasting.begun(forum, "Isi\n" + "Ada.\n".repeat(101));
        goOn(batch).body("entered", equalTo(100));
        var path = "/api/v1/forums/" + forum.id();
        given().header("If-Match", given().get(path).header("ETag"))
                .contentType(JSON)
                .body(Map.of("reason", "Tidak jadi."))
                .post(path + "/cancellation")
                .then()
                .statusCode(200);

        given().get(BATCHES, forum.id())
                .then()
                .body("items.entered", contains(100), "items.discarded", contains(1))
                .body("items[0].doneAt", notNullValue());
        assertThat(pasting.count(forum, "entry_row where forum_id = ?1")).isEqualTo(100);
    }

    @Test
    void what_waits_for_ever_tells_no_more_who_wrote_it_and_loses_no_word() {
        var batch = pasting.begun(
                forum, "Isi,Nama,Kontak,Identitas,Setuju\nAda.,Siti,0812,publik,ya\nTanpa nama.,,,anonim,");
        var kept = rooms.stream()
                .filter(room -> room.kept() == PersonClass.ENTRY)
                .findFirst()
                .orElseThrow();
        Supplier<List<?>> waiting = () -> database.createNativeQuery(
                        "select kept.id from (" + kept.statement() + ") kept where kept.unit_id = ?1")
                .setParameter(1, unit.id())
                .getResultList();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(waiting.get()).hasSize(1);
            kept.erase((UUID) waiting.get().get(0), clock.instant());
            assertThat(waiting.get()).isEmpty();
        });

        goOn(batch).statusCode(200).body("entered", equalTo(2), "doneAt", notNullValue());
        assertThat(pasting.count(forum, "feedback where forum_id = ?1 and text in ('Ada.', 'Tanpa nama.')"))
                .isEqualTo(2);
        assertThat(pasting.count(
                        forum, "feedback_person p join feedback f on f.id = p.feedback_id where f.forum_id = ?1"))
                .isZero();
    }
}
