package id.fkp.entry.assisted;

import static id.fkp.Crowd.CROWD;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.attachment.check.Clamd;
import id.fkp.attachment.check.SamplePapers;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.concealed.Span;
import id.fkp.file.FileFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.photo.SamplePhotos;
import id.fkp.record.RecordFixture;
import id.fkp.submission.Giving.Receipt;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A helper types in what a person wrote: only with consent, read back, with the original, and once. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "helper")
class AssistedTest {

    private static final String ASSISTED = "/api/v1/forums/{forum}/assisted-feedback";
    private static final String ENTRY = "/api/v1/feedback/{id}/assisted-entry";
    private static final String FILE = "/api/v1/files/{id}";
    private static final String FORM = "0000-0000";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    FileFixture files;

    @Inject
    RecordFixture records;

    @Inject
    Clock clock;

    @Inject
    ModeratedFeedbacks moderated;

    private UnitInfo unit;
    private ForumInfo forum;
    private UUID original;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("helper", UnitRole.DRAFTER);
        forum = forums.open(unit.id(), 1);
        original = scan();
    }

    @Test
    void what_was_written_becomes_an_input_and_its_receipt_is_handed_over() {
        var key = UUID.randomUUID();
        var receipt = Receipt.of(enter(key, typed()).statusCode(201));
        assertThat(Receipt.of(enter(key, typed()).statusCode(201))).isEqualTo(receipt);

        receipt.read()
                .statusCode(200)
                .body("feedback.channel", equalTo("PAPER_FORM"), "feedback.receivedOn", equalTo(today()))
                .body("feedback.name", nullValue(), "hasPerson", equalTo(true));
        assertThat(records.registered(UUID.fromString(receipt.feedbackId()))).containsExactly("feedback.given");
        given().get(ENTRY, receipt.feedbackId())
                .then()
                .statusCode(200)
                .body("typedBy", equalTo("helper"), "formNumber", equalTo(FORM))
                .body("originalFileId", not(equalTo(original.toString())));
    }

    @Test
    void the_original_is_kept_without_what_its_camera_noted_and_what_was_sent_has_gone() {
        var photo = withComment(SamplePhotos.lyingOnItsSide(), "kenari di rumah");
        original = files.of(unit.id(), "formulir.jpg", photo);
        var receipt = Receipt.of(enter(typed()).statusCode(201));

        String kept = given().get(ENTRY, receipt.feedbackId()).path("originalFileId");
        var bytes = given().get(FILE + "/content", kept)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(photo, ISO_8859_1)).contains("kenari").contains("Exif");
        assertThat(new String(bytes, ISO_8859_1)).doesNotContain("kenari").doesNotContain("Exif");
        given().get(FILE, original).then().statusCode(404);
    }

    @Test
    void an_original_that_harms_or_cannot_be_scanned_is_not_taken() {
        original = files.of(unit.id(), "formulir.pdf", SamplePapers.scripted());
        enter(typed()).statusCode(400).body("code", equalTo("attachment-unsafe"));
        original = scan();
        Clamd.isDown();
        given().noFilters()
                .contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(typed())
                .post(ASSISTED, forum.id())
                .then()
                .statusCode(503)
                .body("code", equalTo("scanner-unavailable"));
        given().get(FILE, original).then().statusCode(200);
        try (var clamd = new Clamd(Clamd.Mood.WORKING)) {
            clamd.isUsed();
            original = files.of(unit.id(), "virus.pdf", ("%PDF-1.7 " + Clamd.EICAR + "%%EOF").getBytes(ISO_8859_1));
            enter(typed()).statusCode(400).body("code", equalTo("attachment-infected"));
            original = scan();
            enter(typed()).statusCode(201);
        }
        given().get("/api/v1/forums/{forum}/feedback-counts", forum.id()).then().body("received", equalTo(1));
    }

    private UUID scan() {
        return files.of(unit.id(), "formulir.pdf", SamplePapers.harmless());
    }

    /** As a camera writes it: behind the first mark. */
    private static byte[] withComment(byte[] jpeg, String words) {
        var said = words.getBytes(ISO_8859_1);
        var all = ByteBuffer.allocate(jpeg.length + said.length + 4).put(jpeg, 0, 2);
        return all.putShort((short) 0xfffe)
                .putShort((short) (said.length + 2))
                .put(said)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    @Test
    void nothing_is_entered_without_consent_reading_back_and_the_original() {
        var foreign = files.scan(units.unit().id());
        enter(with("consented", false, "readBack", false, "originalFileId", foreign, "receivedOn", "2199-01-01"))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/consented", "/readBack", "/originalFileId", "/receivedOn"));
        enter(with("originalFileId", files.published(unit.id())))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-an-original"));
        enter(with("said", Map.of("kind", "SUGGESTION", "text", " ")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/said/text"));
        enter(with("said", Map.of("kind", "SUGGESTION", "text", "Ada.", "standardId", UUID.randomUUID())))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/said/standardId"));
        enter(with("formNumber", "0000-0001")).statusCode(400).body("errors[0].pointer", equalTo("/formNumber"));
        enter(null, typed()).statusCode(400).body("code", equalTo("idempotency-key-missing"));
        given().get("/api/v1/forums/{forum}/feedback-counts", forum.id()).then().body("received", equalTo(0));
    }

    @Test
    void a_form_is_typed_in_once_also_by_two_at_the_same_time() {
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> enter(typed()).extract().statusCode(), CROWD))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(201, 409, 409, 409);
        enter(typed()).statusCode(409).body("code", equalTo("form-entered"));
        enter(with("formNumber", "", "originalFileId", scan())).statusCode(201);
    }

    @Test
    void each_form_has_a_scan_of_its_own_that_goes_with_its_writer() {
        enter(typed()).statusCode(201);
        enter(with("formNumber", ""))
                .statusCode(400)
                .body("errors.pointer", contains("/originalFileId"), "errors.code", contains("already-used"));
    }

    @Test
    void the_original_is_under_lock_while_parts_of_the_words_are_concealed() {
        var receipt = Receipt.of(enter(typed()).statusCode(201));
        var id = UUID.fromString(receipt.feedbackId());
        String kept = given().get(ENTRY, id).path("originalFileId");
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.conceal(
                        id, List.of(new Span(Span.Of.TEXT, 0, 5)), HideReason.PERSONAL_DATA, clock.instant()));
        given().get(ENTRY, id)
                .then()
                .statusCode(200)
                .body("originalFileId", nullValue(), "originalLocked", equalTo(true));
        QuarkusTransaction.requiringNew().run(() -> moderated.reveal(id, clock.instant()));
        given().get(ENTRY, id).then().body("originalFileId", equalTo(kept));
    }

    @Test
    void who_has_their_data_erased_takes_the_sheet_along() {
        var receipt = Receipt.of(enter(typed()).statusCode(201));
        String kept = given().get(ENTRY, receipt.feedbackId()).path("originalFileId");
        given().get(FILE, kept).then().statusCode(200);

        given().header("Receipt-Secret", receipt.secret())
                .delete("/api/v1/receipts/{number}/person", receipt.number())
                .then()
                .statusCode(200);

        given().get(FILE, kept).then().statusCode(404);
        given().get(ENTRY, receipt.feedbackId()).then().statusCode(200).body("originalFileId", nullValue());
    }

    @Test
    void strangers_and_who_only_reads_enter_nothing() {
        var receipt = Receipt.of(enter(typed()).statusCode(201));
        forum = forums.open(units.unitOf("helper", UnitRole.AUDITOR).id(), 1);
        enter(typed()).statusCode(403);
        forum = forums.open(units.unit().id(), 1);
        enter(typed()).statusCode(404);
        given().get(ENTRY, UUID.randomUUID()).then().statusCode(404);
        given().get(ENTRY, receipt.feedbackId()).then().statusCode(200);
    }

    private ValidatableResponse enter(Map<String, Object> typed) {
        return enter(UUID.randomUUID(), typed);
    }

    private ValidatableResponse enter(@Nullable UUID key, Map<String, Object> typed) {
        var request = given().contentType(JSON).body(typed);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(ASSISTED, forum.id())
                .then();
    }

    private Map<String, Object> typed() {
        return with();
    }

    private Map<String, Object> with(Object... more) {
        var body = new HashMap<String, Object>(Map.of(
                "formNumber",
                FORM,
                "receivedOn",
                today(),
                "originalFileId",
                original,
                "consented",
                true,
                "readBack",
                true,
                "said",
                Map.of("kind", "SUGGESTION", "text", "Kursi kurang.", "name", "Siti Contoh")));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    private String today() {
        return LocalDate.now(clock.withZone(ZoneId.of(forum.zone()))).toString();
    }
}
