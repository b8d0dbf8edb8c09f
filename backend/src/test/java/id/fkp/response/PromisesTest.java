package id.fkp.response;

import static id.fkp.forum.agreement.PassageFixture.standardOf;
import static id.fkp.submission.Giving.said;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.ComponentCode;
import id.fkp.submission.Giving.Receipt;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The head agrees to a text only when everybody who spoke has an answer, and every promised change is made. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class PromisesTest {

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

    @BeforeEach
    void open() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
        forum = passages.open(unit);
    }

    @Test
    void while_somebody_waits_for_an_answer_the_head_cannot_agree() {
        var onTheStandard = inputs.taken(forum, said("Sejak kapan?", "standardId", standardOf(forum)));
        var onTheForum = inputs.taken(forum, said("Ruangannya sempit."));
        var held = inputs.taken(forum, said("Saya menunggu lima jam.", "kind", "COMPLAINT"));
        passages.comment(unit, forum);
        passages.review(forum, "READY").statusCode(201);

        missing()
                .body(
                        "missing.code",
                        contains("inputs-open"),
                        "missing[0].detail",
                        equalTo("3 masukan belum ditanggapi"));
        passages.approve(forum).statusCode(409).body("errors.code", contains("inputs-open"));

        respond(onTheStandard, Map.of("noChangeReason", "Sudah tertulis."));
        respond(onTheForum, Map.of("noChangeReason", "Bukan isi standar."));
        hide(held);
        passages.approve(forum).statusCode(200);
    }

    @Test
    void a_promised_component_that_reads_the_same_keeps_the_head_from_agreeing() {
        var input = inputs.taken(
                forum, said("Sejak kapan?", "standardId", standardOf(forum), "components", List.of("SD3")));
        respond(input, promise("SD3", "MF1"));
        passages.comment(unit, forum);

        missing()
                .body(
                        "missing.findAll { it.code == 'promise-open' }.pointer",
                        contains("/components/SD3", "/components/MF1"));

        var next = standards.corrected(standardOf(forum));
        standards.write(next.versionId(), ComponentCode.SD3, "Sejak berkas lengkap");
        missing().body("missing.findAll { it.code == 'promise-open' }.pointer", contains("/components/MF1"));
        standards.write(next.versionId(), ComponentCode.MF1, "Dasar hukum yang baru");
        passages.review(forum, "READY");
        passages.approve(forum).statusCode(200).body("revision.state", equalTo("AGREED"));
    }

    @Test
    void a_promise_to_somebody_who_spoke_of_the_forum_as_a_whole_counts_too() {
        respond(inputs.taken(forum, said("Waktunya terlalu lama.")), promise("SD3"));
        passages.comment(unit, forum);

        missing().body("missing.code", hasItem("promise-open"));
    }

    @Test
    void an_answer_that_was_replaced_promises_nothing() {
        var input = inputs.taken(forum, said("Sejak kapan?", "standardId", standardOf(forum)));
        respond(input, promise("SD3"));
        respond(input, Map.of("noChangeReason", "Ternyata sudah tertulis."));
        passages.comment(unit, forum);

        missing().body("missing.code", not(hasItem("promise-open")));
    }

    private Map<String, Object> promise(String... codes) {
        return Map.of(
                "changes",
                List.of(codes).stream()
                        .map(code -> Map.of("standardId", standardOf(forum), "code", code))
                        .toList());
    }

    private static void respond(Receipt receipt, Map<String, ?> how) {
        var decision = new HashMap<String, Object>(how);
        decision.put("feedbackIds", List.of(receipt.feedbackId()));
        decision.put("outcome", "ACCEPTED");
        Requests.post("/api/v1/responses", decision).statusCode(201);
    }

    private void hide(Receipt receipt) {
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(receipt.feedbackId()), HideReason.ABUSE, Instant.now()));
    }

    private ValidatableResponse missing() {
        return passages.readiness(forum);
    }
}
