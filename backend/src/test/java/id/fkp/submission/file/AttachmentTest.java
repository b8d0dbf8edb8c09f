package id.fkp.submission.file;

import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solved;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.BINARY;
import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.attachment.AttachmentFixture;
import id.fkp.attachment.check.BusyChecks;
import id.fkp.attachment.check.Clamd;
import id.fkp.attachment.check.Clamd.Mood;
import id.fkp.attachment.check.SamplePapers;
import id.fkp.file.picture.BusyPictures;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.photo.SamplePhotos;
import id.fkp.shared.secret.Commitment;
import id.fkp.submission.Giving;
import id.fkp.submission.Giving.Receipt;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Photos and papers come with an input, tell nothing but what they show, and are seen by whom they are meant for. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AttachmentTest {

    private static final String UPLOADS = "/api/v1/forums/{forum}/attachments";
    private static final String CONTENT = "/api/v1/attachments/{id}/content";
    private static final int FIVE_MEBIBYTES = 5 * 1024 * 1024;

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    AttachmentFixture attachments;

    @Inject
    EntityManager database;

    private ForumInfo forum;
    private UUID device;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unitOf("siti", UnitRole.MODERATOR).id(), 1);
        device = UUID.randomUUID();
    }

    @Test
    void a_photo_comes_with_its_input_upright_and_without_what_the_camera_noted() throws Exception {
        var canary = "kenari" + UUID.randomUUID();
        var photo = withComment(SamplePhotos.lyingOnItsSide(), canary);
        var id = uploaded(photo, "Loket Siti.JPG");
        var receipt = gave(List.of(id));

        receipt.read()
                .body("feedback.attachments", hasSize(1))
                .body("feedback.attachments[0].id", equalTo(id))
                .body("feedback.attachments[0].name", equalTo("Loket Siti.JPG"))
                .body("feedback.attachments[0].kind", equalTo("JPEG"))
                .body("feedback.attachments[0].published", equalTo(false))
                .body("feedback.attachments[0].scanned", equalTo(false));
        var kept = mine(receipt, id)
                .statusCode(200)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
                .header("Content-Disposition", startsWith("inline; filename=\"lampiran-1.jpg\""))
                .extract()
                .asByteArray();
        assertThat(new String(photo, ISO_8859_1)).contains(canary).contains("Exif");
        assertThat(new String(kept, ISO_8859_1)).doesNotContain(canary).doesNotContain("Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getHeight()).isEqualTo(80);
    }

    @Test
    void a_paper_is_saved_and_not_shown_and_a_part_of_it_may_be_asked_for() {
        var id = uploaded(SamplePapers.harmless(), "surat.pdf");
        var receipt = gave(List.of(id));
        mine(receipt, id)
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; filename=\"lampiran-1.pdf\""));
        given().header("Receipt-Secret", receipt.secret())
                .header("Range", "bytes=0-4")
                .get(CONTENT, id)
                .then()
                .statusCode(206)
                .body(equalTo("%PDF-"));
    }

    @Test
    void a_paper_does_not_tell_who_made_it() {
        var canary = "kenari" + UUID.randomUUID();
        var id = uploaded(SamplePapers.by(canary), "surat.pdf");
        var kept = mine(gave(List.of(id)), id).statusCode(200).extract().asByteArray();
        assertThat(SamplePapers.plain(kept)).startsWith("%PDF-").doesNotContain(canary);
    }

    @Test
    void nobody_else_reads_a_file_until_the_office_publishes_it() {
        var id = uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        var receipt = gave(List.of(id));
        given().get(CONTENT, id).then().statusCode(404);
        given().header("Receipt-Secret", "rahasia-orang-lain")
                .get(CONTENT, id)
                .then()
                .statusCode(404);
        publicly(receipt).body("attachments", empty());
        given().get("/api/v1/files/{id}/content", stored(id)).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "siti")
    void the_office_publishes_a_file_and_takes_it_back() {
        var id = uploaded(SamplePhotos.jpeg(40, 30), "Loket Siti.jpg");
        var receipt = gave(List.of(id));
        act(id, "publication", "\"1\"", Map.of("consented", false)).statusCode(400);
        act(id, "publication", "\"9\"", Map.of("consented", true)).statusCode(412);
        act(id, "publication", "\"1\"", Map.of("consented", true))
                .statusCode(200)
                .body("published", equalTo(true), "name", equalTo("Loket Siti.jpg"), "version", equalTo(2));
        publicly(receipt).body("attachments[0].id", equalTo(id), "attachments[0].name", nullValue());
        act(id, "publication", "\"2\"", Map.of("consented", true))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        act(id, "hiding", "\"2\"", Map.of("reason", "PERSONAL_DATA"))
                .statusCode(200)
                .body("published", equalTo(false));
        publicly(receipt).body("attachments", empty());
        given().get("/api/v1/forums/{forum}/moderation-acts", forum.id())
                .then()
                .statusCode(200)
                .body("items.kind", contains("FILE_HIDDEN", "FILE_PUBLISHED"))
                .body("items[0].reason", equalTo("PERSONAL_DATA"));
        given().get("/api/v1/feedback-export?unitId={unit}&format=JSONL", forum.unitId())
                .then()
                .statusCode(200)
                .body(containsString("\"attachmentNames\":[\"Loket Siti.jpg\"]"), containsString("\"attachments\":1"));
    }

    @Test
    @TestSecurity(user = "siti")
    void what_is_hidden_takes_its_files_out_of_sight_and_what_is_restored_brings_them_back() {
        var id = uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        var receipt = gave(List.of(id));
        act(id, "publication", "\"1\"", Map.of("consented", true)).statusCode(200);
        assertThat(seen(id)).isTrue();
        moderate(receipt, "hiding", Map.of("reason", "OFF_TOPIC"));
        assertThat(seen(id)).isFalse();
        act(id, "hiding", "\"2\"", Map.of("reason", "OFF_TOPIC")).statusCode(200);
        act(id, "publication", "\"3\"", Map.of("consented", true)).statusCode(409);
        moderate(receipt, "restoration", null);
        act(id, "publication", "\"3\"", Map.of("consented", true)).statusCode(200);
        assertThat(seen(id)).isTrue();
    }

    static Stream<Arguments> takingBack() {
        return Stream.of(Arguments.of("withdrawal"), Arguments.of("person"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("takingBack")
    void what_its_giver_takes_back_takes_the_bytes_with_it(String how) {
        var id = uploaded(SamplePapers.withMoreBehind(" ".repeat(how.length())), "surat.pdf");
        var receipt = gave(List.of(id));
        var bytes = path(id);
        assertThat(bytes).exists();
        var request = given().header("Receipt-Secret", receipt.secret()).header("If-Match", receipt.etag());
        (how.equals("person")
                        ? request.delete(Giving.RECEIPT + "/person", receipt.number())
                        : request.contentType(JSON).post(Giving.RECEIPT + "/withdrawal", receipt.number()))
                .then()
                .statusCode(200)
                .body("feedback.attachments", empty());
        assertThat(bytes).doesNotExist();
        mine(receipt, id).statusCode(404);
        assertThat(column(id, "name")).isNull();
        assertThat(column(id, "salt")).isNull();
    }

    @Test
    void the_register_commits_to_the_bytes_and_tells_neither_them_nor_the_name() {
        var id = uploaded(SamplePhotos.jpeg(40, 30), "Loket Siti.jpg");
        var receipt = gave(List.of(id));
        var entries = given().header("Receipt-Secret", receipt.secret())
                .get(Giving.RECEIPT + "/register-proof", receipt.number())
                .then()
                .statusCode(200)
                .extract();
        var sha256 = text(id, "sha256");
        assertThat(entries.<String>path("items[0].entry.payload.fileCommitments[0]"))
                .isEqualTo(Commitment.to(sha256, text(id, "salt")));
        assertThat(entries.asString()).doesNotContain(sha256).doesNotContain("Siti");
    }

    static Stream<Arguments> refused() {
        var zip = "PK\u0003\u0004 not a picture";
        return Stream.of(
                Arguments.of("a page", "<html><script>".getBytes(UTF_8), 415, "attachment-kind-refused"),
                Arguments.of("a zip", zip.getBytes(UTF_8), 415, "attachment-kind-refused"),
                Arguments.of("a GIF", SamplePhotos.gif(), 415, "attachment-kind-refused"),
                Arguments.of("nothing", new byte[0], 415, "attachment-kind-refused"),
                Arguments.of("half a JPEG", SamplePhotos.half(), 400, "photo-broken"),
                Arguments.of("a PNG of a billion pixels", SamplePhotos.bomb(), 400, "photo-broken"),
                Arguments.of(
                        "a PDF behind a page", ("<p>" + pdf()).getBytes(ISO_8859_1), 415, "attachment-kind-refused"),
                Arguments.of("a PDF and a zip", SamplePapers.withMoreBehind(zip), 400, "attachment-broken"),
                Arguments.of("a PDF with a script", SamplePapers.scripted(), 400, "attachment-unsafe"),
                Arguments.of(
                        "a PDF with a script behind layers",
                        SamplePapers.scriptedBehindLayers(" ".repeat(9_000)),
                        400,
                        "attachment-unsafe"),
                Arguments.of("5 MiB and a byte", SamplePapers.ofSize(FIVE_MEBIBYTES + 1), 413, "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_no_photo_or_paper_is_refused_with_what_to_do(String what, byte[] bytes, int status, String code) {
        upload(bytes, "foto.jpg").statusCode(status).body("code", equalTo(code), "detail", notNullValue());
        gave(List.of());
    }

    @Test
    void a_picture_that_is_also_a_page_keeps_nothing_but_its_pixels() {
        var page = "<script>alert(1)</script>";
        var both = (new String(SamplePhotos.jpeg(40, 30), ISO_8859_1) + page).getBytes(ISO_8859_1);
        var id = uploaded(both, "foto.jpg");
        assertThat(mine(gave(List.of(id)), id).statusCode(200).extract().asString())
                .doesNotContain(page);
    }

    @Test
    void five_mebibytes_are_taken() {
        upload(SamplePapers.ofSize(FIVE_MEBIBYTES), "surat.pdf").statusCode(201);
    }

    @Test
    void an_input_names_three_files_at_most_each_once() {
        var ids = IntStream.range(0, 4)
                .mapToObj(i -> uploaded(SamplePhotos.jpeg(40 + i, 30), i + ".jpg"))
                .toList();
        give(ids).statusCode(400).body("errors.pointer", hasItem("/fileIds"));
        give(List.of(ids.get(0), ids.get(0))).statusCode(400);
        var receipt = gave(List.of(ids.get(2), ids.get(0), ids.get(1)));
        receipt.read().body("feedback.attachments.name", contains("2.jpg", "0.jpg", "1.jpg"));
    }

    @Test
    void the_file_of_another_device_or_forum_is_as_good_as_none() {
        var id = uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        device = UUID.randomUUID();
        give(List.of(id))
                .statusCode(400)
                .body("errors.pointer", contains("/fileIds/0"), "errors.code", contains("unknown"));
        give(List.of(UUID.randomUUID().toString())).statusCode(400);
        uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
    }

    @Test
    void of_two_inputs_that_name_one_file_at_once_one_gets_it() {
        var id = uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        var bodies = IntStream.range(0, 6)
                .mapToObj(i -> solved(said("Masukan " + i, "fileIds", List.of(id))))
                .toList();
        var statuses = bodies.stream()
                .map(body -> CompletableFuture.supplyAsync(
                        () -> Giving.give(forum.id(), device, UUID.randomUUID(), body)
                                .extract()
                                .statusCode(),
                        Crowd.CROWD))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).containsOnly(400);
    }

    @Test
    void the_same_bytes_sent_again_are_the_same_file_and_an_input_sent_again_is_the_same_input() {
        var id = uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        assertThat(uploaded(SamplePhotos.jpeg(40, 30), "foto lagi.jpg")).isEqualTo(id);
        var key = UUID.randomUUID();
        var body = said("Loket tutup.", "fileIds", List.of(id));
        var first = Giving.give(forum.id(), device, key, solved(body)).statusCode(201);
        var again = Giving.give(forum.id(), device, key, solved(body)).statusCode(201);
        assertThat(again.extract().<String>path("number"))
                .isEqualTo(first.extract().path("number"));
    }

    @Test
    void an_upload_repeated_under_its_key_is_answered_alike_and_another_one_is_refused() {
        var key = UUID.randomUUID();
        var first = upload(key, SamplePhotos.jpeg(40, 30), "foto.jpg").statusCode(201);
        upload(key, SamplePhotos.jpeg(40, 30), "foto.jpg")
                .statusCode(201)
                .body("id", equalTo(first.extract().path("id")));
        upload(key, SamplePhotos.jpeg(41, 30), "foto.jpg").statusCode(422);
    }

    @Test
    void a_device_has_twelve_files_waiting_at_most() {
        for (int i = 0; i < 12; i++) {
            uploaded(SamplePhotos.jpeg(40 + i, 30), i + ".jpg");
        }
        upload(SamplePhotos.jpeg(90, 30), "12.jpg").statusCode(409).body("code", equalTo("attachments-waiting"));
        device = UUID.randomUUID();
        uploaded(SamplePhotos.jpeg(90, 30), "12.jpg");
    }

    @Test
    void whoever_invents_devices_leaves_room_for_those_who_come_from_elsewhere() {
        attachments.crowd(UUID.fromString(uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg")));
        device = UUID.randomUUID();
        upload(SamplePhotos.jpeg(90, 30), "foto.jpg").statusCode(409).body("code", equalTo("attachments-waiting"));
        assertThat(attachments.fromAnotherNetwork(forum.unitId(), forum.id())).isNotNull();

        attachments.disperse();
        uploaded(SamplePhotos.jpeg(90, 30), "foto.jpg");
    }

    @Test
    void who_names_no_device_has_not_worked_or_comes_too_late_is_refused_before_the_bytes() {
        given().contentType(BINARY)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Challenge-Solution", Giving.solution())
                .queryParam("name", "foto.jpg")
                .body(SamplePhotos.jpeg(40, 30))
                .post(UPLOADS, forum.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        given().contentType(BINARY)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Device-Token", device)
                .queryParam("name", "foto.jpg")
                .body(SamplePhotos.jpeg(40, 30))
                .post(UPLOADS, forum.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("challenge-invalid"));
        forum = forums.closed(forum.unitId(), 1);
        upload(SamplePhotos.jpeg(40, 30), "foto.jpg").statusCode(409).body("code", equalTo("window-closed"));
    }

    @Test
    void what_no_input_names_within_a_day_goes_with_its_bytes() {
        var unused = uploaded(SamplePapers.withMoreBehind("\n\n\n"), "surat.pdf");
        var bytes = path(unused);
        attachments.forgetUnused(Instant.now().plus(23, ChronoUnit.HOURS));
        assertThat(bytes).exists();
        attachments.forgetUnused(Instant.now().plus(25, ChronoUnit.HOURS));
        assertThat(bytes).doesNotExist();
        give(List.of(unused)).statusCode(400).body("errors.pointer", contains("/fileIds/0"));
    }

    @Test
    void a_virus_is_not_kept_and_what_the_scanner_has_seen_is_said() {
        try (var clamd = new Clamd(Mood.WORKING)) {
            clamd.isUsed();
            upload(Clamd.EICAR.getBytes(UTF_8), "foto.jpg")
                    .statusCode(400)
                    .body("code", equalTo("attachment-infected"));
            upload(SamplePhotos.jpeg(40, 30), "foto.jpg").statusCode(201).body("scanned", equalTo(true));
        }
    }

    @Test
    void while_the_scanner_is_down_no_file_is_taken_and_no_word_is_lost() {
        Clamd.isDown();
        sending(UUID.randomUUID(), SamplePhotos.jpeg(40, 30), "foto.jpg")
                .noFilters()
                .post(UPLOADS, forum.id())
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("60"))
                .body("code", equalTo("scanner-unavailable"));
        gave(List.of()).read().statusCode(200).body("feedback.attachments", empty());
    }

    @Test
    void while_many_files_are_looked_at_another_is_asked_to_come_again_and_not_kept_waiting() {
        try (var busy = BusyChecks.all()) {
            isAskedToComeAgain(SamplePapers.harmless(), "surat.pdf");
        }
        try (var busy = BusyPictures.all()) {
            isAskedToComeAgain(SamplePhotos.jpeg(40, 30), "foto.jpg");
            uploaded(SamplePapers.harmless(), "surat.pdf");
        }
        uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
    }

    private void isAskedToComeAgain(byte[] bytes, String name) {
        sending(UUID.randomUUID(), bytes, name)
                .noFilters()
                .post(UPLOADS, forum.id())
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("unavailable"));
    }

    @Test
    void nothing_tells_which_device_sent_a_file_once_it_belongs_to_an_input() {
        var id = uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        assertThat(text(id, "sender")).doesNotContain(device.toString());
        gave(List.of(id)).read().statusCode(200).body("feedback.attachments.id", not(empty()));
        assertThat(column(id, "sender")).isNull();
        assertThat(column(id, "network")).isNull();
        assertThat(column(id, "received_sha256")).isNull();
    }

    private static String pdf() {
        return new String(SamplePapers.harmless(), ISO_8859_1);
    }

    /** Right behind the beginning of the file, as a camera writes it. */
    private static byte[] withComment(byte[] jpeg, String comment) {
        var text = new String(jpeg, ISO_8859_1);
        char length = (char) (comment.length() + 2);
        return (text.substring(0, 2) + "\u00ff\u00fe\0" + length + comment + text.substring(2)).getBytes(ISO_8859_1);
    }

    private String uploaded(byte[] bytes, String name) {
        return upload(bytes, name).statusCode(201).extract().path("id");
    }

    private ValidatableResponse upload(byte[] bytes, String name) {
        return upload(UUID.randomUUID(), bytes, name);
    }

    private ValidatableResponse upload(UUID key, byte[] bytes, String name) {
        return sending(key, bytes, name).post(UPLOADS, forum.id()).then();
    }

    private RequestSpecification sending(UUID key, byte[] bytes, String name) {
        return given().contentType(BINARY)
                .header("Idempotency-Key", key)
                .header("Device-Token", device)
                .header("Challenge-Solution", Giving.solution())
                .queryParam("name", name)
                .body(bytes);
    }

    private ValidatableResponse give(List<String> ids) {
        return Giving.give(forum.id(), device, UUID.randomUUID(), solved(said("Loket tutup.", "fileIds", ids)));
    }

    private Receipt gave(List<String> ids) {
        return Receipt.of(give(ids).statusCode(201));
    }

    private static ValidatableResponse mine(Receipt receipt, String id) {
        return given().header("Receipt-Secret", receipt.secret())
                .get(CONTENT, id)
                .then();
    }

    private static ValidatableResponse publicly(Receipt receipt) {
        return given().get("/api/v1/feedback/{id}", receipt.feedbackId()).then().statusCode(200);
    }

    private static ValidatableResponse act(String id, String act, String ifMatch, Map<String, Object> body) {
        return given().contentType(JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .post("/api/v1/attachments/{id}/{act}", id, act)
                .then();
    }

    private static void moderate(Receipt receipt, String act, @Nullable Map<String, Object> body) {
        var request = given().contentType(JSON).header("If-Match", receipt.etag());
        (body == null ? request : request.body(body))
                .post("/api/v1/feedback/{id}/{act}", receipt.feedbackId(), act)
                .then()
                .statusCode(200);
    }

    private boolean seen(String id) {
        return (boolean) database.createNativeQuery(
                        "select a.published_at is not null and f.state = 'PUBLISHED' from attachment a "
                                + "join feedback f on f.id = a.feedback_id where a.id = ?1")
                .setParameter(1, UUID.fromString(id))
                .getSingleResult();
    }

    private UUID stored(String id) {
        return (UUID) requireNonNull(column(id, "file_id"));
    }

    private Path path(String id) {
        var sha256 = text(id, "sha256");
        return Path.of("target/blobs").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private String text(String id, String name) {
        return (String) requireNonNull(column(id, name));
    }

    private @Nullable Object column(String id, String name) {
        return database.createNativeQuery("select " + name + " from attachment where id = ?1")
                .setParameter(1, UUID.fromString(id))
                .getSingleResult();
    }
}
