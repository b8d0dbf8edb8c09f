package id.fkp.submission.file;

import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solved;
import static id.fkp.submission.file.Device.UPLOADS;
import static id.fkp.submission.file.Device.mine;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.BINARY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

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
import id.fkp.submission.Giving;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be sent with an input, how much of it, by whom, and what becomes of it when no input follows. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class UploadTest {

    private static final int FIVE_MEBIBYTES = 5 * 1024 * 1024;

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    KeptFiles files;

    @Inject
    AttachmentFixture attachments;

    private ForumInfo forum;
    private Device device;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unitOf("siti", UnitRole.MODERATOR).id(), 1);
        device = Device.at(forum);
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
        device.upload(bytes, "foto.jpg").statusCode(status).body("code", equalTo(code), "detail", notNullValue());
        device.gave(List.of());
    }

    @Test
    void a_picture_that_is_also_a_page_keeps_nothing_but_its_pixels() {
        var page = "<script>alert(1)</script>";
        var both = (new String(SamplePhotos.jpeg(40, 30), ISO_8859_1) + page).getBytes(ISO_8859_1);
        var id = device.uploaded(both, "foto.jpg");
        assertThat(mine(device.gave(List.of(id)), id).statusCode(200).extract().asString())
                .doesNotContain(page);
    }

    @Test
    void five_mebibytes_are_taken() {
        device.upload(SamplePapers.ofSize(FIVE_MEBIBYTES), "surat.pdf").statusCode(201);
    }

    @Test
    void an_input_names_three_files_at_most_each_once() {
        var ids = IntStream.range(0, 4)
                .mapToObj(i -> device.uploaded(SamplePhotos.jpeg(40 + i, 30), i + ".jpg"))
                .toList();
        device.give(ids).statusCode(400).body("errors.pointer", hasItem("/fileIds"));
        device.give(List.of(ids.get(0), ids.get(0))).statusCode(400);
        var receipt = device.gave(List.of(ids.get(2), ids.get(0), ids.get(1)));
        receipt.read().body("feedback.attachments.name", contains("2.jpg", "0.jpg", "1.jpg"));
    }

    @Test
    void the_file_of_another_device_or_forum_is_as_good_as_none() {
        var id = device.uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        device = Device.at(forum);
        device.give(List.of(id))
                .statusCode(400)
                .body("errors.pointer", contains("/fileIds/0"), "errors.code", contains("unknown"));
        device.give(List.of(UUID.randomUUID().toString())).statusCode(400);
        device.uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
    }

    @Test
    void of_two_inputs_that_name_one_file_at_once_one_gets_it() {
        var id = device.uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        var bodies = IntStream.range(0, 6)
                .mapToObj(i -> solved(said("Masukan " + i, "fileIds", List.of(id))))
                .toList();
        var statuses = bodies.stream()
                .map(body -> CompletableFuture.supplyAsync(
                        () -> Giving.give(forum.id(), device.token(), UUID.randomUUID(), body)
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
        var id = device.uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        assertThat(device.uploaded(SamplePhotos.jpeg(40, 30), "foto lagi.jpg")).isEqualTo(id);
        var key = UUID.randomUUID();
        var body = said("Loket tutup.", "fileIds", List.of(id));
        var first = Giving.give(forum.id(), device.token(), key, solved(body)).statusCode(201);
        var again = Giving.give(forum.id(), device.token(), key, solved(body)).statusCode(201);
        assertThat(again.extract().<String>path("number"))
                .isEqualTo(first.extract().path("number"));
    }

    @Test
    void an_upload_repeated_under_its_key_is_answered_alike_and_another_one_is_refused() {
        var key = UUID.randomUUID();
        var first = device.upload(key, SamplePhotos.jpeg(40, 30), "foto.jpg").statusCode(201);
        device.upload(key, SamplePhotos.jpeg(40, 30), "foto.jpg")
                .statusCode(201)
                .body("id", equalTo(first.extract().path("id")));
        device.upload(key, SamplePhotos.jpeg(41, 30), "foto.jpg").statusCode(422);
    }

    @Test
    void a_device_has_twelve_files_waiting_at_most() {
        for (int i = 0; i < 12; i++) {
            device.uploaded(SamplePhotos.jpeg(40 + i, 30), i + ".jpg");
        }
        device.upload(SamplePhotos.jpeg(90, 30), "12.jpg").statusCode(409).body("code", equalTo("attachments-waiting"));
        device = Device.at(forum);
        device.uploaded(SamplePhotos.jpeg(90, 30), "12.jpg");
    }

    @Test
    void whoever_invents_devices_leaves_room_for_those_who_come_from_elsewhere() {
        attachments.crowd(UUID.fromString(device.uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg")));
        device = Device.at(forum);
        device.upload(SamplePhotos.jpeg(90, 30), "foto.jpg")
                .statusCode(409)
                .body("code", equalTo("attachments-waiting"));
        assertThat(attachments.fromAnotherNetwork(forum.unitId(), forum.id())).isNotNull();

        attachments.disperse();
        device.uploaded(SamplePhotos.jpeg(90, 30), "foto.jpg");
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
                .header("Device-Token", device.token())
                .queryParam("name", "foto.jpg")
                .body(SamplePhotos.jpeg(40, 30))
                .post(UPLOADS, forum.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("challenge-invalid"));
        device = Device.at(forums.closed(forum.unitId(), 1));
        device.upload(SamplePhotos.jpeg(40, 30), "foto.jpg").statusCode(409).body("code", equalTo("window-closed"));
    }

    @Test
    void what_no_input_names_within_a_day_goes_with_its_bytes() {
        var unused = device.uploaded(SamplePapers.withMoreBehind("\n\n\n"), "surat.pdf");
        var bytes = files.path(unused);
        attachments.forgetUnused(Instant.now().plus(23, ChronoUnit.HOURS));
        assertThat(bytes).exists();
        attachments.forgetUnused(Instant.now().plus(25, ChronoUnit.HOURS));
        assertThat(bytes).doesNotExist();
        device.give(List.of(unused)).statusCode(400).body("errors.pointer", contains("/fileIds/0"));
    }

    @Test
    void a_virus_is_not_kept_and_what_the_scanner_has_seen_is_said() {
        try (var clamd = new Clamd(Mood.WORKING)) {
            clamd.isUsed();
            device.upload(Clamd.EICAR.getBytes(UTF_8), "foto.jpg")
                    .statusCode(400)
                    .body("code", equalTo("attachment-infected"));
            device.upload(SamplePhotos.jpeg(40, 30), "foto.jpg").statusCode(201).body("scanned", equalTo(true));
        }
    }

    @Test
    void while_the_scanner_is_down_no_file_is_taken_and_no_word_is_lost() {
        Clamd.isDown();
        device.sending(UUID.randomUUID(), SamplePhotos.jpeg(40, 30), "foto.jpg")
                .noFilters()
                .post(UPLOADS, forum.id())
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("60"))
                .body("code", equalTo("scanner-unavailable"));
        device.gave(List.of()).read().statusCode(200).body("feedback.attachments", empty());
    }

    @Test
    void while_many_files_are_looked_at_another_is_asked_to_come_again_and_not_kept_waiting() {
        try (var busy = BusyChecks.all()) {
            isAskedToComeAgain(SamplePapers.harmless(), "surat.pdf");
        }
        try (var busy = BusyPictures.all()) {
            isAskedToComeAgain(SamplePhotos.jpeg(40, 30), "foto.jpg");
            device.uploaded(SamplePapers.harmless(), "surat.pdf");
        }
        device.uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
    }

    private void isAskedToComeAgain(byte[] bytes, String name) {
        device.sending(UUID.randomUUID(), bytes, name)
                .noFilters()
                .post(UPLOADS, forum.id())
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("unavailable"));
    }

    private static String pdf() {
        return new String(SamplePapers.harmless(), ISO_8859_1);
    }
}
