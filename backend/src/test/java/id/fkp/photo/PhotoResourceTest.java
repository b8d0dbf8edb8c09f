package id.fkp.photo;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.BINARY;
import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.session.SessionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Photos prove that people met; they show neither where the phone was nor whom the unit may not show. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class PhotoResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    PhotoFixture photos;

    private UUID unit;

    @Inject
    RecordFixture records;

    private UUID session;

    @BeforeEach
    void meet() {
        unit = units.unitOf("siti", UnitRole.MODERATOR).id();
        session = sessions.open(unit).id();
    }

    @Test
    void a_photo_stands_upright_and_tells_when_it_was_taken_but_not_where() throws Exception {
        var kept = send(SamplePhotos.lyingOnItsSide())
                .statusCode(201)
                .body("width", equalTo(60), "height", equalTo(80), "shown", equalTo(false))
                .body("takenAt", containsString("2024-06-13T02:30"));

        var image = image(kept.extract().path("id")).extract().asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(image)).getHeight()).isEqualTo(80);
        assertThat(SamplePhotos.metadataOf(SamplePhotos.lyingOnItsSide()).containsDirectoryOfType(GpsDirectory.class))
                .as("the sample says where it was taken")
                .isTrue();
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(image))
                        .containsDirectoryOfType(GpsDirectory.class))
                .isFalse();
    }

    @Test
    void a_large_photo_becomes_smaller_and_has_a_thumbnail() throws Exception {
        var id = send(SamplePhotos.jpeg(5000, 2500)).statusCode(201).extract().<String>path("id");
        assertThat(ImageIO.read(image(id).extract().asInputStream()).getWidth()).isLessThanOrEqualTo(2048);
        var small = given().get("/api/v1/photos/" + id + "/thumbnail").then().statusCode(200);
        assertThat(ImageIO.read(small.extract().asInputStream()).getWidth()).isEqualTo(480);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("HEIC", SamplePhotos.heic(), 415, "photo-kind-refused"),
                Arguments.of("GIF", SamplePhotos.gif(), 415, "photo-kind-refused"),
                Arguments.of("a PDF", "%PDF-1.7".getBytes(US_ASCII), 415, "photo-kind-refused"),
                Arguments.of("nothing", new byte[0], 415, "photo-kind-refused"),
                Arguments.of("half a JPEG", SamplePhotos.half(), 400, "photo-broken"),
                Arguments.of("a PNG that claims a billion pixels", SamplePhotos.bomb(), 400, "photo-broken"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_no_photo_is_refused_with_what_to_do(String what, byte[] bytes, int status, String code) {
        send(bytes).statusCode(status).body("code", equalTo(code), "detail", containsString("JPEG"));
        list().body("items", empty());
    }

    @Test
    void it_is_shown_and_taken_back() {
        var id = send(SamplePhotos.jpeg(40, 30)).extract().<String>path("id");
        change(id, true).statusCode(200).body("shown", equalTo(true));
        change(id, false).statusCode(200).body("shown", equalTo(false));
    }

    @Test
    void whatever_changes_what_everybody_sees_stands_in_the_public_register() {
        var id = send(SamplePhotos.jpeg(40, 30)).extract().<String>path("id");
        change(id, false).statusCode(200);
        assertThat(records.registered(session)).doesNotContain("session-photo.taken-back");
        change(id, true).statusCode(200);
        change(id, false).statusCode(200);
        change(id, true).statusCode(200);
        given().contentType(JSON)
                .header("If-Match", given().get("/api/v1/photos/" + id).header("ETag"))
                .body(Map.of("reason", "Diminta"))
                .post("/api/v1/photos/" + id + "/removal")
                .then()
                .statusCode(204);
        assertThat(records.registered(session))
                .containsSubsequence(
                        "session-photo.shown",
                        "session-photo.taken-back",
                        "session-photo.shown",
                        "session-photo.removed");
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void strangers_see_only_what_is_shown() {
        var met = sessions.open(units.unit().id());
        var shown = photos.kept(met, true);
        var hidden = photos.kept(met, false);
        given().get("/api/v1/sessions/" + met.id() + "/photos").then().body("items.id", contains("" + shown));
        image("" + shown).statusCode(200).header("Cache-Control", containsString("no-cache"));
        image("" + hidden).statusCode(404);
    }

    @Test
    void a_photo_is_removed_for_good() {
        var id = send(SamplePhotos.jpeg(40, 30)).extract().<String>path("id");
        given().contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Diminta"))
                .post("/api/v1/photos/" + id + "/removal")
                .then()
                .statusCode(204);
        image(id).statusCode(404);
        list().body("items", empty());
    }

    @Test
    void before_the_session_there_is_nothing_to_photograph() {
        session = sessions.today(unit).id();
        send(SamplePhotos.jpeg(40, 30)).statusCode(409);
    }

    @Test
    void sending_twice_makes_one_photo() {
        var key = UUID.randomUUID().toString();
        var bytes = SamplePhotos.jpeg(40, 30);
        var first = send(key, bytes).statusCode(201).extract().<String>path("id");
        send(key, bytes).statusCode(201).body("id", equalTo(first));
        list().body("items.id", contains(first), "items[0].takenAt", nullValue(), "items[0].alt", notNullValue());
    }

    private ValidatableResponse send(byte[] photo) {
        return send(UUID.randomUUID().toString(), photo);
    }

    private ValidatableResponse send(String key, byte[] photo) {
        return given().contentType(BINARY)
                .header("Idempotency-Key", key)
                .queryParam("alt", "Peserta berdiskusi")
                .body(photo)
                .post("/api/v1/sessions/" + session + "/photos")
                .then();
    }

    private static ValidatableResponse image(String id) {
        return given().get("/api/v1/photos/" + id + "/image").then();
    }

    private ValidatableResponse list() {
        return given().get("/api/v1/sessions/" + session + "/photos").then().statusCode(200);
    }

    private static ValidatableResponse change(String id, boolean shown) {
        var etag = given().get("/api/v1/photos/" + id).header("ETag");
        return given().contentType(JSON)
                .header("If-Match", etag)
                .body(Map.of("alt", "Peserta berdiskusi", "shown", shown))
                .put("/api/v1/photos/" + id)
                .then();
    }
}
