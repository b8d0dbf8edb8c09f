package id.fkp.submission.file;

import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solved;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.BINARY;

import id.fkp.forum.ForumInfo;
import id.fkp.submission.Giving;
import id.fkp.submission.Giving.Receipt;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;

/**
 * A browser at a forum that sends files and then an input with them.
 *
 * @param token what its requests name it by
 */
record Device(UUID forum, UUID token) {

    static final String UPLOADS = "/api/v1/forums/{forum}/attachments";
    static final String CONTENT = "/api/v1/attachments/{id}/content";

    /** Nobody has seen it before. */
    static Device at(ForumInfo forum) {
        return new Device(forum.id(), UUID.randomUUID());
    }

    /** The id of a file that is taken. */
    String uploaded(byte[] bytes, String name) {
        return upload(bytes, name).statusCode(201).extract().path("id");
    }

    ValidatableResponse upload(byte[] bytes, String name) {
        return upload(UUID.randomUUID(), bytes, name);
    }

    ValidatableResponse upload(UUID key, byte[] bytes, String name) {
        return sending(key, bytes, name).post(UPLOADS, forum).then();
    }

    RequestSpecification sending(UUID key, byte[] bytes, String name) {
        return given().contentType(BINARY)
                .header("Idempotency-Key", key)
                .header("Device-Token", token)
                .header("Challenge-Solution", Giving.solution())
                .queryParam("name", name)
                .body(bytes);
    }

    /** An input with these files. */
    ValidatableResponse give(List<String> ids) {
        return Giving.give(forum, token, UUID.randomUUID(), solved(said("Loket tutup.", "fileIds", ids)));
    }

    Receipt gave(List<String> ids) {
        return Receipt.of(give(ids).statusCode(201));
    }

    /** A file as its giver gets it. */
    static ValidatableResponse mine(Receipt receipt, String id) {
        return given().header("Receipt-Secret", receipt.secret())
                .get(CONTENT, id)
                .then();
    }
}
