package id.fkp.assessment.pack;

import static id.fkp.forum.agreement.PassageFixture.standardOf;
import static id.fkp.publication.PublicationMedium.WEBSITE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.assessment.SketchedUnit;
import id.fkp.assessment.SketchedUnit.Survey;
import id.fkp.assessment.SketchedUnits;
import id.fkp.assessment.fit.Limits;
import id.fkp.assessment.fit.SamplePdfs;
import id.fkp.file.SampleFiles;
import id.fkp.file.StoredFiles;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.photo.PhotoFixture;
import id.fkp.session.Sessions;
import id.fkp.shared.text.Digest;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What proves an indicator comes as a few small files, with a list of what is in them, what is not, and what is missing. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class EvidencePackTest {

    @Inject
    UnitFixture units;

    @Inject
    PassageFixture passages;

    @Inject
    AgreementFixture agreements;

    @Inject
    PhotoFixture photos;

    @Inject
    Sessions sessions;

    @Inject
    StoredFiles files;

    @Inject
    SketchedUnits sketches;

    @Inject
    ObjectMapper json;

    @Test
    @TestSecurity(user = "siti")
    void every_file_of_a_pack_opens_is_small_enough_and_is_what_the_list_says() throws IOException {
        var unit = member();
        var forum = agreements.held(unit, 2);
        var session = session(forum.id());
        photos.kept(sessions.find(session).orElseThrow(), true);
        photos.kept(sessions.find(session).orElseThrow(), false);
        var list = SamplePdfs.heavy(1, 100);
        Requests.post(
                        "/api/v1/forums/" + forum.id() + "/agreement",
                        Map.of(
                                "signedOn",
                                "" + today(),
                                "number",
                                "BA-01",
                                "documentFileId",
                                kept(unit, SamplePdfs.scan(2)),
                                "attendanceFileId",
                                kept(unit, list)))
                .statusCode(201);
        given().get(path(unit, "COMMUNITY_INVOLVED") + "/pack")
                .then()
                .statusCode(200)
                .body("files[0].changes", contains("MADE_SMALLER", "SPLIT"))
                .body("files[0].contents[0].title", containsString("Berita acara"))
                .body("files.sha256", contains((Object) null, null, null, null, null))
                .body("atRisk.content.title", contains(containsString("Berita acara")))
                .body("atRisk.reason", contains("NO_ROOM"))
                .body("gaps.code", hasItem("NEEDS_DECREE"));

        given().get("/api/v1/units/" + unit + "/assessment")
                .then()
                .body(
                        "indicators[1].evidence.kind",
                        hasItems("AGREEMENT", "ATTENDANCE", "MINUTES", "PHOTO", "FORUM_REPORT"))
                .body("indicators[1].evidence.find { it.kind == 'PHOTO' }.id", equalTo("" + session))
                .body("indicators[1].evidence.find { it.kind == 'PHOTO' }.ofId", equalTo("" + forum.id()));

        var pack = pack(unit, "COMMUNITY_INVOLVED");
        var manifest = manifest(pack);
        assertThat(pack.keySet())
                .containsExactly(
                        "manifest.json",
                        "01-berita-acara.pdf",
                        "02-daftar-hadir.pdf",
                        "03-notulen.pdf",
                        "04-dokumentasi-foto.jpg",
                        "05-laporan-forum-konsultasi-publik.pdf",
                        "00-daftar-bukti.pdf");
        assertThat(manifest.path("files")).hasSize(5).allSatisfy(file -> {
            var bytes = Objects.requireNonNull(pack.get(file.path("name").asText()));
            assertThat(bytes)
                    .hasSizeLessThanOrEqualTo((int) Limits.BYTES)
                    .hasSize(file.path("size").asInt());
            assertThat(Digest.sha256(bytes)).isEqualTo(file.path("sha256").asText());
        });
        for (var file : pack.entrySet()) {
            assertThat(opens(file.getKey(), file.getValue())).as(file.getKey()).isTrue();
        }
        assertThat(pack.get("02-daftar-hadir.pdf")).isEqualTo(list);
        assertThat(manifest.at("/files/0/changes/0").asText()).isEqualTo("MADE_SMALLER");
        assertThat(manifest.at("/leftOut"))
                .singleElement()
                .satisfies(left -> assertThat(left.path("reason").asText()).isEqualTo("NOT_RELEASED"));
        try (var read = Loader.loadPDF(pack.get("00-daftar-bukti.pdf"))) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("01-berita-acara.pdf", "Gambar diperkecil.", "Foto ini belum ditampilkan")
                    .contains("Kekurangan untuk nilai berikutnya", "Melibatkan 1 unsur");
        }
        assertThat(manifest.at("/gaps").findValuesAsText("code")).contains("NEEDS_DECREE");
    }

    @Test
    @TestSecurity(user = "siti")
    void what_does_not_go_into_five_files_lies_beside_them_and_is_named() throws IOException {
        var unit = member();
        var forum = passages.agreed(unit);
        passages.establish(standardOf(forum), today());
        shown(unit, forum.versions().get(0).standardId(), locked(unit, 5));
        var map = SamplePdfs.heavy(1, 6_000_000);
        var large = kept(unit, map);
        shown(unit, forum.versions().get(0).standardId(), List.of(kept(unit, SampleFiles.pdf("6")), large));
        given().get(path(unit, "STANDARDS_PUBLISHED") + "/pack")
                .then()
                .body("files.name", hasSize(Limits.FILES))
                .body("files.name", hasItem("05-media-cetak-dan-papan-bagian-4.pdf"))
                .body("leftOut.reason", contains("NO_ROOM", "NO_ROOM", "NO_ROOM"), "atRisk", empty())
                .body("leftOut.content.path", hasItem("/api/v1/files/" + large + "/content"));

        var pack = pack(unit, "STANDARDS_PUBLISHED");
        var manifest = manifest(pack);
        assertThat(manifest.path("files").findValuesAsText("name"))
                .containsExactly(
                        "01-daftar-media-publikasi.pdf",
                        "02-media-cetak-dan-papan.pdf",
                        "03-media-cetak-dan-papan-bagian-2.pdf",
                        "04-media-cetak-dan-papan-bagian-3.pdf",
                        "05-media-cetak-dan-papan-bagian-4.pdf");
        assertThat(manifest.path("leftOut").findValuesAsText("reason"))
                .containsExactlyInAnyOrder("TOO_LARGE", "NO_ROOM", "NO_ROOM");
        assertThat(manifest.path("leftOut").findValuesAsText("path")).contains("/api/v1/files/" + large + "/content");
        assertThat(manifest.path("leftOut").findValuesAsText("file"))
                .isEqualTo(manifest.path("beyond").findValuesAsText("name"))
                .containsExactly(
                        "di luar batas/01-media-cetak-dan-papan-bagian-5.pdf",
                        "di luar batas/02-media-cetak-dan-papan-bagian-6.pdf",
                        "di luar batas/03-media-cetak-dan-papan-lebih-dari-5-mb.pdf");
        assertThat(pack.get("di luar batas/03-media-cetak-dan-papan-lebih-dari-5-mb.pdf"))
                .isEqualTo(map);
        assertThat(manifest.path("beyond")).allSatisfy(file -> {
            var bytes = Objects.requireNonNull(pack.get(file.path("name").asText()));
            assertThat(Digest.sha256(bytes)).isEqualTo(file.path("sha256").asText());
        });
        try (var read = Loader.loadPDF(pack.get("00-daftar-bukti.pdf"))) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", ""))
                    .contains("diluarbatas/03-media-cetak-dan-papan-lebih-dari-5-mb.pdf");
        }
        assertThat(manifest.path("absent")).extracting(JsonNode::asText).contains("SIPP Nasional");
        assertThat(manifest.path("atRisk")).isEmpty();
    }

    @Test
    @TestSecurity(user = "siti")
    void a_page_reads_from_the_pack_itself_what_came_of_it() throws IOException {
        var zip = given().get(path(member(), "PLEDGE_CYCLE") + "/pack.zip").asByteArray();
        // As EvidencePackPart does: the first entry is the manifest and lies there as it is.
        var head = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int from = 30 + head.getShort(26) + head.getShort(28);
        var manifest = json.readTree(Arrays.copyOfRange(zip, from, from + head.getInt(18)));
        assertThat(manifest.path("indicator").asText()).isEqualTo("PLEDGE_CYCLE");
        assertThat(manifest.path("absent")).extracting(JsonNode::asText).contains("Maklumat Pelayanan");
    }

    @Test
    @TestSecurity(user = "siti")
    void of_a_hundred_megabytes_every_file_is_there_and_every_byte_of_it(@TempDir Path folder)
            throws IOException, InterruptedException {
        var unit = member();
        var forum = passages.agreed(unit);
        passages.establish(standardOf(forum), today());
        var sent = new ArrayList<String>();
        for (int publication = 0; publication < 4; publication++) {
            var proofs = new ArrayList<UUID>();
            for (int proof = 0; proof < 5; proof++) {
                var bytes = SamplePdfs.heavy(1, 4_990_000, sent.size());
                sent.add(Digest.sha256(bytes));
                proofs.add(kept(unit, bytes));
            }
            shown(unit, standardOf(forum), proofs);
        }
        var large = SamplePdfs.heavy(1, 6_000_000, sent.size());
        sent.add(Digest.sha256(large));
        shown(unit, standardOf(forum), List.of(kept(unit, large)));

        // It may be larger than what a test holds in memory.
        var asked = HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + path(unit, "STANDARDS_PUBLISHED") + "/pack.zip"));
        var saved = HttpClient.newHttpClient()
                .send(asked.build(), BodyHandlers.ofFile(folder.resolve("paket.zip")))
                .body();
        var found = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(saved.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var bytes = zip.getInputStream(entry)) {
                    found.put(entry.getName(), Digest.sha256(bytes.readAllBytes()));
                }
            }
        }
        assertThat(found.values()).containsAll(sent);
        assertThat(found.keySet().stream().filter(name -> name.matches("0[1-5]-.*")))
                .hasSize(Limits.FILES);
        assertThat(found.keySet().stream().filter(name -> name.startsWith("di luar batas/")))
                .hasSize(sent.size() + 1 - Limits.FILES);
    }

    @Test
    @TestSecurity(user = "siti")
    void how_much_of_what_a_survey_promised_is_done_and_how_fast_stands_as_the_score_has_it() throws IOException {
        var unit = sketches.write(
                SketchedUnit.unit().with(Survey.of(170, 300).published(WEBSITE).promised(20, null, null)), "siti");
        var assessment = json.readTree(
                given().get("/api/v1/units/" + unit + "/assessment").asString());
        assertThat(assessment.at("/indicators/7/reasons/0/count").asDouble()).isEqualTo(100 / 3.0);
        var months = assessment.at("/indicators/8/reasons/0/count").asText();

        var pack = pack(unit, "PLAN_SPEED");
        try (var read = Loader.loadPDF(pack.get("01-rencana-tindak-lanjut-dan-pelaksanaannya.pdf"))) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("1 dari 3 rencana, 33,3 persen")
                    .contains(months.replace(".0", "").replace('.', ',') + " bulan sesudah hasil diumumkan;")
                    // 20 days after the report.
                    .contains("Terverifikasi", " 0,7 ");
        }
    }

    @Test
    @TestSecurity(user = "joko")
    void who_works_elsewhere_learns_nothing_of_it() {
        var unit = units.unitOf("siti", UnitRole.HEAD).id();
        member("joko");
        given().get(path(unit, "PLAN_DONE") + "/pack").then().statusCode(404);
        given().get(path(unit, "PLAN_DONE") + "/pack.zip")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private UUID member() {
        return member("siti");
    }

    private UUID member(String name) {
        return units.unitOf(name, UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
    }

    private static String path(UUID unit, String indicator) {
        return "/api/v1/units/" + unit + "/assessment/" + indicator;
    }

    private static UUID session(UUID forum) {
        return UUID.fromString(
                given().get("/api/v1/forums/" + forum + "/sessions").path("items[0].id"));
    }

    private UUID kept(UUID unit, byte[] bytes) {
        return QuarkusTransaction.requiringNew()
                .call(() -> files.keep(unit, "Bukti", new ByteArrayInputStream(bytes))
                        .id());
    }

    /** Files that nobody can take apart, so that each is one by itself. */
    private List<UUID> locked(UUID unit, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> kept(unit, SampleFiles.pdf("" + i)))
                .toList();
    }

    private void shown(UUID unit, UUID standard, List<UUID> proofs) {
        var dated = new ArrayList<Map<String, String>>();
        proofs.forEach(proof -> dated.add(Map.of("fileId", "" + proof, "takenOn", "" + today())));
        Requests.post(
                        "/api/v1/units/" + unit + "/publications",
                        Map.of(
                                "standardId",
                                standard,
                                "medium",
                                "PRINT",
                                "components",
                                List.of("SD1"),
                                "title",
                                "Banner",
                                "shownFrom",
                                "" + today(),
                                "proofs",
                                dated))
                .statusCode(201);
    }

    private static Map<String, byte[]> pack(UUID unit, String indicator) throws IOException {
        var answer = given().get(path(unit, indicator) + "/pack.zip")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString("bukti-pekppp-"))
                .extract();
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private JsonNode manifest(Map<String, byte[]> pack) throws IOException {
        return json.readTree(pack.get("manifest.json"));
    }

    private boolean opens(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".pdf")) {
            try (var document = Loader.loadPDF(bytes)) {
                return document.getNumberOfPages() > 0;
            }
        }
        return name.endsWith(".jpg")
                ? ImageIO.read(new ByteArrayInputStream(bytes)) != null
                : json.readTree(bytes).isObject();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
}
