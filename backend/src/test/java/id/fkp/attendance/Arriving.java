package id.fkp.attendance;

import static io.restassured.RestAssured.given;

import id.fkp.unit.Requests;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Checks people in as a desk does. */
final class Arriving {

    private Arriving() {}

    static String list(UUID session) {
        return "/api/v1/sessions/" + session + "/attendances";
    }

    /** With a ticket, now, by a clock that is right. */
    static Map<String, Object> withTicket(String number) {
        var body = new HashMap<String, Object>();
        body.put("registrationNumber", number);
        body.put("arrivedAt", Instant.now());
        body.put("deskClock", Instant.now());
        return body;
    }

    static Map<String, Object> walkUp(String name, String element) {
        var body = new HashMap<String, Object>();
        body.put("walkUp", Map.of("visitor", Map.of("name", name, "element", element, "organisation", "Radio Contoh")));
        body.put("arrivedAt", Instant.now());
        body.put("deskClock", Instant.now());
        return body;
    }

    static ValidatableResponse arrive(UUID session, Map<String, ?> body) {
        return Requests.post(list(session), body);
    }

    static ValidatableResponse change(String path, String move, Map<String, ?> body) {
        return given().header("If-Match", given().get(path).header("ETag"))
                .contentType("application/json")
                .body(body)
                .post(path + "/" + move)
                .then();
    }

    /** A picture in base64. */
    static String picture(String format, int width, int height) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
