package id.fkp.integrate;

import static id.fkp.integrate.OpenFiles.OPEN_DATA;
import static id.fkp.integrate.OpenFiles.file;
import static id.fkp.integrate.OpenFiles.lines;
import static id.fkp.integrate.OpenFiles.taking;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.certificate.CertificateFixture;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.concealed.Span;
import id.fkp.feedback.exchange.ExchangeKind;
import id.fkp.feedback.exchange.Exchanges;
import id.fkp.feedback.exchange.Exchanges.Which;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.change.ChangeSequencer;
import id.fkp.integrate.dump.EditionWriter;
import id.fkp.integrate.open.OpenType;
import id.fkp.integrate.set.DataSet;
import id.fkp.integrate.set.Field;
import id.fkp.response.ConcealedResponses;
import id.fkp.shared.text.Digest;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything public as files. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "pengambil")
class OpenDataTest {

    private static boolean filled;

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    OpenWorld world;

    @Inject
    CertificateFixture certificates;

    @Inject
    EditionWriter editions;

    @Inject
    ChangeSequencer sequencer;

    @Inject
    Feedbacks feedbacks;

    @Inject
    Exchanges exchanges;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    ConcealedResponses answers;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(
                units.unitOf("pengambil", UnitRole.MODERATOR, UnitRole.HEAD).id(), 1);
        sequencer.sequence();
    }

    @Test
    void the_files_of_an_edition_are_those_its_list_says_to_the_byte() {
        taken(forum.id(), said("Loket kurang."));
        editions.write();

        var listed = given().get(OPEN_DATA)
                .then()
                .statusCode(200)
                .body("licence.name", equalTo("CC BY 4.0"), "cursor", notNullValue())
                .body("files.name", hasItems("feedback.csv", "feedback.jsonl", "dictionary.csv", "SHA256SUMS"))
                .extract()
                .jsonPath();
        var sums = file("SHA256SUMS");
        for (Map<String, Object> each : listed.<Map<String, Object>>getList("files")) {
            var name = (String) each.get("name");
            var bytes = taking("identity")
                    .get(OPEN_DATA + "/" + name)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"" + each.get("sha256") + "\""))
                    .contentType(equalTo(each.get("mediaType")))
                    .extract()
                    .asByteArray();
            assertThat(bytes.length).as(name).isEqualTo(((Number) each.get("size")).intValue());
            assertThat(Digest.sha256(bytes)).as(name).isEqualTo(each.get("sha256"));
            if (!name.equals("SHA256SUMS")) {
                assertThat(sums).contains(each.get("sha256") + "  " + name + "\n");
            }
        }
    }

    @Test
    void the_lines_of_all_sets_together_are_everything_public() throws JsonProcessingException {
        taken(forum.id(), said("Loket kurang."));
        editions.write();

        var dumped = new TreeMap<String, JsonNode>();
        for (var set : DataSet.ALL.subList(0, OpenType.values().length)) {
            for (var line : lines(set)) {
                var type = set.name().replace('-', '_').toUpperCase(Locale.ROOT);
                dumped.put(type + " " + line.path("id").textValue(), line);
            }
        }
        assertThat(dumped).isEqualTo(Mirror.ofAll(database));
    }

    @Test
    void who_loads_the_files_goes_on_with_the_changes_after_them() {
        editions.write();
        var cursor = given().get(OPEN_DATA).then().extract().<String>path("cursor");
        var id = taken(forum.id(), said("Sesudahnya.")).feedbackId();
        sequencer.sequence();

        given().queryParam("after", cursor)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_set_has_the_columns_and_rows_that_its_shape_and_its_lines_say(DataSet set) throws IOException {
        fillOnce();

        var strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        var lines = lines(set);
        assertThat(lines).as("rows to look at").isNotEmpty();
        for (var line : lines) {
            assertThat(strict.treeToValue(line, set.shape())).isNotNull();
        }
        try (var csv = CSVParser.parse(
                new StringReader(file(set.name() + ".csv").substring(1)),
                CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(csv.getHeaderNames())
                    .isEqualTo(Field.columns(set.fields()).stream()
                            .map(Field::path)
                            .toList());
            assertThat(csv.getRecords()).hasSize(lines.size());
        }
    }

    static List<DataSet> sets() {
        return DataSet.ALL;
    }

    /** An edition with a record of every kind; writing one takes time. */
    private void fillOnce() {
        if (!filled) {
            world.fill(forum);
            editions.write();
            filled = true;
        }
    }

    @Test
    void every_set_says_its_unit_but_those_that_are_above_units_or_have_the_fields_of_others() {
        assertThat(DataSet.ALL.stream()
                        .filter(set -> set.fields().stream()
                                .noneMatch(field -> field.path().equals("unitId")))
                        .map(DataSet::name))
                .containsExactlyInAnyOrder("institution", "unit", "region", "jdihn");
    }

    @Test
    void a_unit_is_joined_to_its_regions_by_both_codes() throws JsonProcessingException {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update unit set territories = '[{\"code\": \"12.74\", \"name\": \"Tanjungbalai\"}]' where id = ?1")
                        .setParameter(1, forum.unitId())
                        .executeUpdate());
        editions.write();
        assertThat(lines(DataSet.named("unit-region")))
                .anySatisfy(served -> assertThat(served.toString())
                        .contains(forum.unitId().toString(), "\"bpsCode\":\"1272\"", "\"provinceCode\":\"12\""));
    }

    @Test
    void words_that_were_taken_back_leave_the_files_soon() {
        var receipt = taken(forum.id(), said("Kata yang ditarik."));
        sequencer.sequence();
        editions.write();
        assertThat(editions.isDue()).isFalse();

        given().header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("reason", "ABUSE"))
                .post("/api/v1/feedback/{id}/hiding", receipt.feedbackId())
                .then()
                .statusCode(200);
        sequencer.sequence();

        assertThat(editions.isDue()).isTrue();
        editions.write();
        assertThat(file("feedback.jsonl")).contains(receipt.feedbackId()).doesNotContain("Kata yang ditarik.");
        assertThat(editions.isDue()).isFalse();
    }

    @Test
    void who_was_erased_leaves_the_files_soon() {
        var receipt = taken(forum.id(), said("Loket kurang.", "organisation", "Koperasi Bunga Contoh"));
        sequencer.sequence();
        editions.write();
        assertThat(file("feedback.jsonl")).contains("Koperasi Bunga Contoh");
        assertThat(editions.isDue()).isFalse();

        given().header("Receipt-Secret", receipt.secret())
                .delete("/api/v1/receipts/" + receipt.number() + "/person")
                .then()
                .statusCode(200);
        sequencer.sequence();

        assertThat(editions.isDue()).isTrue();
        editions.write();
        assertThat(file("feedback.jsonl")).contains(receipt.feedbackId()).doesNotContain("Koperasi Bunga Contoh");
    }

    @Test
    void a_certificate_that_is_public_no_more_leaves_the_files_soon() {
        var id = certificates.held(forum.unitId(), LocalDate.of(2024, 2, 1), true);
        sequencer.sequence();
        editions.write();
        assertThat(file("certificate.jsonl")).contains("" + id);
        assertThat(editions.isDue()).isFalse();

        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update certificate set published = false where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
        sequencer.sequence();

        assertThat(editions.isDue()).isTrue();
        editions.write();
        assertThat(file("certificate.jsonl")).doesNotContain("" + id);
        assertThat(editions.isDue()).isFalse();
    }

    @Test
    void parts_that_were_concealed_leave_the_files_soon() {
        var receipt = taken(forum.id(), said("Petugas bernama Budi."));
        sequencer.sequence();
        editions.write();

        QuarkusTransaction.requiringNew()
                .run(() -> moderated.conceal(
                        UUID.fromString(receipt.feedbackId()),
                        List.of(new Span(Span.Of.TEXT, 16, 20)),
                        HideReason.PERSONAL_DATA,
                        Instant.now()));

        assertThat(editions.isDue()).isTrue();
    }

    @Test
    void parts_of_an_answer_that_were_concealed_leave_the_files_soon() {
        var receipt = taken(forum.id(), said("Siapa yang dihubungi?"));
        var id = UUID.fromString(receipt.feedbackId());
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "feedbackIds",
                        List.of(id),
                        "outcome",
                        "REJECTED",
                        "reasonCode",
                        "ALREADY_MET",
                        "text",
                        "Hubungi Budi."))
                .post("/api/v1/responses")
                .then()
                .statusCode(201);
        sequencer.sequence();
        editions.write();
        assertThat(file("feedback.jsonl")).contains("Hubungi Budi.");

        QuarkusTransaction.requiringNew()
                .run(() -> answers.conceal(
                        id,
                        List.of(new Span(Span.Of.TEXT, 8, 12)),
                        HideReason.PERSONAL_DATA,
                        "[disamarkan]",
                        Instant.now()));
        sequencer.sequence();

        assertThat(editions.isDue()).isTrue();
        editions.write();
        assertThat(file("feedback.jsonl")).contains("Hubungi [disamarkan].").doesNotContain("Budi");
    }

    @Test
    void parts_of_a_question_back_that_were_concealed_leave_the_files_soon() {
        var id =
                UUID.fromString(taken(forum.id(), said("Siapa yang dihubungi?")).feedbackId());
        var asked = QuarkusTransaction.requiringNew()
                .call(() -> feedbacks.ask(id, "Maksudnya Budi?", "Petugas", Instant.now()));
        sequencer.sequence();
        editions.write();
        assertThat(file("feedback.jsonl")).contains("Maksudnya Budi?");

        QuarkusTransaction.requiringNew()
                .run(() -> exchanges.conceal(
                        feedbacks.forChange(id).orElseThrow(),
                        new Which(ExchangeKind.QUESTION, asked),
                        List.of(new Span(Span.Of.TEXT, 10, 14)),
                        HideReason.PERSONAL_DATA,
                        "[disamarkan]",
                        Instant.now()));
        sequencer.sequence();

        assertThat(editions.isDue()).isTrue();
        editions.write();
        assertThat(file("feedback.jsonl")).contains("Maksudnya [disamarkan]?").doesNotContain("Budi");
    }

    @Test
    void a_file_that_is_had_already_is_not_sent_again_and_another_name_is_none() {
        editions.write();
        var etag = given().get(OPEN_DATA + "/unit.csv")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag)
                .get(OPEN_DATA + "/unit.csv")
                .then()
                .statusCode(304);
        given().get(OPEN_DATA + "/bukan.csv").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void one_edition_is_in_hand_at_a_time_and_a_dead_ones_place_is_taken() {
        editions.write();
        var before = given().get(OPEN_DATA).then().extract().<String>path("editionId");
        begunElsewhere("now()");
        editions.write();
        given().get(OPEN_DATA).then().body("editionId", equalTo(before));

        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update data_edition set begun_at = now() - interval '31 minutes' where made_at is null")
                        .executeUpdate());
        editions.write();
        given().get(OPEN_DATA)
                .then()
                .body("editionId", not(equalTo(before)), "files.sha256", not(hasItems(nullValue())));
    }

    private void begunElsewhere(String when) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into data_edition (id, begun_at) values (gen_random_uuid(), " + when + ")")
                        .executeUpdate());
    }
}
