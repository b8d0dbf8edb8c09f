package id.fkp.standard;

import static id.fkp.standard.StandardRequests.COMPONENT;
import static id.fkp.standard.StandardRequests.VERSION;
import static id.fkp.standard.StandardRequests.openNext;
import static id.fkp.standard.StandardRequests.put;
import static id.fkp.standard.version.ComponentCode.MF1;
import static id.fkp.standard.version.ComponentCode.SD1;
import static id.fkp.standard.version.ComponentCode.SD2;
import static id.fkp.standard.version.ComponentCode.SD3;
import static id.fkp.standard.version.ComponentCode.SD4;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.shared.document.Document;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class RowsResourceTest {

    private static final String ADVICE = VERSION + "/advice";
    private static final String ID = "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    private VersionInfo draft;

    @BeforeEach
    void begin() {
        draft = standards.incomplete(units.unitOf("siti", UnitRole.HEAD).id());
    }

    @Test
    void rows_are_kept_in_their_order_beside_the_text() {
        write(SD3, "\"0\"", time("Verifikasi akun"), time("Izin", "startsWhen", "berkas lengkap"))
                .statusCode(200)
                .body("version", equalTo(1), "complete", equalTo(true), "rows", hasSize(2))
                .body("rows[0].kind", equalTo("TIME"), "rows[0].subject", equalTo("Verifikasi akun"))
                .body("rows[0].startsWhen", nullValue(), "rows[1].startsWhen", equalTo("berkas lengkap"));

        given().get(VERSION, draft.standardId(), 1)
                .then()
                .body("completeCount", equalTo(1), "missing", not(hasItem("SD3")))
                .body("components[2].rows.subject", equalTo(List.of("Verifikasi akun", "Izin")))
                .body("components[3].rows", hasSize(0));
        given().get(COMPONENT, draft.standardId(), 1, SD3).then().body("rows[1].amount", equalTo(3));
    }

    @Test
    void a_fee_of_nothing_is_not_a_fee_that_is_not_said() {
        write(SD4, "\"0\"", fee("amount", 0), fee(), fee("amount", 1_000_000_000_000L))
                .statusCode(200)
                .body("rows[0].amount", equalTo(0), "rows[1].amount", nullValue())
                .body("rows[2].amount", equalTo(1_000_000_000_000L));
    }

    @Test
    void writing_replaces_all_rows_and_leaving_them_out_takes_them_away() {
        var kept = requirement("KTP");
        write(SD1, "\"0\"", kept, requirement("Kartu keluarga")).statusCode(200);
        write(SD1, "\"1\"", kept).statusCode(200).body("rows", hasSize(1), "rows[0].id", equalTo(kept.get("id")));
        write(SD1, "\"1\"", kept).statusCode(200).body("version", equalTo(2)); // a repeated save
        put("\"2\"", Map.of("content", Document.EMPTY), COMPONENT, draft.standardId(), 1, SD1)
                .statusCode(200)
                .body("rows", hasSize(0), "complete", equalTo(false));
    }

    @Test
    void rows_and_text_share_one_etag_and_a_stale_save_shows_both() {
        write(SD1, "\"0\"", requirement("KTP")).statusCode(200);
        write(SD1, "\"0\"", requirement("Paspor"))
                .statusCode(412)
                .body("current.rows[0].text", equalTo("KTP"), "current.content.type", equalTo("doc"));
    }

    @Test
    void a_later_version_keeps_the_rows_and_their_ids() {
        standards.fill(draft.versionId());
        write(SD3, "\"1\"", with(time("Izin"), "id", ID)).statusCode(200);
        standards.freeze(draft.versionId());
        write(SD3, "\"2\"").statusCode(409);
        openNext(draft.standardId(), "Memperbaiki").statusCode(201).body("components[2].rows[0].id", equalTo(ID));
        given().get(VERSION, draft.slug(), 1).then().body("components[2].rows[0].id", equalTo(ID));
    }

    @Test
    void the_words_of_rows_are_found() {
        standards.fill(draft.versionId());
        write(SD2, "\"1\"", with(step("Menandatangani"), "actor", "Notaris Perkasa"))
                .statusCode(200);
        standards.freeze(draft.versionId());
        given().queryParam("q", "notaris perkasa")
                .get("/api/v1/standards")
                .then()
                .body("items.id", hasItem(draft.standardId().toString()));
    }

    @Test
    void only_rows_of_the_components_own_kind_belong_in_it() {
        refused(SD3, "/rows/0/kind", requirement("KTP"));
        refused(MF1, "/rows/0/kind", requirement("KTP"));
        refused(SD3, "/rows/1/kind", time("Izin"), fee());
        refused(SD1, "/rows/1/id", with(requirement("KTP"), "id", ID), with(requirement("KK"), "id", ID));
    }

    @Test
    void the_field_of_a_row_at_fault_is_pointed_to() {
        refused(SD1, "/rows/0/text", requirement(" "));
        refused(SD1, "/rows/0/text", requirement("x".repeat(1001)));
        refused(SD1, "/rows/0/text", requirement("\u0007"));
        refused(SD1, "/rows/0/id", without(requirement("KTP"), "id"));
        refused(SD1, "/rows/0/id", with(requirement("KTP"), "id", "1"));
        refused(SD1, "/rows/0/html", with(requirement("KTP"), "html", "<b>"));
        refused(SD1, "/rows/0", without(requirement("KTP"), "kind"));
        refused(SD1, "/rows/0", with(requirement("KTP"), "kind", "LETTER"));
        refused(SD2, "/rows/0/unit", with(step("Mencatat"), "amount", 3));
        refused(SD2, "/rows/0/amount", with(step("Mencatat"), "unit", "HOURS"));
        refused(SD3, "/rows/0/amount", time("Izin", "amount", 0));
        refused(SD3, "/rows/0/amount", time("Izin", "amount", 10_001));
        refused(SD3, "/rows/0/amount", time("Izin", "amount", "3"));
        refused(SD3, "/rows/0/amount", time("Izin", "amount", 1.5));
        refused(SD3, "/rows/0/amount", without(time("Izin"), "amount"));
        refused(SD3, "/rows/0/unit", time("Izin", "unit", "WEEKS"));
        refused(SD4, "/rows/0/amount", fee("amount", -1));
        refused(SD4, "/rows/0/amount", fee("amount", 1_000_000_000_001L));
        put("\"0\"", "{\"content\":{\"type\":\"doc\"},\"rows\":[null]}", COMPONENT, draft.standardId(), 1, SD1)
                .statusCode(400)
                .body("errors.pointer", hasItem("/rows/0"));
        var tooMany =
                IntStream.range(0, 101).mapToObj(i -> requirement("KTP " + i)).toList();
        write(SD1, "\"0\"", tooMany).statusCode(400).body("errors.pointer", hasItem("/rows"));
    }

    @Test
    void a_member_reads_advice_with_its_source_on_a_draft_and_on_a_text_before_the_public() {
        write(SD3, "\"0\"", with(time("Izin"), "id", ID)).statusCode(200);
        write(SD4, "\"0\"", fee("amount", 25_000)).statusCode(200);
        advice(1)
                .statusCode(200)
                .body("items.find { it.ruleId == 'time-without-start' }.rowId", equalTo(ID))
                .body("items.find { it.ruleId == 'time-without-start' }.level", equalTo("ADVICE"))
                .body("items.find { it.ruleId == 'fee-without-basis' }.source", equalTo("PP 96/2012 pasal 29"))
                .body("items.find { it.ruleId == 'fee-without-basis' }.words.id", notNullValue());

        write(SD4, "\"1\"", fee("amount", 25_000, "legalBasis", "Tarif PNBP")).statusCode(200);
        advice(1).body("items.ruleId", not(hasItem("fee-without-basis")));

        var published =
                standards.published(units.unitOf("siti", UnitRole.AUDITOR).id());
        given().get(ADVICE, published.standardId(), 1)
                .then()
                .statusCode(200)
                .body("items.ruleId", hasItems("time-not-said", "complaint-channel-missing"));
    }

    @Test
    void advice_is_for_members() {
        var foreign = standards.published(units.unit().id());
        given().get(ADVICE, foreign.standardId(), 1).then().statusCode(404);
        given().get(ADVICE, draft.standardId(), 2).then().statusCode(404);
    }

    private ValidatableResponse advice(int number) {
        return given().get(ADVICE, draft.standardId(), number).then();
    }

    @SafeVarargs
    private void refused(ComponentCode code, String pointer, Map<String, Object>... rows) {
        write(code, "\"0\"", rows).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @SafeVarargs
    private ValidatableResponse write(ComponentCode code, String etag, Map<String, Object>... rows) {
        return write(code, etag, List.of(rows));
    }

    private ValidatableResponse write(ComponentCode code, String etag, List<Map<String, Object>> rows) {
        var body = Map.of("content", Document.EMPTY, "rows", rows);
        return put(etag, body, COMPONENT, draft.standardId(), 1, code);
    }

    private static Map<String, Object> requirement(String text) {
        return row("REQUIREMENT", "text", text);
    }

    private static Map<String, Object> step(String action) {
        return row("STEP", "action", action);
    }

    private static Map<String, Object> time(String subject, Object... more) {
        return with(row("TIME", "subject", subject, "amount", 3, "unit", "WORKING_DAYS"), more);
    }

    private static Map<String, Object> fee(Object... more) {
        return with(row("FEE", "subject", "Surat keterangan"), more);
    }

    private static Map<String, Object> row(String kind, Object... fields) {
        return with(Map.of("kind", kind, "id", UUID.randomUUID().toString()), fields);
    }

    private static Map<String, Object> with(Map<String, Object> row, Object... fields) {
        var whole = new HashMap<>(row);
        for (int i = 0; i < fields.length; i += 2) {
            whole.put((String) fields[i], fields[i + 1]);
        }
        return whole;
    }

    private static Map<String, Object> without(Map<String, Object> row, String field) {
        var rest = new HashMap<>(row);
        rest.remove(field);
        return rest;
    }
}
