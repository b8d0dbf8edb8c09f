package id.fkp.record.log;

import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.UnitRole;
import id.fkp.record.tree.MerkleTree;
import id.fkp.record.tree.Proofs;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "budi")
class RegisterResourceTest {

    private static final String REGISTER = "/api/v1/register";

    @Inject
    UnitFixture units;

    @Inject
    Sequencer sequencer;

    @Inject
    Heads heads;

    @Inject
    SqlCount sql;

    @Test
    void anyone_can_recompute_the_hash_from_what_the_api_shows() throws IOException {
        var unit = units.unitOf("budi", UnitRole.HEAD).id();
        post("/api/v1/services", Map.of("unitId", unit, "name", "Uji \"kutip\" \\ é \u2028 <b>", "channels", List.of()))
                .statusCode(201);
        sequencer.sequence();
        var json = new ObjectMapper();
        var entries = json.readTree(
                        given().get(REGISTER + "/entries?unitId=" + unit).asString())
                .path("items");

        assertThat(entries).hasSize(2);
        for (var entry : entries) {
            var hash = entry.path("leafHash").textValue();
            ((ObjectNode) entry).remove("leafHash");
            assertThat(entry.path("index").isNumber()).isTrue();
            ((ObjectNode) entry).remove("index");
            var written = json.writeValueAsString(sorted(entry));
            assertThat(MerkleTree.leaf(written.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(hash);
        }
    }

    @Test
    void an_entry_is_recorded_at_once_and_provable_once_it_has_its_place() {
        var unit = units.unit().id();
        var entry = entries(unit).getString("items[0].id");
        var proof = REGISTER + "/entries/" + entry + "/inclusion-proof?size=";

        assertThat(entries(unit).getString("items[0].index")).isNull();
        given().get(proof + 1)
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("not-yet-sequenced"));

        sequencer.sequence();
        var head = latest();
        int size = head.getInt("size");
        int index = entries(unit).getInt("items[0].index");
        var etag = given().get(proof + size)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .body("index", equalTo(index), "size", equalTo(size), "entryId", equalTo(entry))
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag).get(proof + size).then().statusCode(304);
    }

    @Test
    @TestSecurity
    void every_entry_is_under_the_newest_head_and_so_are_earlier_heads() {
        for (int i = 0; i < 12; i++) {
            units.unit();
            sequencer.sequence();
        }
        var head = latest();
        int size = head.getInt("size");
        var entries = JsonPath.from(given().get(REGISTER + "/entries?limit=20").asString());

        for (int i = 0; i < 20; i++) {
            var proof = JsonPath.from(given().get(REGISTER + "/entries/" + entries.getString("items[" + i + "].id")
                            + "/inclusion-proof?size=" + size)
                    .asString());
            assertThat(Proofs.root(proof.getString("leafHash"), proof.getLong("index"), size, proof.getList("path")))
                    .isEqualTo(head.getString("root"));
        }
        units.unit();
        sequencer.sequence();
        var later = latest();
        var grown =
                JsonPath.from(given().get(REGISTER + "/consistency-proof?from=" + size + "&to=" + later.getInt("size"))
                        .asString());
        assertThat(Proofs.isConsistent(
                        size,
                        later.getInt("size"),
                        head.getString("root"),
                        later.getString("root"),
                        grown.getList("path")))
                .isTrue();
    }

    @Test
    @TestSecurity
    void what_there_is_no_proof_of_is_said() {
        var unit = units.unit().id();
        sequencer.sequence();
        var entries = entries(unit);
        int index = entries.getInt("items[0].index");
        int size = latest().getInt("size");
        var proof = REGISTER + "/entries/" + entries.getString("items[0].id") + "/inclusion-proof";

        refused(proof + "?size=" + index, 400, "size-out-of-range");
        refused(proof + "?size=" + (size + 1), 400, "size-out-of-range");
        refused(proof + "?size=-1", 400, "size-out-of-range");
        refused(proof, 400, "invalid-parameter");
        refused(proof + "?size=besar", 400, "invalid-parameter");
        refused(REGISTER + "/entries/" + UUID.randomUUID() + "/inclusion-proof?size=1", 404, "not-found");
        refused(REGISTER + "/consistency-proof?from=2&to=1", 400, "size-out-of-range");
        refused(REGISTER + "/consistency-proof?from=1&to=" + (size + 1), 400, "size-out-of-range");
        refused(REGISTER + "/consistency-proof?from=1", 400, "invalid-parameter");
        given().get(REGISTER + "/consistency-proof?from=0&to=" + size).then().body("path", hasSize(0));
    }

    @Test
    @TestSecurity
    void heads_are_signed_by_a_key_that_everybody_can_read() throws GeneralSecurityException {
        units.unit();
        sequencer.sequence();
        var head = latest();
        var key = JsonPath.from(given().get(REGISTER + "/keys").asString());

        assertThat(key.getString("items[0].keyId")).isEqualTo(head.getString("keyId"));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(
                        new X509EncodedKeySpec(Base64.getDecoder().decode(key.getString("items[0].publicKey")))));
        verifier.update(("fkp-register-head/1\n" + head.getInt("size") + "\n" + head.getString("root") + "\n"
                        + head.getString("at") + "\n" + head.getString("keyId") + "\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(Base64.getDecoder().decode(head.getString("signature"))))
                .isTrue();
        assertThat(latest().getString("signature")).isEqualTo(head.getString("signature"));
        var etag = given().get(REGISTER + "/heads/latest").header("ETag");
        given().header("If-None-Match", etag)
                .get(REGISTER + "/heads/latest")
                .then()
                .statusCode(304);
    }

    @Test
    @TestSecurity
    void published_heads_are_listed_one_a_day() {
        units.unit();
        sequencer.sequence();
        for (var day : List.of("2030-01-01", "2030-01-02", "2030-01-03")) {
            QuarkusTransaction.requiringNew().run(() -> heads.publish(Instant.parse(day + "T03:00:00Z")));
        }

        given().get(REGISTER + "/heads")
                .then()
                .statusCode(200)
                .body("items.day", hasItem("2030-01-02"))
                .body("items.signature", everyItem(notNullValue()));
        var first = JsonPath.from(given().get(REGISTER + "/heads?limit=1").asString());
        given().get(REGISTER + "/heads?limit=1&cursor=" + first.getString("next"))
                .then()
                .body("items", hasSize(1), "items[0].day", equalTo("2030-01-02"));
        given().get(REGISTER + "/heads/latest").then().body("day", equalTo("2030-01-03"));
        units.unit();
        sequencer.sequence();
        given().get(REGISTER + "/heads/latest").then().body("day", nullValue());
    }

    @Test
    void a_proof_costs_the_same_however_long_the_log_is() {
        var unit = units.unit().id();
        sequencer.sequence();
        var entry = entries(unit).getString("items[0].id");
        long few = costOf(entry);
        for (int i = 0; i < 40; i++) {
            units.unit();
        }
        sequencer.sequence();

        assertThat(costOf(entry)).isEqualTo(few).isEqualTo(3);
    }

    private long costOf(String entry) {
        int size = latest().getInt("size");
        return sql.during(() -> given().get(REGISTER + "/entries/" + entry + "/inclusion-proof?size=" + size)
                .then()
                .statusCode(200));
    }

    private static void refused(String address, int status, String code) {
        given().get(address).then().statusCode(status).body("code", equalTo(code));
    }

    private static JsonPath latest() {
        return JsonPath.from(given().get(REGISTER + "/heads/latest").asString());
    }

    private static JsonPath entries(UUID unit) {
        return JsonPath.from(given().get(REGISTER + "/entries?unitId=" + unit).asString());
    }

    /** Written apart from the product's own way, as a stranger would. */
    private static Object sorted(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        var fields = new TreeMap<String, Object>();
        node.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
        return fields;
    }
}
