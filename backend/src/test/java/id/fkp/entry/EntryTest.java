package id.fkp.entry;

import static id.fkp.Crowd.CROWD;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
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
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office types in what reached it on other ways, many at once: each row once, and none lost. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "officer")
class EntryTest {

    private static final String PREVIEWS = "/api/v1/forums/{forum}/entry-previews";
    private static final String BATCHES = "/api/v1/forums/{forum}/entry-batches";
    private static final String GO_ON = "/api/v1/entry-batches/{id}/continuation";
    private static final String RECEIPTS = "/api/v1/entry-batches/{id}/receipts.csv";
    private static final String FEEDBACK = "/api/v1/forums/{forum}/feedback";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    @Any
    Instance<PersonRows> rooms;

    @Inject
    RecordFixture records;

    @Inject
    Acts acts;

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
        var today = today();
        var sheet = """
                Nomor rujukan\tSaluran\tDiterima\tKomponen\tJenis\tIsi masukan\tUnsur\tNama\tKontak\tIdentitas\tSetuju
                S-1\tSurat\t%1$s\tSD3\tUsulan\tTerlalu lama.\tPengguna layanan\tSiti\t0812\tkantor\t
                S-2\tKotak saran\t%1$s\tJangka waktu pelayanan\t\t"Baris satu
                baris dua"\t\t\t\t\t
                S-3\tsurel\t%1$s\t\tpengaduan\tPetugas kasar.\t\tBudi\t\tpublik\tya
                s-1\tSurat\t31/02/2026\tSD99\tentah\t\t\tAni\t\tanonim\tmungkin
                """.formatted(today);

        preview(sheet)
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
        assertThat(shown()).isEmpty();

        var key = UUID.randomUUID();
        var batch = begun(key, sheet);
        begin(key, sheet).statusCode(201).body("id", equalTo(batch));
        assertThat(shown()).isEmpty();

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
        preview(sheet).body("ready", equalTo(0), "alreadyEntered.reference", contains("S-1", "S-2", "S-3"));
        begin(UUID.randomUUID(), sheet)
                .statusCode(201)
                .body("taken", equalTo(0), "alreadyEntered", equalTo(3), "doneAt", notNullValue());
        given().get(BATCHES, forum.id()).then().statusCode(200).body("items.taken", contains(0, 3));
    }

    @Test
    void who_typed_it_in_is_kept_and_the_register_has_each() {
        var batch = begun(UUID.randomUUID(), "Isi\tRujukan\nAda.\t=S-1");
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

        preview(sheet.toString())
                .statusCode(200)
                .body("ready", equalTo(9990), "readyRows", hasSize(50))
                .body("broken.number", contains(1001, 2001, 3001, 4001, 5001, 6001, 7001, 8001, 9001, 10_001));
        begin(UUID.randomUUID(), sheet.toString())
                .statusCode(201)
                .body("taken", equalTo(9990), "broken", equalTo(10), "entered", equalTo(0), "doneAt", nullValue());
        assertThat(count("entry_row where forum_id = ?1 and content is not null"))
                .isEqualTo(9990);
    }

    @Test
    void rows_are_entered_bit_by_bit_also_by_two_at_the_same_time() {
        var batch = begun(UUID.randomUUID(), "Isi\n" + "Ada.\n".repeat(120));

        goOn(batch).body("entered", equalTo(100), "taken", equalTo(120), "doneAt", nullValue());
        var twins = together(
                2, () -> goOn(batch).statusCode(200).extract().jsonPath().getInt("entered"));
        assertThat(twins).containsExactly(120, 120);
        assertThat(count("feedback where forum_id = ?1")).isEqualTo(120);
        assertThat(count("entry_row where forum_id = ?1 and content is not null"))
                .isZero();
    }

    @Test
    void the_same_reference_in_two_batches_at_once_becomes_one_input() {
        var batches = together(4, () -> begun(UUID.randomUUID(), "Isi\tRujukan\nAda.\tS-9"));
        batches.forEach(batch -> goOn(batch).statusCode(200));

        assertThat(shown()).hasSize(1);
    }

    @Test
    void a_sheet_without_references_that_is_pasted_again_is_known_and_enters_nothing() {
        var sheet = "Isi\tNama\nAda.\t\nAda.\tSiti\nLain.\t\n";
        goOn(begun(UUID.randomUUID(), sheet)).body("entered", equalTo(3));

        preview(sheet)
                .statusCode(200)
                .body("ready", equalTo(0), "alreadyEntered", empty(), "repeated.number", contains(2, 3, 4))
                .body("repeated[0].text", equalTo("Ada."), "repeated[0].channel", equalTo("LETTER"));
        begin(UUID.randomUUID(), sheet)
                .statusCode(201)
                .body("taken", equalTo(0), "alreadyEntered", equalTo(3), "doneAt", notNullValue());
        preview(sheet + " ada. \t\n").body("ready", equalTo(1), "readyRows.number", contains(5));
        assertThat(shown()).hasSize(3);
    }

    @Test
    void two_slips_that_say_the_same_are_both_entered_on_purpose() {
        goOn(begun(UUID.randomUUID(), "Isi\nAda.\nAda.")).body("entered", equalTo(2));

        sent("Isi\nAda.")
                .queryParam("repeats", true)
                .post(PREVIEWS, forum.id())
                .then()
                .statusCode(200)
                .body("ready", equalTo(1), "repeated", empty());
        String batch = sent("Isi\nAda.")
                .queryParam("repeats", true)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(BATCHES, forum.id())
                .then()
                .statusCode(201)
                .body("taken", equalTo(1))
                .extract()
                .path("id");
        goOn(batch).body("entered", equalTo(1));
        preview("Isi\nAda.\nAda.\nAda.\nAda.").body("ready", equalTo(1), "repeated.number", contains(2, 3, 4));
        assertThat(shown()).hasSize(3);
    }

    @Test
    void what_came_otherwise_or_on_another_day_is_another_row() {
        goOn(begun(UUID.randomUUID(), "Isi\nAda.")).body("entered", equalTo(1));

        preview("Isi\tSaluran\tKomponen\tJenis\nAda.\tsurel\t\t\nAda.\t\tSD3\t\nAda.\t\t\tpertanyaan")
                .body("ready", equalTo(3), "repeated", empty());
        var other = forum;
        forum = forums.open(unit.id(), 1);
        preview("Isi\nAda.").body("ready", equalTo(1));
        forum = other;
    }

    @Test
    void the_same_sheet_confirmed_by_four_at_once_becomes_its_rows_once() {
        var batches = together(4, () -> begun(UUID.randomUUID(), "Isi\nAda.\nAda.\nLain."));
        batches.forEach(batch -> goOn(batch).statusCode(200));

        assertThat(shown()).hasSize(3);
    }

    /** The digest says nothing of who said it, and goes with what is erased. */
    @Test
    void a_row_is_not_known_again_once_its_giver_is_erased() {
        goOn(begun(UUID.randomUUID(), "Isi\tNama\nAda.\tSiti")).body("entered", equalTo(1));
        preview("Isi\tNama\nAda.\tBudi").body("repeated.number", contains(2));
        var input = UUID.fromString(shown().get(0));

        QuarkusTransaction.requiringNew()
                .run(() -> acts.fire(
                        new Act(unit.id(), "feedback.person-erased", "feedback", input, Act.Reach.INTERNAL, Map.of())));

        assertThat(count("entry_row where forum_id = ?1 and content_digest is not null"))
                .isZero();
    }

    @Test
    void when_it_was_received_decides_whether_it_is_in_time() {
        var closed = forums.announced(
                unit.id(),
                clock.instant().minus(Duration.ofDays(9)),
                clock.instant().minus(Duration.ofDays(2)),
                1);
        lateHours(closed, 24);
        forum = closed;
        var inTime = today(-2);
        var justAfter = today(-1);
        var sheet = """
                Isi;Diterima;Ditulis
                dalam waktu;%s;
                terlambat tetapi ditulis sebelumnya;%s;%s
                tidak diketahui kapan ditulis;%s;
                terlalu terlambat;%s;%s
                besok;%s;
                sebelum dibuka;%s;
                """.formatted(inTime, justAfter, today(-3), justAfter, today(0), today(-3), today(1), today(-20));

        preview(sheet)
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
        goOn(begun(UUID.randomUUID(), sheet)).body("entered", equalTo(2));
        given().get(FEEDBACK + "-counts", forum.id()).then().body("received", equalTo(2), "late", equalTo(1));
    }

    @Test
    void what_is_confirmed_waits_when_the_forum_does_not_take_it_any_more() {
        var batch = begun(UUID.randomUUID(), "Isi\nAda.");
        state(forum, "RESULTS_PUBLISHED");

        goOn(batch).statusCode(409).body("code", equalTo("window-closed"));
        preview("Isi\nAda.").statusCode(409);
        given().get(BATCHES, forum.id()).then().body("items.entered", contains(0), "items.taken", contains(1));
        state(forum, "ANNOUNCED");
        goOn(batch).statusCode(200).body("entered", equalTo(1));
    }

    @Test
    void what_waits_is_discarded_and_may_be_entered_again() {
        var sheet = "Isi\tRujukan\nAda.\tS-1\nAda.\tS-2";
        var batch = begun(UUID.randomUUID(), sheet);
        for (int i = 0; i < 2; i++) {
            cancel(batch)
                    .statusCode(200)
                    .body("taken", equalTo(2), "entered", equalTo(0), "discarded", equalTo(2))
                    .body("doneAt", notNullValue());
        }
        assertThat(count("entry_row where forum_id = ?1")).isZero();
        assertThat(records.audited(UUID.fromString(batch))).isEqualTo(2);
        goOn(batch).statusCode(200).body("entered", equalTo(0));

        var again = begun(UUID.randomUUID(), sheet);
        goOn(again).body("entered", equalTo(2));
        cancel(again).statusCode(200).body("entered", equalTo(2), "discarded", equalTo(0));
        assertThat(shown()).hasSize(2);
    }

    @Test
    void what_waits_goes_when_the_forum_is_cancelled() {
        forum = forums.open(units.unitOf("officer", UnitRole.HEAD).id(), 1);
        var batch = begun(UUID.randomUUID(), "Isi\n" + "Ada.\n".repeat(101));
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
        assertThat(count("entry_row where forum_id = ?1")).isEqualTo(100);
    }

    @Test
    void what_waits_for_ever_tells_no_more_who_wrote_it_and_loses_no_word() {
        var batch = begun(
                UUID.randomUUID(), "Isi,Nama,Kontak,Identitas,Setuju\nAda.,Siti,0812,publik,ya\nTanpa nama.,,,anonim,");
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
        assertThat(count("feedback where forum_id = ?1 and text in ('Ada.', 'Tanpa nama.')"))
                .isEqualTo(2);
        assertThat(count("feedback_person p join feedback f on f.id = p.feedback_id where f.forum_id = ?1"))
                .isZero();
    }

    @Test
    void before_the_opening_nothing_is_entered() {
        forum = forums.upcoming(unit.id(), 1);
        preview("Isi\nAda.").statusCode(409).body("code", equalTo("window-not-open"));
        forum = forums.planned(unit.id(), 1);
        begin(UUID.randomUUID(), "Isi\nAda.").statusCode(409).body("code", equalTo("window-not-open"));
    }

    @Test
    void a_row_is_judged_like_what_comes_from_the_form() {
        var text = "x".repeat(5001);
        var sheet =
                "Isi,Usulan,Nama,Identitas,Setuju,Saluran\n%s,,,,,\nAda,Usul,,,,\nAda,,,publik,,\nAda,,Siti,publik,,\nAda\u0007,,,,,\nAda,,,,,telepati\nAda,,,,,ROOM\n"
                        .formatted(text);

        preview(sheet)
                .statusCode(200)
                .body("ready", equalTo(0))
                .body("broken.faults[0].code", contains("max-code-points"))
                .body("broken.faults[1].column", contains("PROPOSED_TEXT"))
                .body("broken.faults[2].column", contains("CONSENT", "NAME"))
                .body("broken.faults[3].column", contains("CONSENT"))
                .body("broken.faults[4].code", contains("plain-text"))
                .body("broken.faults[5].column", contains("CHANNEL"))
                .body("broken.faults[6].column", contains("CHANNEL"));
        preview("Isi\tNama\tOrganisasi\nAda.\t\"Siti\nKepala Dinas\"\tPaguyuban\u202e\nAda.\tO'Brien–Ñ\t\"A, B\"")
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
        preview("").statusCode(400).body("code", equalTo("sheet-unreadable"));
        begin(UUID.randomUUID(), "Nama\nSiti").statusCode(400).body("code", equalTo("sheet-unreadable"));
        begin(null, "Isi\nAda.").statusCode(400).body("code", equalTo("idempotency-key-missing"));
        preview("Isi\n" + "x\n".repeat(10_001)).statusCode(413).body("code", equalTo("sheet-too-long"));
        var key = UUID.randomUUID();
        begin(key, "Isi\nAda.").statusCode(201);
        begin(key, "Isi\nLain.").statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"MODERATOR", "HEAD", "AUDITOR"})
    void who_only_reads_enters_nothing(UnitRole role) {
        forum = forums.open(units.unitOf("officer", role).id(), 1);
        boolean may = role != UnitRole.AUDITOR;

        preview("Isi\nAda.").statusCode(may ? 200 : 403);
        var begun = begin(UUID.randomUUID(), "Isi\nAda.").statusCode(may ? 201 : 403);
        if (may) {
            cancel(begun.extract().path("id")).statusCode(200);
        }
        given().get(BATCHES, forum.id()).then().statusCode(200);
    }

    @Test
    void strangers_learn_of_nothing() {
        var batch = begun(UUID.randomUUID(), "Isi\nAda.");
        forum = forums.open(units.unit().id(), 1);
        preview("Isi\nAda.").statusCode(404);
        begin(UUID.randomUUID(), "Isi\nAda.").statusCode(404);
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

    private static <T> List<T> together(int people, Supplier<T> act) {
        return IntStream.range(0, people).mapToObj(i -> CompletableFuture.supplyAsync(act, CROWD)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private ValidatableResponse preview(String sheet) {
        return sent(sheet).post(PREVIEWS, forum.id()).then();
    }

    private ValidatableResponse begin(@Nullable UUID key, String sheet) {
        var request = sent(sheet);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(BATCHES, forum.id())
                .then();
    }

    private String begun(UUID key, String sheet) {
        return begin(key, sheet).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse goOn(String batch) {
        return given().post(GO_ON, batch).then();
    }

    private static ValidatableResponse cancel(String batch) {
        return given().post("/api/v1/entry-batches/{id}/cancellation", batch).then();
    }

    /** Letters that came today, unless their rows say otherwise. */
    private RequestSpecification sent(String sheet) {
        return given().contentType("application/octet-stream")
                .queryParam("channel", "LETTER")
                .queryParam("receivedOn", today())
                .body(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private String today() {
        return today(0);
    }

    private String today(int days) {
        return LocalDate.now(clock.withZone(ZoneId.of(forum.zone())))
                .plusDays(days)
                .toString();
    }

    private List<String> shown() {
        return given().get(FEEDBACK, forum.id()).jsonPath().getList("items.id");
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + rows)
                                .setParameter(1, forum.id())
                                .getSingleResult())
                        .longValue());
    }

    private void lateHours(ForumInfo of, int hours) {
        changed(of, "late_hours = " + hours);
    }

    private void state(ForumInfo of, String state) {
        changed(of, "state = '" + state + "'");
    }

    private void changed(ForumInfo of, String to) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set " + to + " where id = ?1")
                        .setParameter(1, of.id())
                        .executeUpdate());
    }
}
