package id.fkp.recording;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.BINARY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.LockQueue;
import id.fkp.Logged;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.shared.text.Digest;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.vertx.http.runtime.QuarkusErrorHandler;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes of recordings: what is taken, what is left of it, who hears it, and from where to where. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class RecordingContentTest {

    private static final String CONTENT = "/api/v1/recordings/{id}/content";

    /** Larger than any other file may be, and smaller than the bound of the tests (application.properties). */
    private static final int LARGE = 21 * 1024 * 1024;

    /** The server may close the connection before the sender has read that it answered 413. */
    private static final int CUT_OFF = 0;

    private static final int TOO_LARGE = 22 * 1024 * 1024 + 1;

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    RecordingFixture recordings;

    @Inject
    @ConfigProperty(name = "fkp.blobs")
    Path folder;

    private UUID unit;
    private SessionInfo session;
    private UUID recording;

    @BeforeEach
    void meet() {
        unit = units.unitOf("siti", UnitRole.DRAFTER).id();
        session = sessions.open(unit);
        recording = recordings.awaited(session);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("MP3", "audio/mpeg", SampleRecordings.mp3()),
                Arguments.of("M4A", "audio/mp4", SampleRecordings.m4a()),
                Arguments.of("OGG", "audio/ogg", SampleRecordings.opus()),
                Arguments.of("WAV", "audio/wav", SampleRecordings.wav()),
                Arguments.of("WEBM", "video/webm", SampleRecordings.webm()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void sound_and_film_are_kept_as_they_are_and_known_by_their_content(String kind, String mediaType, byte[] bytes) {
        send(bytes)
                .statusCode(200)
                .body(
                        "state", equalTo("INTERNAL"),
                        "kind", equalTo(kind),
                        "mediaType", equalTo(mediaType),
                        "size", equalTo(bytes.length),
                        "sha256", equalTo(Digest.sha256(bytes)));
        var heard = hear().statusCode(200)
                .contentType(mediaType)
                .header("X-Content-Type-Options", "nosniff")
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", containsString("private"))
                .header("Content-Disposition", startsWith("inline"))
                .header("ETag", equalTo("\"" + Digest.sha256(bytes) + "\""));
        assertThat(heard.extract().asByteArray()).isEqualTo(bytes);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("MOV", SampleRecordings.quicktime(), 415, "recording-kind-refused", "MP4"),
                Arguments.of("Matroska", SampleRecordings.matroska(), 415, "recording-kind-refused", "MP4"),
                Arguments.of("HEIC", SampleRecordings.heic(), 415, "recording-kind-refused", "MP4"),
                Arguments.of("a PDF", "%PDF-1.7".getBytes(US_ASCII), 415, "recording-kind-refused", "MP3"),
                Arguments.of("AMR", "#!AMR\n".getBytes(US_ASCII), 415, "recording-kind-refused", "MP3"),
                Arguments.of("nothing", new byte[0], 415, "recording-kind-refused", "MP3"),
                Arguments.of("half a film", SampleRecordings.half(), 400, "recording-broken", "MP4"),
                Arguments.of("a box that claims 2 GB", SampleRecordings.bomb(), 400, "recording-broken", "MP4"),
                Arguments.of(
                        "a track of data", SampleRecordings.filmThatFollows(), 400, "recording-tells-place", "lokasi"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_cannot_be_taken_is_refused_with_what_to_do(
            String what, byte[] bytes, int status, String code, String hint) {
        send(bytes).statusCode(status).body("code", equalTo(code), "detail", containsString(hint));
        assertThat(folder.resolve("arriving")).isEmptyDirectory();
        given().get("/api/v1/recordings/" + recording).then().body("state", equalTo("AWAITED"));
        send(SampleRecordings.wav()).statusCode(200);
    }

    @Test
    void a_film_is_kept_without_its_place() {
        var sent = SampleRecordings.filmWithPlace();
        var sha256 = send(sent)
                .statusCode(200)
                .body("kind", equalTo("MP4"), "size", equalTo(sent.length))
                .extract()
                .<String>path("sha256");
        var kept = hear().statusCode(200).extract().asByteArray();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain(SampleRecordings.PLACE);
        assertThat(Digest.sha256(kept)).isEqualTo(sha256);
    }

    @Test
    void it_may_be_larger_than_any_other_file() throws Exception {
        var large = Arrays.copyOf(SampleRecordings.mp3(), LARGE);
        send(large).statusCode(200).body("size", equalTo(LARGE));
        given().contentType(BINARY)
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParams("unitId", unit, "name", "SK.pdf")
                .body(large)
                .post("/api/v1/files")
                .then()
                .statusCode(413);
    }

    @Test
    void what_says_that_it_is_too_large_is_refused_before_it_is_sent() throws Exception {
        try (var connection = new Socket("localhost", port())) {
            connection.getOutputStream().write("""
                    PUT /api/v1/recordings/%s/content HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/octet-stream\r
                    Content-Length: %d\r
                    If-Match: "0"\r
                    \r
                    """.formatted(recording, TOO_LARGE)
                    .getBytes(US_ASCII));
            connection.setSoTimeout(10_000);
            var answer = new String(connection.getInputStream().readNBytes(12), US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void what_hides_that_it_is_too_large_is_cut_off_and_leaves_nothing() throws Exception {
        var sent = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/api/v1/recordings/" + recording + "/content"))
                .header("Content-Type", "application/octet-stream")
                .header("If-Match", "\"0\"")
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new EndlessSound(TOO_LARGE)))
                .build();
        try (var failures = Logged.by(QuarkusErrorHandler.class)) {
            assertThat(statusOrCut(sent)).isIn(413, CUT_OFF);
            // Whoever is cut off knows it before the server has cleared away.
            LockQueue.await(() -> isEmpty(folder.resolve("arriving")));
            given().get("/api/v1/recordings/" + recording).then().body("state", equalTo("AWAITED"));
            assertThat(failures.lines()).isEmpty();
        }
    }

    @Test
    void a_player_may_jump() {
        var bytes = SampleRecordings.wav();
        send(bytes);
        var part = given().header("Range", "bytes=10-19")
                .get(CONTENT, recording)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 10-19/" + bytes.length)
                .header("Content-Length", "10");
        assertThat(part.extract().asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
        given().header("Range", "bytes=10-19")
                .header("If-Range", "\"another\"")
                .get(CONTENT, recording)
                .then()
                .statusCode(200);
        given().noFilters()
                .header("Range", "bytes=10-19")
                .head(CONTENT, recording)
                .then()
                .statusCode(200)
                .header("Content-Range", nullValue());
        given().header("If-None-Match", "\"" + Digest.sha256(bytes) + "\"")
                .get(CONTENT, recording)
                .then()
                .statusCode(304)
                .body(emptyString());
    }

    @Test
    void it_is_sent_once_and_as_it_was_seen() {
        given().contentType(BINARY)
                .body(SampleRecordings.wav())
                .put(CONTENT, recording)
                .then()
                .statusCode(428);
        send(SampleRecordings.wav()).statusCode(200);
        given().contentType(BINARY)
                .header("If-Match", "\"1\"")
                .body(SampleRecordings.mp3())
                .put(CONTENT, recording)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        hear().contentType("audio/wav");
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void strangers_hear_only_what_is_public_and_send_nothing() {
        var met = sessions.open(units.unit().id());
        given().get(CONTENT, recordings.kept(met, false)).then().statusCode(404).body("code", equalTo("not-found"));
        given().get(CONTENT, recordings.kept(met, true)).then().statusCode(200).body(notNullValue());
        given().get(CONTENT, recordings.linked(met)).then().statusCode(404);
        recording = recordings.awaited(met);
        send(SampleRecordings.wav()).statusCode(404);
    }

    private ValidatableResponse send(byte[] bytes) {
        return given().contentType(BINARY)
                .header("If-Match", "\"0\"")
                .body(bytes)
                .put(CONTENT, recording)
                .then();
    }

    private static int statusOrCut(HttpRequest request) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException e) {
            return CUT_OFF;
        }
    }

    private static boolean isEmpty(Path directory) {
        try (var held = Files.list(directory)) {
            return held.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ValidatableResponse hear() {
        return given().get(CONTENT, recording).then();
    }

    private static int port() {
        return RestAssured.port;
    }

    /** An MP3 that goes on for so many bytes, of which none is held in memory. */
    private static final class EndlessSound extends InputStream {

        private final byte[] start = SampleRecordings.mp3();
        private final int length;
        private int at;

        EndlessSound(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            return at < start.length ? start[at++] & 0xFF : (at++ & 0);
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            into[from] = (byte) first;
            int read = 1;
            for (; read < most && at < length; read++) {
                into[from + read] = (byte) read();
            }
            return read;
        }
    }
}
