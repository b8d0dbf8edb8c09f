package id.fkp.submission.file;

import static id.fkp.submission.file.Device.CONTENT;
import static id.fkp.submission.file.Device.mine;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.attachment.check.SamplePapers;
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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    KeptFiles files;

    @Inject
    EntityManager database;

    private ForumInfo forum;
    private Device device;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unitOf("siti", UnitRole.MODERATOR).id(), 1);
        device = Device.at(forum);
    }

    @Test
    void a_photo_comes_with_its_input_upright_and_without_what_the_camera_noted() throws Exception {
        var canary = "kenari" + UUID.randomUUID();
        var photo = withComment(SamplePhotos.lyingOnItsSide(), canary);
        var id = device.uploaded(photo, "Loket Siti.JPG");
        var receipt = device.gave(List.of(id));

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
        var id = device.uploaded(SamplePapers.harmless(), "surat.pdf");
        var receipt = device.gave(List.of(id));
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
        var id = device.uploaded(SamplePapers.by(canary), "surat.pdf");
        var kept = mine(device.gave(List.of(id)), id).statusCode(200).extract().asByteArray();
        assertThat(SamplePapers.plain(kept)).startsWith("%PDF-").doesNotContain(canary);
    }

    @Test
    void nobody_else_reads_a_file_until_the_office_publishes_it() {
        var id = device.uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        var receipt = device.gave(List.of(id));
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
        var id = device.uploaded(SamplePhotos.jpeg(40, 30), "Loket Siti.jpg");
        var receipt = device.gave(List.of(id));
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
        var id = device.uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        var receipt = device.gave(List.of(id));
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
        var id = device.uploaded(SamplePapers.withMoreBehind(" ".repeat(how.length())), "surat.pdf");
        var receipt = device.gave(List.of(id));
        var bytes = files.path(id);
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
        assertThat(files.column(id, "name")).isNull();
        assertThat(files.column(id, "salt")).isNull();
    }

    @Test
    void the_register_commits_to_the_bytes_and_tells_neither_them_nor_the_name() {
        var id = device.uploaded(SamplePhotos.jpeg(40, 30), "Loket Siti.jpg");
        var receipt = device.gave(List.of(id));
        var entries = given().header("Receipt-Secret", receipt.secret())
                .get(Giving.RECEIPT + "/register-proof", receipt.number())
                .then()
                .statusCode(200)
                .extract();
        var sha256 = files.text(id, "sha256");
        assertThat(entries.<String>path("items[0].entry.payload.fileCommitments[0]"))
                .isEqualTo(Commitment.to(sha256, files.text(id, "salt")));
        assertThat(entries.asString()).doesNotContain(sha256).doesNotContain("Siti");
    }

    @Test
    void nothing_tells_which_device_sent_a_file_once_it_belongs_to_an_input() {
        var id = device.uploaded(SamplePhotos.jpeg(40, 30), "foto.jpg");
        assertThat(files.text(id, "sender")).doesNotContain(device.token().toString());
        device.gave(List.of(id)).read().statusCode(200).body("feedback.attachments.id", not(empty()));
        assertThat(files.column(id, "sender")).isNull();
        assertThat(files.column(id, "network")).isNull();
        assertThat(files.column(id, "received_sha256")).isNull();
    }

    /** Right behind the beginning of the file, as a camera writes it. */
    private static byte[] withComment(byte[] jpeg, String comment) {
        var text = new String(jpeg, ISO_8859_1);
        char length = (char) (comment.length() + 2);
        return (text.substring(0, 2) + "\u00ff\u00fe\0" + length + comment + text.substring(2)).getBytes(ISO_8859_1);
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
        return (UUID) requireNonNull(files.column(id, "file_id"));
    }
}
