package id.fkp.record.log;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.leaf.Leaf;
import id.fkp.record.log.VerifyScript.Verdict;
import id.fkp.shared.secret.Commitment;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script that strangers run, with what the product hands out, and with what it would after somebody bent the register. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class VerifyScriptTest {

    private static final String REGISTER = "/api/v1/register";

    private static final Map<String, String> REDIRECTED = Map.of(
            "outcome",
            "REDIRECTED",
            "reasonCode",
            "NO_AUTHORITY",
            "text",
            "Tarif diatur kementerian.",
            "redirectChannel",
            "SP4N-LAPOR!");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture submissions;

    @Inject
    Sequencer sequencer;

    @Inject
    RegisterKey key;

    @Inject
    Owner owner;

    @Inject
    ObjectMapper json;

    @Inject
    VerifyScript script;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unit().id(), 1);
    }

    @Test
    void it_is_short_enough_to_be_read() throws IOException {
        assertThat(Files.readAllLines(VerifyScript.SCRIPT)).hasSizeLessThan(150);
    }

    @Test
    void a_proof_from_a_receipt_holds() throws Exception {
        var receipt = submissions.taken(forum, said("Loket \"3\" mohon dibuka, é \u2028 \\ <b>."));
        sequencer.sequence();

        var verdict = proof(receipt);
        assertThat(verdict.told()).contains("feedback.given (SUGGESTION)", "with these words");
        assertThat(verdict.holds()).isTrue();
    }

    @Test
    void a_proof_of_other_words_does_not() throws Exception {
        var receipt = submissions.taken(forum, said("Tarif terlalu mahal."));
        sequencer.sequence();

        assertThat(script.proof(read(receipt).replace("terlalu mahal", "sudah murah")))
                .isEqualTo(new Verdict(false, "BROKEN: these are not the words that were given"));
    }

    @Test
    void a_row_changed_behind_the_applications_back_is_found() throws Exception {
        var receipt = submissions.taken(forum, said("Petugas ramah."));
        sequencer.sequence();
        assertThat(proof(receipt).holds()).isTrue();

        bend(receipt, "payload = payload || '{\"kind\": \"OBJECTION\"}'");
        try {
            assertThat(proof(receipt))
                    .isEqualTo(new Verdict(false, "BROKEN: feedback.given: the entry is not as it was written"));
            bend(receipt, "leaf_hash = '" + hash(receipt) + "'");
            assertThat(proof(receipt))
                    .isEqualTo(new Verdict(false, "BROKEN: feedback.given: it is not in this register"));
        } finally {
            bend(receipt, "payload = payload || '{\"kind\": \"SUGGESTION\"}'");
            bend(receipt, "leaf_hash = '" + hash(receipt) + "'");
        }
        assertThat(proof(receipt).holds()).isTrue();
    }

    @Test
    @TestSecurity(user = "moderator")
    void an_answer_changed_behind_the_applications_back_is_found() throws Exception {
        var answered = answered(Map.of(
                "outcome",
                "ACCEPTED",
                "text",
                "Loket buka sampai pukul 17.00.",
                "noChangeReason",
                "Hanya jadwal yang berubah."));
        assertThat(proof(answered.receipt()).told())
                .containsPattern("response\\.given \\(ACCEPTED\\) .*, with these words");
        holdsForBoth(answered);

        bend(answered, "text = 'Loket tetap tutup.'");
        isFoundByBoth(answered, "these are not the words that were given");
    }

    @Test
    @TestSecurity(user = "moderator")
    void so_is_each_other_thing_that_an_answer_says() throws Exception {
        var tracked = new HashMap<>(REDIRECTED);
        tracked.put("trackingId", "8123456");
        var answered = answered(tracked);
        assertThat(open(answered).told()).contains("response.given (REDIRECTED, NO_AUTHORITY)", ", with these words");
        holdsForBoth(answered);

        var shown = "response.given: the site shows another %s than was recorded";
        bend(answered, "reason_code = 'BUDGET'");
        isFoundByBoth(answered, shown.formatted("reasonCode"));
        bend(answered, "reason_code = 'NO_AUTHORITY', tracking_id = '8123457'");
        isFoundByBoth(answered, "these are not the words that were given");
        bend(answered, "tracking_id = '8123456', redirect_channel = 'Kementerian'");
        isFoundByBoth(answered, "these are not the words that were given");
        bend(answered, "redirect_channel = 'SP4N-LAPOR!'");
        holdsForBoth(answered);
        owner.does("insert into response_component (response_id, standard_id, code, unit_id) select id, '"
                + answered.standard() + "', 'SD3', unit_id from response where id = '" + answered.id() + "'");
        isFoundByBoth(answered, shown.formatted("changes"));
    }

    @Test
    @TestSecurity(user = "moderator")
    void an_answer_of_before_that_told_less_still_holds() throws Exception {
        var answered = answered(REDIRECTED);
        var written = JsonPath.from(opened(answered)).<String, Object>getMap("items[0].entry.payload");
        var salt = JsonPath.from(opened(answered)).getString("items[0].said.salt");
        var before = new HashMap<String, Object>(written);
        before.keySet().removeAll(List.of("changes", "reasonCode"));
        before.put("textCommitment", Commitment.to("Tarif diatur kementerian.", salt));
        var id = JsonPath.from(opened(answered)).getString("items[0].entry.id");
        owner.does("update register_entry set payload = '" + json.writeValueAsString(before) + "' where id = '" + id
                + "'");
        try {
            assertThat(JsonPath.from(opened(answered)).getString("items[0].said.text"))
                    .isEqualTo("Tarif diatur kementerian.");
        } finally {
            owner.does("update register_entry set payload = '" + json.writeValueAsString(written) + "' where id = '"
                    + id + "'");
        }
    }

    /** An answer to an input that everybody reads. */
    record Answered(String id, Receipt receipt, UUID standard) {}

    private Answered answered(Map<String, String> decision) {
        var own = forums.open(units.unitOf("moderator", UnitRole.MODERATOR).id(), 1);
        var receipt = submissions.taken(own, said("Loket tutup terlalu cepat."));
        var whole = new HashMap<String, Object>(decision);
        whole.put("feedbackIds", List.of(receipt.feedbackId()));
        String id = Requests.post("/api/v1/responses", whole)
                .statusCode(201)
                .extract()
                .path("id");
        sequencer.sequence();
        return new Answered(id, receipt, own.versions().get(0).standardId());
    }

    private void bend(Answered answered, String change) throws SQLException {
        assertThat(owner.does("update response set " + change + " where id = '" + answered.id() + "'"))
                .isEqualTo(1);
    }

    /** Who gave the input proves it with their receipt, everybody else with the entry. */
    private void holdsForBoth(Answered answered) throws Exception {
        assertThat(proof(answered.receipt()).holds()).isTrue();
        assertThat(open(answered).holds()).isTrue();
    }

    private void isFoundByBoth(Answered answered, String told) throws Exception {
        assertThat(proof(answered.receipt())).isEqualTo(new Verdict(false, "BROKEN: " + told));
        assertThat(open(answered)).isEqualTo(new Verdict(false, "BROKEN: " + told));
    }

    private Verdict open(Answered answered) throws Exception {
        return script.proof(opened(answered));
    }

    private static String opened(Answered answered) {
        var entry = given().get(REGISTER + "/entries?objectId=" + answered.id()).jsonPath();
        return given().get(REGISTER + "/entries/" + entry.getString("items[0].id") + "/proof")
                .asString();
    }

    @Test
    void a_head_without_its_signature_or_of_another_register_is_none() throws Exception {
        var receipt = submissions.taken(forum, said("Ruang tunggu sempit."));
        sequencer.sequence();
        var root = given().get(REGISTER + "/heads/latest").jsonPath().getString("root");
        var other = root.startsWith("0") ? "1" : "0";
        var bent = read(receipt).replace(root, other + root.substring(1));

        assertThat(script.proof(bent).told()).isEqualTo("BROKEN: the head is not signed by its key");
        assertThat(VerifyScript.proof(read(receipt), another()).told()).contains("a head of another register");
    }

    @Test
    void two_heads_that_were_kept_show_whether_the_register_only_grew() throws Exception {
        var older = head();
        units.unit();
        var newer = head();
        var proof = given().get(REGISTER + "/consistency-proof?from=" + older.size() + "&to=" + newer.size())
                .asString();

        assertThat(heads(older, newer, proof).holds()).isTrue();
        // Whoever has the key can sign what they like, but nothing that goes on from what others have kept.
        var changed = signed(older.size(), "11".repeat(32), key);
        assertThat(heads(changed, newer, proof).told()).contains("does not begin with the earlier one");
        var otherwise = signed(newer.size(), "22".repeat(32), key);
        assertThat(heads(older, otherwise, proof).told()).contains("not one of the later register");
        var truncated = signed(older.size() - 1, older.root(), key);
        assertThat(heads(older, truncated, proof).told()).contains("the later register is shorter");
        var foreign = signed(newer.size(), newer.root(), another());
        assertThat(heads(older, foreign, proof).told()).contains("a head of another register");
        var twin = signed(older.size(), "33".repeat(32), key);
        var same = "{\"from\": %d, \"to\": %d, \"path\": []}".formatted(older.size(), older.size());
        assertThat(heads(older, twin, same).told()).contains("two heads of one size");
    }

    @Test
    void what_is_no_proof_is_refused() throws Exception {
        assertThat(script.proof("{}").told()).isEqualTo("BROKEN: this is not a proof of the register");
        assertThat(script.proof("{\"format\":\"fkp-register-proof/1\",\"items\":[]}"))
                .isEqualTo(new Verdict(false, "BROKEN: there is nothing in it to prove"));
        assertThat(script.proof("bukan JSON").holds()).isFalse();
        assertThat(VerifyScript.run("proof", "bukti.json").told()).startsWith("proof FILE --key KEY");
    }

    private Verdict proof(Receipt receipt) throws Exception {
        return script.proof(read(receipt));
    }

    private static String read(Receipt receipt) {
        return given().header("Receipt-Secret", receipt.secret())
                .get("/api/v1/receipts/{number}/register-proof", receipt.number())
                .asString();
    }

    private RegisterHeadRepresentation head() throws IOException {
        sequencer.sequence();
        return json.readValue(given().get(REGISTER + "/heads/latest").asString(), RegisterHeadRepresentation.class);
    }

    private static RegisterHeadRepresentation signed(long size, String root, RegisterKey key) {
        return RegisterHeadRepresentation.of(
                new RegisterHead(size, root, Instant.parse("2026-11-26T04:00:00Z"), null, key));
    }

    private static RegisterKey another() throws NoSuchAlgorithmException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return new RegisterKey(
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    }

    private Verdict heads(RegisterHeadRepresentation older, RegisterHeadRepresentation newer, String proof)
            throws Exception {
        return script.heads(json.writeValueAsString(older), json.writeValueAsString(newer), proof);
    }

    private void bend(Receipt receipt, String change) throws SQLException {
        assertThat(owner.does("update register_entry set " + change + " where object_id = '" + receipt.feedbackId()
                        + "' and act = 'feedback.given'"))
                .isEqualTo(1);
    }

    /** What the hash of the entry would be, had it been written as it stands now. */
    private static String hash(Receipt receipt) {
        var entry = given().get(REGISTER + "/entries?objectId=" + receipt.feedbackId())
                .jsonPath()
                .<String, Object>getMap("items[0]");
        @SuppressWarnings("unchecked") // as the contract has it
        var payload = (Map<String, Object>) entry.get("payload");
        return new Leaf(
                        UUID.fromString(String.valueOf(entry.get("id"))),
                        UUID.fromString(String.valueOf(entry.get("unitId"))),
                        Instant.parse(String.valueOf(entry.get("at"))),
                        String.valueOf(entry.get("act")),
                        String.valueOf(entry.get("objectType")),
                        UUID.fromString(String.valueOf(entry.get("objectId"))),
                        Objects.requireNonNull(payload))
                .hash();
    }
}
