package id.fkp.entry;

import static id.fkp.entry.Pasting.BATCHES;
import static id.fkp.entry.Pasting.PREVIEWS;
import static id.fkp.entry.Pasting.goOn;
import static id.fkp.entry.Pasting.shown;
import static id.fkp.entry.Pasting.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sheet that is pasted again is known, and what is said twice on purpose is entered twice. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "officer")
class EntryRepeatsTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    Pasting pasting;

    @Inject
    Acts acts;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("officer", UnitRole.DRAFTER);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void the_same_reference_in_two_batches_at_once_becomes_one_input() {
        var batches = together(4, () -> pasting.begun(forum, "Isi\tRujukan\nAda.\tS-9"));
        batches.forEach(batch -> goOn(batch).statusCode(200));

        assertThat(shown(forum)).hasSize(1);
    }

    @Test
    void a_sheet_without_references_that_is_pasted_again_is_known_and_enters_nothing() {
        var sheet = "Isi\tNama\nAda.\t\nAda.\tSiti\nLain.\t\n";
        goOn(pasting.begun(forum, sheet)).body("entered", equalTo(3));

        pasting.preview(forum, sheet)
                .statusCode(200)
                .body("ready", equalTo(0), "alreadyEntered", empty(), "repeated.number", contains(2, 3, 4))
                .body("repeated[0].text", equalTo("Ada."), "repeated[0].channel", equalTo("LETTER"));
        pasting.begin(forum, UUID.randomUUID(), sheet)
                .statusCode(201)
                .body("taken", equalTo(0), "alreadyEntered", equalTo(3), "doneAt", notNullValue());
        pasting.preview(forum, sheet + " ada. \t\n").body("ready", equalTo(1), "readyRows.number", contains(5));
        assertThat(shown(forum)).hasSize(3);
    }

    @Test
    void two_slips_that_say_the_same_are_both_entered_on_purpose() {
        goOn(pasting.begun(forum, "Isi\nAda.\nAda.")).body("entered", equalTo(2));

        pasting.sent(forum, "Isi\nAda.")
                .queryParam("repeats", true)
                .post(PREVIEWS, forum.id())
                .then()
                .statusCode(200)
                .body("ready", equalTo(1), "repeated", empty());
        String batch = pasting.sent(forum, "Isi\nAda.")
                .queryParam("repeats", true)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(BATCHES, forum.id())
                .then()
                .statusCode(201)
                .body("taken", equalTo(1))
                .extract()
                .path("id");
        goOn(batch).body("entered", equalTo(1));
        pasting.preview(forum, "Isi\nAda.\nAda.\nAda.\nAda.")
                .body("ready", equalTo(1), "repeated.number", contains(2, 3, 4));
        assertThat(shown(forum)).hasSize(3);
    }

    @Test
    void what_came_otherwise_or_on_another_day_is_another_row() {
        goOn(pasting.begun(forum, "Isi\nAda.")).body("entered", equalTo(1));

        pasting.preview(forum, "Isi\tSaluran\tKomponen\tJenis\nAda.\tsurel\t\t\nAda.\t\tSD3\t\nAda.\t\t\tpertanyaan")
                .body("ready", equalTo(3), "repeated", empty());
        var other = forum;
        forum = forums.open(unit.id(), 1);
        pasting.preview(forum, "Isi\nAda.").body("ready", equalTo(1));
        forum = other;
    }

    @Test
    void the_same_sheet_confirmed_by_four_at_once_becomes_its_rows_once() {
        var batches = together(4, () -> pasting.begun(forum, "Isi\nAda.\nAda.\nLain."));
        batches.forEach(batch -> goOn(batch).statusCode(200));

        assertThat(shown(forum)).hasSize(3);
    }

    /** The digest says nothing of who said it, and goes with what is erased. */
    @Test
    void a_row_is_not_known_again_once_its_giver_is_erased() {
        goOn(pasting.begun(forum, "Isi\tNama\nAda.\tSiti")).body("entered", equalTo(1));
        pasting.preview(forum, "Isi\tNama\nAda.\tBudi").body("repeated.number", contains(2));
        var input = UUID.fromString(shown(forum).get(0));

        QuarkusTransaction.requiringNew()
                .run(() -> acts.fire(
                        new Act(unit.id(), "feedback.person-erased", "feedback", input, Act.Reach.INTERNAL, Map.of())));

        assertThat(pasting.count(forum, "entry_row where forum_id = ?1 and content_digest is not null"))
                .isZero();
    }
}
