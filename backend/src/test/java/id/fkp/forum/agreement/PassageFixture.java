package id.fkp.forum.agreement;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.file.FileFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.standard.revision.AsOf;
import id.fkp.standard.revision.Revisions;
import id.fkp.standard.revision.Revisions.Step;
import id.fkp.unit.Requests;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leads standards through their passage as a client does; the test's user works for the unit. */
@ApplicationScoped
public class PassageFixture {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String FORUM = "/api/v1/forums/";
    private static final String STANDARD = "/api/v1/standards/";

    private final ForumFixture forums;
    private final FileFixture files;
    private final Revisions revisions;

    PassageFixture(ForumFixture forums, FileFixture files, Revisions revisions) {
        this.forums = forums;
        this.files = files;
        this.revisions = revisions;
    }

    /** An open forum about one standard. */
    public ForumInfo open(UUID unit) {
        return forums.open(unit, 1);
    }

    /** Discussed, published for comment, and the time for comments over. */
    public ForumInfo commented(UUID unit) {
        var forum = open(unit);
        comment(unit, forum);
        return forum;
    }

    /** From an open forum to the end of the time for comments. */
    public void comment(UUID unit, ForumInfo forum) {
        sign(unit, forum, LocalDate.now(ZONE)).statusCode(201);
        String window = comments(forum).statusCode(201).extract().path("id");
        move(FORUM + window, "window-changes", Map.of("closesAt", "2024-01-01T00:00:00Z", "reason", "Sudah cukup"))
                .statusCode(200);
    }

    public ForumInfo agreed(UUID unit) {
        var forum = commented(unit);
        review(forum, "READY").statusCode(201);
        approve(forum).statusCode(200);
        return forum;
    }

    /** In force from a day on, without a decree. */
    @Transactional
    public void establish(UUID standard, LocalDate from) {
        var step = new Step("siti", new AsOf(Instant.now(), ZONE));
        revisions.establish(List.of(standard), UUID.randomUUID(), from, step);
    }

    public ValidatableResponse sign(UUID unit, ForumInfo forum, LocalDate on) {
        return Requests.post(
                FORUM + forum.id() + "/agreement",
                Map.of(
                        "signedOn",
                        "" + on,
                        "number",
                        "BA-01",
                        "documentFileId",
                        files.scan(unit),
                        "attendanceFileId",
                        files.scan(unit)));
    }

    public ValidatableResponse comments(ForumInfo forum) {
        return Requests.post(FORUM + forum.id() + "/comment-window", Map.of());
    }

    public ValidatableResponse review(ForumInfo forum, String outcome) {
        return Requests.post(STANDARD + standardOf(forum) + "/reviews", Map.of("outcome", outcome));
    }

    public ValidatableResponse approve(ForumInfo forum) {
        var path = STANDARD + standardOf(forum);
        return given().header("If-Match", etag(path))
                .post(path + "/revision/approval")
                .then();
    }

    public ValidatableResponse readiness(ForumInfo forum) {
        return given().get(STANDARD + standardOf(forum) + "/revision/readiness")
                .then()
                .statusCode(200);
    }

    /** A move of a thing that somebody has just read. */
    public ValidatableResponse move(String path, String move, Map<String, ?> body) {
        return given().contentType(JSON)
                .header("If-Match", etag(path))
                .body(body)
                .post(path + "/" + move)
                .then();
    }

    /** The standard of a forum about one. */
    public static UUID standardOf(ForumInfo forum) {
        return forum.versions().get(0).standardId();
    }

    private static String etag(String path) {
        return given().get(path).header("ETag");
    }
}
