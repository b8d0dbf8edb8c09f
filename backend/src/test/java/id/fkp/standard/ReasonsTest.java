package id.fkp.standard;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After consultation every changed component says why, or names the inputs that led to it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ReasonsTest {

    @Inject
    UnitFixture units;

    @Inject
    PassageFixture passages;

    @Inject
    StandardFixture standards;

    @Inject
    SubmissionFixture inputs;

    @Inject
    ModeratedFeedbacks moderated;

    private UUID unit;
    private ForumInfo forum;
    private UUID standard;

    @BeforeEach
    void openNext() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
        forum = passages.open(unit);
        standard = PassageFixture.standardOf(forum);
        standards.corrected(standard);
    }

    @Test
    void a_component_says_whether_it_changed_and_why() {
        String input = inputs.taken(forum, said("Sejak kapan?", "standardId", standard))
                .feedbackId();
        write("SD3", "Sejak berkas lengkap", Map.of("text", " Awal hitungan ditulis. ", "feedbackIds", List.of(input)))
                .statusCode(200)
                .body("changed", equalTo(true), "reason.text", equalTo("Awal hitungan ditulis."))
                .body("reason.feedbackIds", contains(input));

        read(2).body("components.find { it.code == 'SD3' }.changed", equalTo(true))
                .body("components.find { it.code == 'SD3' }.reason.feedbackIds", contains(input))
                .body("components.find { it.code == 'SD1' }.changed", equalTo(false))
                .body("components.find { it.code == 'SD1' }.reason", nullValue());
        read(1).body("components.find { it.code == 'SD3' }.changed", nullValue());
    }

    @Test
    void without_a_reason_a_changed_component_does_not_come_before_the_public() {
        write("SD3", "Sejak berkas lengkap", null).statusCode(200).body("reason", nullValue());

        correct()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"), "errors.code", contains("reason-missing"))
                .body("errors.pointer[0]", endsWith("/components/SD3"));

        write("SD3", "Sejak berkas lengkap", Map.of("text", "Awal hitungan ditulis."))
                .statusCode(200);
        correct().statusCode(200);
        read(2).body("components.find { it.code == 'SD3' }.reason.text", equalTo("Awal hitungan ditulis."));
    }

    @Test
    void who_writes_the_old_words_again_owes_no_reason() {
        write("SD3", "Sejak berkas lengkap", null).statusCode(200).body("changed", equalTo(true));
        var old = given().get(path(1, "SD3")).jsonPath().getMap("content");
        Requests.change(path(2, "SD3"), Map.of("content", old)).statusCode(200).body("changed", equalTo(false));

        correct().statusCode(200);
    }

    @Test
    void an_empty_reason_is_none_and_sending_it_again_changes_nothing() {
        String etag = write("SD3", "Lain", Map.of("text", "  ", "feedbackIds", List.of()))
                .statusCode(200)
                .body("reason", nullValue())
                .extract()
                .header("ETag");
        write("SD3", "Lain", null).statusCode(200).header("ETag", equalTo(etag));
    }

    @Test
    void only_public_inputs_about_the_standard_are_named() {
        var hidden = UUID.fromString(
                inputs.taken(forum, said("Kasar.", "standardId", standard)).feedbackId());
        QuarkusTransaction.requiringNew().run(() -> moderated.hide(hidden, HideReason.ABUSE, Instant.now()));
        String elsewhere =
                inputs.taken(passages.open(unit), said("Forum lain.")).feedbackId();
        String general = inputs.taken(forum, said("Umum.")).feedbackId();

        write("SD3", "Lain", Map.of("feedbackIds", List.of(general, hidden, elsewhere, UUID.randomUUID())))
                .statusCode(400)
                .body("errors.code", contains("not-citable", "not-citable", "not-citable"))
                .body(
                        "errors.pointer",
                        contains("/reason/feedbackIds/1", "/reason/feedbackIds/2", "/reason/feedbackIds/3"));
        read(2).body("components.find { it.code == 'SD3' }.changed", equalTo(false));
    }

    private ValidatableResponse correct() {
        return passages.move(
                "/api/v1/forums/" + forum.id(), "corrections", Map.of("standardId", standard, "reason", "Dibetulkan"));
    }

    private ValidatableResponse write(String code, String text, @Nullable Map<String, ?> reason) {
        var body = new HashMap<String, Object>(Map.of("content", StandardFixture.paragraph(text)));
        if (reason != null) {
            body.put("reason", reason);
        }
        return Requests.change(path(2, code), body);
    }

    private String path(int version, String code) {
        return "/api/v1/standards/" + standard + "/versions/" + version + "/components/" + code;
    }

    private ValidatableResponse read(int version) {
        return given().get("/api/v1/standards/" + standard + "/versions/" + version)
                .then()
                .statusCode(200);
    }
}
