package id.fkp.entry;

import static id.fkp.entry.Pasting.BATCHES;
import static id.fkp.entry.Pasting.FEEDBACK;
import static id.fkp.entry.Pasting.PREVIEWS;
import static id.fkp.entry.Pasting.RECEIPTS;
import static id.fkp.entry.Pasting.cancel;
import static id.fkp.entry.Pasting.goOn;
import static id.fkp.entry.Pasting.shown;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office types in what reached it on other ways, many at once: each row once, and none lost. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "officer")
class EntryTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    Pasting pasting;

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
    void good_rows_become_inputs_once_and_broken_ones_are_told_with_all_that_is_wrong() {
        var today = pasting.today(forum, 0);
        var sheet = """
                Nomor rujukan\tSaluran\tDiterima\tKomponen\tJenis\tIsi masukan\tUnsur\tNama\tKontak\tIdentitas\tSetuju
                S-1\tSurat\t%1$s\tSD3\tUsulan\tTerlalu lama.\tPengguna layanan\tSiti\t0812\tkantor\t
                S-2\tKotak saran\t%1$s\tJangka waktu pelayanan\t\t"Baris satu
                baris dua"\t\t\t\t\t
                S-3\tsurel\t%1$s\t\tpengaduan\tPetugas kasar.\t\tBudi\t\tpublik\tya
                s-1\tSurat\t31/02/2026\tSD99\tentah\t\t\tAni\t\tanonim\tmungkin
                """.formatted(today);

        pasting.preview(forum, sheet)
                .statusCode(200)
                .body("ready", equalTo(3), "alreadyEntered", empty(), "columns", hasSize(11))
                .body("readyRows.number", contains(2, 3, 4))
                .body("readyRows.channel", contains("LETTER", "BOX", "EMAIL"))
                .body("readyRows.identity", contains("OFFICE", "ANONYMOUS", "PUBLIC"))
                .body("readyRows[1].text", equalTo("Baris satu\nbaris dua"))
                .body("readyRows[0].standard", notNullValue())
                .body("broken.number", contains(5), "broken[0].cells[0]", equalTo("s-1"))
                .body(
                        "broken[0].faults.column",
                        contains("RECEIVED_ON", "COMPONENT", "REFERENCE", "CONSENT", "IDENTITY", "KIND", "TEXT"))
                .body(
                        "broken[0].faults.code",
                        contains(
                                "no-date",
                                "unknown",
                                "repeated",
                                "unknown",
                                "named-though-anonymous",
                                "unknown",
                                "not-blank"));
        assertThat(shown(forum)).isEmpty();

        var key = UUID.randomUUID();
        var batch = pasting.begun(forum, key, sheet);
        pasting.begin(forum, key, sheet).statusCode(201).body("id", equalTo(batch));
        assertThat(shown(forum)).isEmpty();

        goOn(batch).statusCode(200).body("entered", equalTo(3), "taken", equalTo(3), "broken", equalTo(1));
        goOn(batch).statusCode(200).body("entered", equalTo(3), "doneAt", notNullValue());
        given().get(FEEDBACK, forum.id())
                .then()
                .body("items.channel", contains("BOX", "LETTER"))
                .body("items.receivedOn", contains(today, today))
                .body("items[0].components", contains("SD3"))
                .body("items[1].name", nullValue());
        given().get(FEEDBACK + "-counts", forum.id())
                .then()
                .body("received", equalTo(3), "held", equalTo(1), "late", equalTo(0));

        // The same sheet once more, under another key: what has a reference is known.
        pasting.preview(forum, sheet)
                .body("ready", equalTo(0), "alreadyEntered.reference", contains("S-1", "S-2", "S-3"));
        pasting.begin(forum, UUID.randomUUID(), sheet)
                .statusCode(201)
                .body("taken", equalTo(0), "alreadyEntered", equalTo(3), "doneAt", notNullValue());
        given().get(BATCHES, forum.id()).then().statusCode(200).body("items.taken", contains(0, 3));
    }

    @Test
    void who_typed_it_in_is_kept_and_the_register_has_each() {
        var batch = pasting.begun(forum, "Isi\tRujukan\nAda.\t=S-1");
        goOn(batch).statusCode(200);

        var input = UUID.fromString(given().get(FEEDBACK, forum.id()).jsonPath().getString("items[0].id"));
        assertThat(records.registered(input)).containsExactly("feedback.given");
        assertThat(records.audited(UUID.fromString(batch))).isEqualTo(2);
        var actor = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select actor_name || ' ' || (detail ->> 'channel') from audit_entry where object_id = ?1")
                        .setParameter(1, input)
                        .getSingleResult());
        assertThat(actor).isEqualTo("officer LETTER");
        var list = given().get(RECEIPTS, batch).then().statusCode(200).extract().asString();
        var number = QuarkusTransaction.requiringNew()
                .call(() -> (String) database.createNativeQuery("select receipt_number from feedback where id = ?1")
                        .setParameter(1, input)
                        .getSingleResult());
        assertThat(list)
                .startsWith("\uFEFF\"Baris\"")
                .contains("2,\"'=S-1\",\"" + number.substring(0, 4) + "-" + number.substring(4) + "\"")
                .contains("/masukan/" + input);
    }

    @Test
    void ten_thousand_rows_are_taken_at_once() {
        var sheet = new StringBuilder("Isi\tKomponen\n");
        for (int i = 1; i <= 10_000; i++) {
            sheet.append(i % 1000 == 0 ? "\tSD1\n" : "Masukan ke-" + i + "\tSD1\n");
        }

        pasting.preview(forum, sheet.toString())
                .statusCode(200)
                .body("ready", equalTo(9990), "readyRows", hasSize(50))
                .body("broken.number", contains(1001, 2001, 3001, 4001, 5001, 6001, 7001, 8001, 9001, 10_001));
        pasting.begin(forum, UUID.randomUUID(), sheet.toString())
                .statusCode(201)
                .body("taken", equalTo(9990), "broken", equalTo(10), "entered", equalTo(0), "doneAt", nullValue());
        assertThat(pasting.count(forum, "entry_row where forum_id = ?1 and content is not null"))
                .isEqualTo(9990);
    }

    @Test
    void when_it_was_received_decides_whether_it_is_in_time() {
        var closed = forums.announced(
                unit.id(),
                clock.instant().minus(Duration.ofDays(9)),
                clock.instant().minus(Duration.ofDays(2)),
                1);
        pasting.change(closed, "late_hours = 24");
        forum = closed;
        var inTime = pasting.today(forum, -2);
        var justAfter = pasting.today(forum, -1);
        var sheet = """
                Isi;Diterima;Ditulis
                dalam waktu;%s;
                terlambat tetapi ditulis sebelumnya;%s;%s
                tidak diketahui kapan ditulis;%s;
                terlalu terlambat;%s;%s
                besok;%s;
                sebelum dibuka;%s;
                """.formatted(
                        inTime,
                        justAfter,
                        pasting.today(forum, -3),
                        justAfter,
                        pasting.today(forum, 0),
                        pasting.today(forum, -3),
                        pasting.today(forum, 1),
                        pasting.today(forum, -20));

        pasting.preview(forum, sheet)
                .statusCode(200)
                .body("readyRows.number", contains(2, 3), "readyRows.late", contains(false, true))
                .body("broken.number", contains(4, 5, 6, 7))
                .body(
                        "broken.faults.code",
                        contains(
                                List.of("after-closing"),
                                List.of("after-closing"),
                                List.of("in-the-future"),
                                List.of("before-opening")));
        goOn(pasting.begun(forum, sheet)).body("entered", equalTo(2));
        given().get(FEEDBACK + "-counts", forum.id()).then().body("received", equalTo(2), "late", equalTo(1));
    }

    @Test
    void before_the_opening_nothing_is_entered() {
        forum = forums.upcoming(unit.id(), 1);
        pasting.preview(forum, "Isi\nAda.").statusCode(409).body("code", equalTo("window-not-open"));
        forum = forums.planned(unit.id(), 1);
        pasting.begin(forum, UUID.randomUUID(), "Isi\nAda.").statusCode(409).body("code", equalTo("window-not-open"));
    }

    @Test
    void a_row_is_judged_like_what_comes_from_the_form() {
        var text = "x".repeat(5001);
        var sheet =
                "Isi,Usulan,Nama,Identitas,Setuju,Saluran\n%s,,,,,\nAda,Usul,,,,\nAda,,,publik,,\nAda,,Siti,publik,,\nAda\u0007,,,,,\nAda,,,,,telepati\nAda,,,,,ROOM\n"
                        .formatted(text);

        pasting.preview(forum, sheet)
                .statusCode(200)
                .body("ready", equalTo(0))
                .body("broken.faults[0].code", contains("max-code-points"))
                .body("broken.faults[1].column", contains("PROPOSED_TEXT"))
                .body("broken.faults[2].column", contains("CONSENT", "NAME"))
                .body("broken.faults[3].column", contains("CONSENT"))
                .body("broken.faults[4].code", contains("plain-text"))
                .body("broken.faults[5].column", contains("CHANNEL"))
                .body("broken.faults[6].column", contains("CHANNEL"));
        pasting.preview(
                        forum,
                        "Isi\tNama\tOrganisasi\nAda.\t\"Siti\nKepala Dinas\"\tPaguyuban\u202e\nAda.\tO'Brien–Ñ\t\"A, B\"")
                .body("ready", equalTo(1), "broken[0].faults.code", contains("one-line", "one-line"))
                .body("broken[0].faults.column", containsInAnyOrder("NAME", "ORGANISATION"));
        given().header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .body("Isi\nAda".getBytes(StandardCharsets.UTF_8))
                .post(PREVIEWS, forum.id())
                .then()
                .body("broken[0].faults.detail", contains("say how this input came in", "say when it was received"));
    }

    @Test
    void what_is_no_sheet_is_refused_as_a_whole() {
        pasting.preview(forum, "").statusCode(400).body("code", equalTo("sheet-unreadable"));
        pasting.begin(forum, UUID.randomUUID(), "Nama\nSiti").statusCode(400).body("code", equalTo("sheet-unreadable"));
        pasting.begin(forum, null, "Isi\nAda.").statusCode(400).body("code", equalTo("idempotency-key-missing"));
        pasting.preview(forum, "Isi\n" + "x\n".repeat(10_001)).statusCode(413).body("code", equalTo("sheet-too-long"));
        var key = UUID.randomUUID();
        pasting.begin(forum, key, "Isi\nAda.").statusCode(201);
        pasting.begin(forum, key, "Isi\nLain.").statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"MODERATOR", "HEAD", "AUDITOR"})
    void who_only_reads_enters_nothing(UnitRole role) {
        forum = forums.open(units.unitOf("officer", role).id(), 1);
        boolean may = role != UnitRole.AUDITOR;

        pasting.preview(forum, "Isi\nAda.").statusCode(may ? 200 : 403);
        var begun = pasting.begin(forum, UUID.randomUUID(), "Isi\nAda.").statusCode(may ? 201 : 403);
        if (may) {
            cancel(begun.extract().path("id")).statusCode(200);
        }
        given().get(BATCHES, forum.id()).then().statusCode(200);
    }

    @Test
    void strangers_learn_of_nothing() {
        var batch = pasting.begun(forum, "Isi\nAda.");
        forum = forums.open(units.unit().id(), 1);
        pasting.preview(forum, "Isi\nAda.").statusCode(404);
        pasting.begin(forum, UUID.randomUUID(), "Isi\nAda.").statusCode(404);
        given().get(BATCHES, forum.id()).then().statusCode(404);
        goOn(UUID.randomUUID().toString()).statusCode(404);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update entry_batch set unit_id = ?1 where id = ?2")
                        .setParameter(1, forum.unitId())
                        .setParameter(2, UUID.fromString(batch))
                        .executeUpdate());
        goOn(batch).statusCode(404);
        cancel(batch).statusCode(404);
        given().get(RECEIPTS, batch).then().statusCode(404);
    }
}
