package id.fkp.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.file.FileFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.opinion.OpinionFixture;
import id.fkp.session.SessionFixture;
import id.fkp.shared.text.Digest;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.paper.PaperPlans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the lines of the minutes to a signed record that anybody can verify, without typing anything twice. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class AgreementResourceTest {

    private static final String STRANGER = "orang-lain";

    @Inject
    UnitFixture units;

    @Inject
    AgreementFixture agreements;

    @Inject
    SessionFixture sessions;

    @Inject
    FileFixture files;

    @Inject
    OpinionFixture opinions;

    private UUID unit;

    @BeforeEach
    void head() {
        unit = units.unitOf("kepala", UnitRole.HEAD, UnitRole.MODERATOR).id();
    }

    @Test
    void a_draft_has_a_row_for_each_line_of_the_minutes() {
        var forum = agreements.held(unit, 2);
        begin(forum)
                .statusCode(201)
                .body("items.problem", contains("Masalah 1", "Masalah 2"))
                .body("items.proposal", contains("Usulan 1", "Usulan 2"))
                .body("items.followUp", contains("Tindakan 1", "Tindakan 2"))
                .body("items.owner", contains("Tim 1", "Tim 2"), "items.lineIds", everyItem(hasSize(1)))
                .body("number", equalTo(numberOf(1)), "place", equalTo("Aula Contoh"), "heldOn", notNullValue())
                .body("statements.code", contains("HEAD_ACCEPTS", "PUBLIC_MONITORS"));
        begin(forum).statusCode(409);

        var second = agreements.held(unit, 1);
        begin(second).body("number", equalTo(numberOf(2)));
    }

    @Test
    void what_is_empty_is_listed_and_blocks() {
        var forum = agreements.held(unit, 1);
        begin(forum);
        given().get(draft(forum) + "/readiness")
                .then()
                .statusCode(200)
                .body("ready", equalTo(false), "missing.pointer", hasItems("/items/0/horizon", "/signatories/0/name"))
                .body("missing.code", hasItems("representative-missing"));
        sign(forum, signing("PAPER"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"), "errors.pointer", hasItems("/items/0/horizon"));
        // the same by the way of those who have no draft
        var details = signing("PAPER");
        details.remove("way");
        Requests.post("/api/v1/forums/" + forum.id() + "/agreement", details)
                .statusCode(409)
                .body("errors.pointer", hasItems("/items/0/horizon"));
    }

    @Test
    void a_duration_outside_its_class_is_pointed_out_and_blocks_nothing() {
        var forum = agreements.drafted(unit);
        var text = body(forum);
        items(text).get(0).put("horizon", "LONG");
        Requests.change(draft(forum), text).statusCode(200);
        given().get(draft(forum) + "/readiness")
                .then()
                .body("ready", equalTo(true), "advice.pointer", contains("/items/0/horizon"))
                .body("advice.code", contains("horizon-differs"));
    }

    @Test
    void rows_are_merged_and_keep_the_lines_they_stand_for() {
        var forum = agreements.held(unit, 2);
        begin(forum);
        var text = body(forum);
        var both = List.of(items(text).get(0).get("lineIds"), items(text).get(1).get("lineIds")).stream()
                .flatMap(ids -> ((List<?>) Objects.requireNonNull(ids)).stream())
                .toList();
        items(text).get(0).put("lineIds", both);
        items(text).remove(1);
        Requests.change(draft(forum), text).statusCode(200).body("items", hasSize(1), "items[0].lineIds", hasSize(2));

        items(text).get(0).put("lineIds", List.of(UUID.randomUUID()));
        Requests.change(draft(forum), text).statusCode(400).body("errors.pointer", contains("/items/0/lineIds"));
        Requests.change(draft(forum), "\"0\"", text).statusCode(412);
    }

    @Test
    void signed_on_paper_it_never_changes_and_anybody_can_verify_it() {
        var forum = agreements.drafted(unit);
        var signing = signing("PAPER");
        sign(forum, signing).statusCode(201).body("signedAt", notNullValue(), "way", equalTo("PAPER"));

        Requests.change(draft(forum), body(forum)).statusCode(409);
        given().get("/api/v1/forums/" + forum.id()).then().body("state", equalTo("AGREEMENT_SIGNED"));
        var number = given().get(draft(forum)).<String>path("verificationNumber");
        var sha = Digest.sha256(given().get("/api/v1/files/" + signing.get("documentFileId") + "/content")
                .asByteArray());
        given().get("/api/v1/agreements/" + number)
                .then()
                .statusCode(200)
                .body("documentSha256", equalTo(sha), "attendanceSha256", notNullValue())
                .body(
                        "number",
                        equalTo("BA-7/FKP/XI/2026"),
                        "forum.id",
                        equalTo(forum.id().toString()))
                .body("addenda", empty());

        var addenda = "/api/v1/forums/" + forum.id() + "/agreement-addenda";
        Requests.post(addenda, Map.of("text", "Loket 3, bukan 2.", "reason", "Salah ketik"))
                .statusCode(201);
        var page = Map.of("text", "Halaman pengganti.", "reason", "Lampiran tertinggal");
        var withFile = new HashMap<String, Object>(page);
        withFile.put("fileId", UUID.randomUUID().toString());
        Requests.post(addenda, withFile).statusCode(400).body("errors.pointer", contains("/fileId"));
        withFile.put("fileId", files.scan(unit).toString());
        Requests.post(addenda, withFile).statusCode(201).body("sha256.length()", equalTo(64));
        given().get("/api/v1/agreements/" + number)
                .then()
                .body("addenda.text", contains("Loket 3, bukan 2.", "Halaman pengganti."))
                .body("addenda[1].fileId", equalTo(withFile.get("fileId")));
        given().get(addenda)
                .then()
                .body("items.reason", contains("Salah ketik", "Lampiran tertinggal"))
                .body("items[0].byName", nullValue());
        var next = given().get(addenda + "?limit=1")
                .then()
                .body("items.reason", contains("Salah ketik"))
                .extract()
                .<String>path("next");
        given().get(addenda + "?limit=1&cursor=" + next)
                .then()
                .body("items.reason", contains("Lampiran tertinggal"), "next", nullValue());
        given().get("/api/v1/files/" + withFile.get("fileId")).then().body("publishedAt", notNullValue());
    }

    @Test
    void nobody_signs_what_was_changed_since_they_read_it() {
        var forum = agreements.drafted(unit);
        var read = given().get(draft(forum)).header("ETag");
        Requests.change(draft(forum), body(forum)).statusCode(200);

        var details = signing("PAPER");
        sign(forum, read, details)
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "current.signedAt", nullValue());
        given().get("/api/v1/forums/" + forum.id()).then().body("state", not(equalTo("AGREEMENT_SIGNED")));
        sign(forum, given().get(draft(forum)).header("ETag"), details).statusCode(201);
    }

    @Test
    void on_the_screen_everybody_draws_before_it_counts() throws IOException {
        var forum = agreements.drafted(unit);
        var details = signing("SCREEN");
        details.remove("documentFileId");
        details.remove("attendanceFileId");
        sign(forum, details).statusCode(409).body("errors.code", contains("not-signed", "not-signed"));

        List<String> signatories = given().get(draft(forum)).path("signatories.id");
        signatories.forEach(id -> draw(forum, id, png(300, 100)).statusCode(204));
        sign(forum, details)
                .statusCode(201)
                .body("way", equalTo("SCREEN"), "signatories.drawnAt", everyItem(notNullValue()));

        assertThat(kept(forum, "documentFileId"))
                .contains("Siti Burung Kenari", "0800 3333 4444", "https://fkp.contoh.example/verifikasi/");
        assertThat(kept(forum, "attendanceFileId")).contains("DAFTAR HADIR", "Tamu Contoh", "Jumlah menurut unsur");
        draw(forum, signatories.get(0), png(300, 100)).statusCode(409);
    }

    @Test
    void a_signatory_who_is_on_no_attendance_list_of_the_forum_is_refused() {
        var forum = agreements.drafted(unit);
        var text = body(forum);
        var stranger = new HashMap<String, Object>(Map.of("role", "REPRESENTATIVE", "consentName", true));
        stranger.put("attendanceId", UUID.randomUUID().toString());
        text.put("signatories", List.of(Map.of("role", "HEAD", "consentName", true), stranger));
        Requests.change(draft(forum), text)
                .statusCode(400)
                .body("errors.pointer", contains("/signatories/1/attendanceId"));
    }

    @Test
    void whoever_changes_the_text_takes_the_signatures_from_under_it() {
        var forum = agreements.drafted(unit);
        List<String> signatories = given().get(draft(forum)).path("signatories.id");
        draw(forum, signatories.get(0), png(300, 100)).statusCode(204);
        Requests.change(draft(forum), body(forum)).statusCode(200).body("signatories.drawnAt", everyItem(nullValue()));
    }

    @Test
    void what_is_no_signature_is_refused() {
        var forum = agreements.drafted(unit);
        String id = given().get(draft(forum)).path("signatories[0].id");
        draw(forum, id, "bukan gambar".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        draw(forum, id, png(2001, 10)).statusCode(400).body("errors.code", contains("too-many-pixels"));
        draw(forum, id, new byte[201 * 1024]).statusCode(400);
        draw(forum, UUID.randomUUID().toString(), png(30, 10)).statusCode(404);
    }

    @Test
    void a_session_that_is_not_over_blocks_the_signing() {
        var forum = agreements.drafted(unit);
        var open = sessions.open(unit);
        Requests.post("/api/v1/forums/" + open.forumId() + "/agreement", without(signing("PAPER"), "way"))
                .statusCode(409)
                .body("errors.code", contains("session-open"));
        sign(forum, signing("PAPER")).statusCode(201);
    }

    @Test
    void the_paper_says_what_the_api_says() throws IOException {
        var forum = agreements.drafted(unit);
        var said = text(given().get(draft(forum) + "/paper.pdf").asByteArray());
        assertThat(said)
                .contains(
                        "BERITA ACARA",
                        "HASIL FORUM KONSULTASI PUBLIK (FKP)",
                        "NOMOR BA-7/FKP/XI/2026",
                        "Rabu, tanggal dua puluh lima bulan November tahun dua ribu dua puluh enam",
                        "Aula Contoh",
                        "Antrean terlalu lama",
                        "Jangka pendek (2 hari)",
                        "Jangka menengah (6 bulan)",
                        "Bambang Contoh",
                        "0800 1111 2222",
                        "Kepala Loka Contoh",
                        "/verifikasi/");
        var docx = given().get(draft(forum) + "/paper.docx").asByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("Jangka pendek (2 hari)", "Siti Burung Kenari", "Tanda Tangan");
        }
    }

    @Test
    void the_public_copy_holds_no_phone_and_no_name_without_consent() throws IOException {
        var forum = agreements.signed(unit);
        var number = given().get(draft(forum)).<String>path("verificationNumber");
        for (var path :
                List.of(draft(forum) + "/paper.pdf?edition=PUBLIC", "/api/v1/agreements/" + number + "/paper.pdf")) {
            var bytes = given().get(path).asByteArray();
            assertThat(text(bytes))
                    .contains("Bambang Contoh", "Paguyuban UMKM", "Antrean terlalu lama")
                    .doesNotContain("Burung Kenari", "0800");
        }
        assertThat(given().get("/api/v1/agreements/" + number).asString()).doesNotContain("Kenari", "Bambang", "0800");
    }

    @Test
    void what_people_answered_is_annexed_once_the_window_is_over_and_stays_as_it_was_signed() throws IOException {
        var forum = agreements.drafted(unit);
        opinions.counted(forum.id(), 2, 3, 3, 4, 4);
        opinions.counted(forum.id(), 17, 17);
        opinions.ended(forum.id());
        assertThat(paper(forum)).doesNotContain("LAMPIRAN", "pertanyaan terstruktur");

        opinions.over(forum.id());
        var annex = "Rata-rata: 3,2 hari kerja Median: 3 hari kerja Terkecil 2, terbesar 4";
        assertThat(paper(forum))
                .contains("tercantum dalam lampiran", "HASIL PERTANYAAN TERSTRUKTUR", "Jangka waktu pelayanan", annex)
                .contains("Tidak ada jawaban. Diakhiri sebelum forum ditutup: Pilihannya keliru.")
                .contains("Kurang dari lima jawaban")
                .doesNotContain("17 hari kerja");
        var docx = given().get(draft(forum) + "/paper.docx").asByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("HASIL PERTANYAAN TERSTRUKTUR", "Rata-rata: 3,2 hari kerja");
        }
        assertThat(text(given().get("/api/v1/forums/" + forum.id() + "/report.pdf")
                        .asByteArray()))
                .contains("Hasil pertanyaan terstruktur", annex);

        sign(forum, signing("PAPER")).statusCode(201);
        opinions.counted(forum.id(), 29, 29, 29, 29, 29);
        var number = given().get(draft(forum)).<String>path("verificationNumber");
        for (var path : List.of(draft(forum) + "/paper.pdf", "/api/v1/agreements/" + number + "/paper.pdf")) {
            assertThat(text(given().get(path).asByteArray())).contains(annex).doesNotContain("29 hari kerja");
        }
    }

    @Test
    void a_unit_numbers_by_its_own_pattern_and_names_who_signs() {
        var settings = "/api/v1/units/" + unit + "/paper-settings";
        given().get(settings).then().body("agreementPattern", equalTo("BA-{n}/FKP/{romanMonth}/{year}"));
        var plan = PaperPlans.usual();
        plan.put("agreementPattern", "FKP.{n}.{month}.{year}");
        plan.put("signerName", "Bambang Penanda");
        Requests.change(settings, plan).statusCode(200);
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        begin(agreements.held(unit, 1))
                .body("number", equalTo("FKP.1.%02d.%d".formatted(today.getMonthValue(), today.getYear())))
                .body("signatories.name", contains("Bambang Penanda"));
    }

    @Test
    @TestSecurity(user = STRANGER)
    void a_draft_is_for_members() {
        var other = agreements.drafted(units.unitOf("lain", UnitRole.HEAD).id());
        given().get(draft(other)).then().statusCode(404);
        given().get(draft(other) + "/paper.pdf").then().statusCode(404);
        begin(other).statusCode(404);
        sign(other, Map.of("way", "PAPER", "signedOn", "2026-11-25")).statusCode(404);
        given().get("/api/v1/agreements/7K3M-Q2XK").then().statusCode(404);
    }

    private static String numberOf(int n) {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var romans = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
        return "BA-%d/FKP/%s/%d".formatted(n, romans.get(today.getMonthValue() - 1), today.getYear());
    }

    private static String draft(ForumInfo forum) {
        return "/api/v1/forums/" + forum.id() + "/agreement-draft";
    }

    private static ValidatableResponse begin(ForumInfo forum) {
        return Requests.post(draft(forum), Map.of());
    }

    private static ValidatableResponse sign(ForumInfo forum, Map<String, ?> details) {
        return Requests.post(draft(forum) + "/signing", details);
    }

    private static ValidatableResponse sign(ForumInfo forum, String etag, Map<String, ?> details) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .body(details)
                .post(draft(forum) + "/signing")
                .then();
    }

    private static ValidatableResponse draw(ForumInfo forum, String signatory, byte[] png) {
        return given().contentType("application/json")
                .body(Map.of("image", Base64.getEncoder().encodeToString(png)))
                .put(draft(forum) + "/signatories/" + signatory + "/signature")
                .then();
    }

    /** What a file of the signed record says. */
    private static String kept(ForumInfo forum, String file) throws IOException {
        String id = given().get("/api/v1/forums/" + forum.id() + "/agreement").path(file);
        try (var pdf =
                Loader.loadPDF(given().get("/api/v1/files/" + id + "/content").asByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private Map<String, Object> signing(String way) {
        return new HashMap<>(Map.of(
                "way",
                way,
                "signedOn",
                LocalDate.now(ZoneId.of("Asia/Jakarta")).toString(),
                "documentFileId",
                files.scan(unit).toString(),
                "attendanceFileId",
                files.scan(unit).toString()));
    }

    private static Map<String, Object> without(Map<String, Object> body, String field) {
        body.remove(field);
        return body;
    }

    /** The draft as a client sends it back. */
    private static Map<String, Object> body(ForumInfo forum) {
        Map<String, Object> read = given().get(draft(forum)).path("$");
        var text = new HashMap<String, Object>();
        for (var field : List.of("number", "title", "place", "heldOn", "items", "signatories")) {
            if (read.get(field) != null) {
                text.put(field, read.get(field));
            }
        }
        items(text).forEach(item -> item.remove("id"));
        for (var signatory : rows(text, "signatories")) {
            signatory.remove("id");
            signatory.remove("drawnAt");
        }
        return text;
    }

    private static List<Map<String, Object>> items(Map<String, Object> text) {
        return rows(text, "items");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> text, String field) {
        return (List<Map<String, Object>>) Objects.requireNonNull(text.get(field));
    }

    private static byte[] png(int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String paper(ForumInfo forum) throws IOException {
        return text(given().get(draft(forum) + "/paper.pdf").asByteArray());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
