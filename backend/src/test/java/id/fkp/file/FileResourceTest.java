package id.fkp.file;

import static id.fkp.file.SampleFiles.pdf;
import static id.fkp.file.SampleFiles.text;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.UnitRole;
import id.fkp.shared.text.Digest;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class FileResourceTest {

    private static final String LIST = "/api/v1/files";
    private static final String ONE = LIST + "/{id}";
    private static final String CONTENT = ONE + "/content";
    private static final int LARGEST = 20 * 1024 * 1024;

    @Inject
    UnitFixture units;

    @Inject
    FileFixture files;

    @Inject
    SqlCount sql;

    @Inject
    @ConfigProperty(name = "fkp.blobs")
    Path folder;

    UUID unit;

    @BeforeEach
    void work_in_a_unit() {
        unit = units.unitOf("siti", UnitRole.DRAFTER).id();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("SK.pdf", "PDF", "application/pdf", pdf("kinds")),
                Arguments.of("foto.JPEG", "JPEG", "image/jpeg", SampleFiles.jpeg()),
                Arguments.of("logo.png", "PNG", "image/png", SampleFiles.png()),
                Arguments.of("SP.docx", "DOCX", FileKind.DOCX.mediaType(), SampleFiles.docx()),
                Arguments.of("SP.xlsx", "XLSX", FileKind.XLSX.mediaType(), SampleFiles.xlsx()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_a_member_hands_in_comes_back_as_it_was(String name, String kind, String mediaType, byte[] bytes) {
        String id = store(name, bytes)
                .statusCode(201)
                .body("name", equalTo(name), "kind", equalTo(kind), "mediaType", equalTo(mediaType))
                .body("size", equalTo(bytes.length), "sha256", equalTo(Digest.sha256(bytes)))
                .body("publishedAt", nullValue(), "storedAt", notNullValue())
                .extract()
                .path("id");

        given().get(ONE, id).then().statusCode(200).body("sha256", equalTo(Digest.sha256(bytes)));
        var content = given().get(CONTENT, id)
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .header("ETag", equalTo("\"" + Digest.sha256(bytes) + "\""))
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Length", equalTo("" + bytes.length));
        assertThat(content.extract().asByteArray()).isEqualTo(bytes);
    }

    static Stream<Arguments> disguised() {
        return Stream.of(
                Arguments.of("page.pdf", text("<html><script>alert(1)</script></html>")),
                Arguments.of("drawing.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")),
                Arguments.of("program.pdf", text("MZ\0\0 This program cannot be run in DOS mode")),
                Arguments.of("letter.docx", text("PK\3\4 not a zip file at all")),
                Arguments.of("cut.docx", Arrays.copyOf(SampleFiles.docx(), 400)),
                Arguments.of("macros.xlsx", SampleFiles.xlsm()),
                Arguments.of("locked.docx", SampleFiles.withPassword()),
                Arguments.of("nothing.pdf", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disguised")
    void what_only_calls_itself_a_document_is_refused(String name, byte[] bytes) throws IOException {
        store(name, bytes).statusCode(415).body("code", equalTo("file-kind-refused"));

        assertThat(folder.resolve("arriving")).isEmptyDirectory();
        assertThat(blob(bytes)).doesNotExist();
    }

    /** Wherever it hides; a sound document before it starts what only starts once. */
    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "[Content_Types].xml", "_rels/.rels", "docProps/app.xml"})
    void a_document_that_unpacks_to_a_thousand_times_its_size_is_refused_at_once(String part) throws IOException {
        var bomb = SampleFiles.bomb(part, 200);
        store("SP.docx", SampleFiles.docx()).statusCode(201);

        long began = System.nanoTime();
        store("bom.docx", bomb).statusCode(413).body("code", equalTo("too-large"));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(folder.resolve("arriving")).isEmptyDirectory();
        assertThat(blob(bomb)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\siti\\SK.PDF, SK.PDF",
        "SK.exe, SK.exe.pdf",
        "SK\u202Efdp.pdf, SKfdp.pdf",
        "Surat  Keputusan.pdf, Surat Keputusan.pdf"
    })
    void a_name_is_one_that_can_be_saved_and_tells_what_the_file_is(String given, String kept) {
        store(given, pdf(given)).statusCode(201).body("name", equalTo(kept));
    }

    @Test
    void a_name_travels_whole_and_breaks_no_header() {
        String id = store("Maklumat \"2027\" – Tanjungbalai; é.pdf", pdf("name"))
                .statusCode(201)
                .extract()
                .path("id");
        given().get(CONTENT, id)
                .then()
                .header("Content-Disposition", startsWith("inline; filename=\"fkp-"))
                .header(
                        "Content-Disposition",
                        containsString(
                                "filename*=UTF-8''Maklumat%20%222027%22%20%E2%80%93%20Tanjungbalai%3B%20%C3%A9.pdf"));
    }

    @Test
    void office_documents_are_saved_rather_than_shown() {
        String id = store("SP.docx", SampleFiles.docx()).extract().path("id");
        given().get(CONTENT, id).then().header("Content-Disposition", startsWith("attachment; "));
    }

    @Test
    void a_file_sent_again_is_kept_once() {
        var key = UUID.randomUUID().toString();
        String first = store(key, unit, "SK.pdf", pdf("again"))
                .statusCode(201)
                .extract()
                .path("id");
        store(key, unit, "SK.pdf", pdf("again")).statusCode(201).body("id", equalTo(first));
        store(key, unit, "SK.pdf", pdf("another")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void without_a_key_nothing_is_read() {
        given().contentType(ContentType.BINARY)
                .queryParams("unitId", unit, "name", "SK.pdf")
                .body(pdf("keyless"))
                .post(LIST)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        assertThat(blob(pdf("keyless"))).doesNotExist();
    }

    @Test
    void the_same_bytes_may_be_two_files() {
        String first = store("a.pdf", pdf("same")).extract().path("id");
        String second = store("b.pdf", pdf("same")).extract().path("id");
        assertThat(first).isNotEqualTo(second);
        assertThat(blob(pdf("same"))).hasBinaryContent(pdf("same"));
    }

    @Test
    void twenty_mebibytes_are_taken_and_one_byte_more_is_not() throws IOException {
        var whole = Arrays.copyOf(pdf("largest"), LARGEST);
        store("large.pdf", whole).statusCode(201).body("size", equalTo(LARGEST));

        store("larger.pdf", Arrays.copyOf(whole, LARGEST + 1))
                .statusCode(413)
                .body("code", equalTo("too-large"))
                .body("detail", startsWith("Kiriman ini paling besar 20 MiB (20971520 bita)."));
        assertThat(folder.resolve("arriving")).isEmptyDirectory();
    }

    @Test
    void json_stays_bounded_as_before() {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"" + "a".repeat(600_000) + "\"}")
                .post("/api/v1/services")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"))
                .body("detail", startsWith("Kiriman ini paling besar 512 KiB (524288 bita)."));
    }

    @Test
    @TestSecurity
    void before_the_public_everybody_reads_it_for_ever_without_sql() {
        var id = files.published(unit);
        var etag = given().get(CONTENT, id)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .extract()
                .header("ETag");
        given().get(ONE, id).then().statusCode(200).body("publishedAt", notNullValue());

        assertThat(sql.during(() -> given().header("If-None-Match", etag)
                        .get(CONTENT, id)
                        .then()
                        .statusCode(304)
                        .body(emptyString())))
                .isZero();
    }

    @Test
    @TestSecurity
    void until_then_nobody_else_learns_that_it_exists() {
        var id = files.scan(unit);
        for (var path : new String[] {ONE, CONTENT}) {
            given().get(path, id).then().statusCode(404).body("code", equalTo("not-found"));
        }
        files.publish(id);
        given().get(CONTENT, id).then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "eko")
    void who_only_reads_in_the_unit_hands_nothing_in() {
        units.member(unit, "eko", UnitRole.AUDITOR);
        store("SK.pdf", pdf("auditor")).statusCode(403);
        given().get(CONTENT, files.scan(unit)).then().statusCode(200);
    }

    private ValidatableResponse store(String name, byte[] bytes) {
        return store(UUID.randomUUID().toString(), unit, name, bytes);
    }

    private static ValidatableResponse store(String key, UUID unit, String name, byte[] bytes) {
        return given().contentType(ContentType.BINARY)
                .header("Idempotency-Key", key)
                .queryParams("unitId", unit, "name", name)
                .body(bytes)
                .post(LIST)
                .then();
    }

    private Path blob(byte[] bytes) {
        var sha256 = Digest.sha256(bytes);
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
