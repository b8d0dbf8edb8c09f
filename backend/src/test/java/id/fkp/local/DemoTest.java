package id.fkp.local;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.shared.document.Document;
import id.fkp.shared.document.StructuredText;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo, written into a database of its own and read as anyone reads it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(DemoContent.class)
class DemoTest {

    private static final String PAST = "forum-konsultasi-publik-standar-pelayanan-2024";

    private static final String DRAFTER = "0192a000-0000-7000-8000-000000000003";

    private static final List<String> DELIVERY_FIRST =
            List.of("SD1", "SD2", "SD3", "SD4", "SD5", "SD6", "MF1", "MF2", "MF3", "MF4", "MF5", "MF6", "MF7", "MF8");

    private static final List<String> TABLES = List.of(
            "institution",
            "unit",
            "service",
            "membership",
            "standard",
            "standard_version",
            "component",
            "forum",
            "feedback",
            "feedback_person",
            "message",
            "response",
            "agreement_record",
            "decree",
            "pledge",
            "review_entry",
            "survey",
            "survey_response",
            "publication",
            "deadline",
            "stored_file",
            "audit_entry",
            "register_entry");

    @Inject
    Demo demo;

    @Inject
    EntityManager database;

    @Inject
    Validator rules;

    /** As an editor would send it. */
    record Text(@NotNull @StructuredText Document content) {}

    @BeforeEach
    void write() {
        demo.writeOnce();
    }

    @Test
    void a_second_start_changes_nothing() {
        var before = rows();
        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());

        assertThat(demo.writeOnce()).isFalse();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void ten_standards_are_public_and_have_all_their_components() {
        assertThat(standards().getList("items.code", String.class))
                .containsExactly(
                        "SP-01", "SP-02", "SP-03", "SP-04", "SP-05", "SP-06", "SP-07", "SP-08", "SP-09", "SP-10");

        for (var slug : standards().getList("items.slug", String.class)) {
            for (int number : read("/standards/" + slug).getList("versions.number", Integer.class)) {
                var version = read("/standards/" + slug + "/versions/" + number);
                assertThat(version.getList("components.code", String.class))
                        .as("%s, version %d", slug, number)
                        .isEqualTo(DELIVERY_FIRST);
                assertThat(version.getInt("completeCount")).isEqualTo(14);
                assertThat(version.getList("components.content", Document.class))
                        .as("%s, version %d", slug, number)
                        .allSatisfy(text ->
                                assertThat(rules.validate(new Text(text))).isEmpty());
            }
        }
    }

    @Test
    void what_an_answer_promised_stands_in_the_next_version_and_not_in_the_one_before() {
        var standard = "/standards/" + slug("SP-02") + "/versions/";

        var start = "\"startsWhen\":\"berkas lengkap\"";
        assertThat(get(standard + 1)).doesNotContain(start);
        assertThat(get(standard + 2)).contains(start).contains("Menindaklanjuti masukan forum 13 Juni 2024");
    }

    @Test
    void eight_standards_are_in_force_while_two_wait_for_their_decree() {
        var inForce = read("/standards?limit=100&inForce=true&unitId=" + unit());
        assertThat(inForce.getList("items.code", String.class))
                .containsExactly("SP-01", "SP-02", "SP-03", "SP-04", "SP-07", "SP-08", "SP-09", "SP-10");
        for (var slug : inForce.getList("items.slug", String.class)) {
            var standard = read("/standards/" + slug);
            assertThat(standard.getString("inForce.since")).as(slug).isEqualTo("2024-07-18");
            assertThat(standard.getString("revision.state")).as(slug).isEqualTo("IN_CONSULTATION");
            assertThat(standard.getInt("inForce.versionNumber"))
                    .as("%s is taken up again from what is in force", slug)
                    .isEqualTo(standard.getList("versions").size() - 1);
        }
        var waiting = read("/standards/" + slug("SP-06"));
        assertThat(waiting.getString("revision.state")).isEqualTo("AGREED");
        assertThat(waiting.<Object>get("inForce")).isNull();
    }

    @Test
    void the_decree_and_the_pledge_are_public_with_papers_that_say_they_are_examples() throws IOException {
        var decree = read("/decrees?unitId=" + unit()).getString("items[0].id");
        assertThat(read("/decrees/" + decree).getList("standards.state"))
                .hasSize(8)
                .containsOnly("IN_FORCE");
        assertThat(read("/decrees/" + decree).<Object>get("pledgeDue")).isNull();
        var pledge = read("/pledges?unitId=" + unit()).getString("items[0].id");
        assertThat(read("/pledges/" + pledge).getString("state")).isEqualTo("PUBLISHED");

        for (var paper : List.of("/decrees/" + decree, "/pledges/" + pledge)) {
            requireExample(paper + "/paper.pdf");
            requireExample("/files/" + read(paper).getString("file.id") + "/content");
        }
    }

    @Test
    @TestSecurity(user = DRAFTER)
    void members_read_the_record_of_agreement_and_its_attendance_list() throws IOException {
        var agreement = read("/forums/" + PAST + "/agreement");
        assertThat(agreement.getString("signedOn")).isEqualTo("2024-06-13");
        requireExample("/files/" + agreement.getString("documentFileId") + "/content");
        requireExample("/files/" + agreement.getString("attendanceFileId") + "/content");
    }

    /** The worked chain of the domain: signed on 13 June, the pledge by 29 July 2024. */
    @Test
    @TestSecurity(user = DRAFTER)
    void the_terms_of_2024_were_kept() {
        var deadlines = read("/units/loka-pom-di-kota-tanjungbalai/deadlines?limit=100");
        assertThat(terms(deadlines, "D1")).containsExactly("2024-08-05 MET 2024-07-18");
        assertThat(terms(deadlines, "D5")).containsExactly("2024-06-24 MET 2024-06-24");
        assertThat(terms(deadlines, "D6")).containsExactly("2024-07-03 MET 2024-07-03");
        assertThat(terms(deadlines, "D7")).hasSize(10).containsOnly("2024-07-17 MET 2024-07-16");
        assertThat(terms(deadlines, "D11")).containsExactly("2024-07-29 MET 2024-07-26");
        assertThat(terms(deadlines, "D14")).containsExactly("null MET 2024-07-04");
    }

    @Test
    @TestSecurity(user = DRAFTER)
    void some_standards_were_evaluated_lately_and_others_are_late() {
        var ages = read("/units/" + unit() + "/review-calendar");
        assertThat(ages.<String>getList("items.findAll { it.evaluationState == 'COMING' }.code"))
                .containsExactly("SP-03", "SP-04", "SP-07", "SP-08");
        assertThat(ages.<String>getList("items.findAll { it.evaluationState == 'SOON' }.code"))
                .containsExactly("SP-09");
        assertThat(ages.<String>getList("items.findAll { it.evaluationState == 'LATE' }.code"))
                .containsExactly("SP-01", "SP-02", "SP-10");
    }

    /** The worked example of the domain: 5400 points of 169 respondents. */
    @Test
    void users_of_a_service_were_asked_and_are_being_asked() {
        var surveys = read("/units/" + unit() + "/surveys");
        assertThat(surveys.getList("items.state", String.class)).containsExactly("OPEN", "PUBLISHED");
        var published = read("/surveys/" + surveys.getString("items[1].slug") + "/publications");
        assertThat(published.getInt("items[0].results.responses")).isEqualTo(169);
        assertThat(published.getString("items[0].results.index")).isEqualTo("88.76");
        assertThat(published.getString("items[0].results.grade")).isEqualTo("A");
    }

    @Test
    void one_standard_is_shown_everywhere_and_one_not_quite() {
        var shown = read("/units/" + unit() + "/publication-coverage");
        assertThat(shown.<String>getList("items.find { it.code == 'SP-01' }.everywhere"))
                .containsExactlyInAnyOrder("PRINT", "SCREEN", "WEBSITE", "SIPPN");
        assertThat(shown.<String>getList("items.find { it.code == 'SP-02' }.everywhere"))
                .containsExactlyInAnyOrder("PRINT", "WEBSITE");
        assertThat(shown.<List<String>>getList("items.everywhere"))
                .hasSize(8)
                .allSatisfy(media -> assertThat(media).contains("PRINT", "WEBSITE"));
    }

    @Test
    @TestSecurity(user = DRAFTER)
    void the_evaluation_finds_pictures_of_what_is_shown_and_says_which_are_missing() {
        var assessment = read("/units/" + unit() + "/assessment");
        var third = "indicators.find { it.number == 3 }.";
        assertThat(assessment.getInt(third + "score")).isEqualTo(2);
        assertThat(assessment.<String>getList(third + "reasons.code")).contains("HAS_MEDIA", "HAS_UNPROVEN_MEDIA");
        assertThat(assessment.<String>getList(third + "missing.code")).contains("NEEDS_PROOF");
        assertThat(assessment.<String>getList(third + "evidence.kind")).contains("PUBLICATION");

        var proofs = read("/units/" + unit() + "/publications?limit=100");
        var picture = given().get("/api/v1/files/"
                + proofs.getString("items.find { it.medium == 'PRINT' }.proofs[0].fileId") + "/content");
        assertThat(picture.contentType()).isEqualTo("image/png");
    }

    @Test
    @TestSecurity(user = DRAFTER)
    void who_wrote_the_demos_drafts_is_no_second_person_to_them() {
        given().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"outcome\":\"READY\"}")
                .post("/api/v1/standards/" + slug("SP-01") + "/reviews")
                .then()
                .statusCode(409)
                .body("code", equalTo("own-text"));
    }

    @Test
    void forums_are_closed_open_and_still_to_come() {
        assertThat(titles("CLOSED"))
                .containsExactly(
                        "Tanggapan atas rancangan: Forum Konsultasi Publik Standar Pelayanan 2024",
                        "Forum Konsultasi Publik Standar Pelayanan 2024");
        assertThat(titles("OPEN"))
                .containsExactly(
                        "Peninjauan Ulang Enam Standar Pelayanan", "Permohonan Informasi Publik yang Lebih Mudah");
        assertThat(titles("UPCOMING")).containsExactly("Surat Keterangan Ekspor dan Informasi Publik");
        assertThat(get("/forums?limit=100")).doesNotContain("Jajanan Anak Sekolah");
    }

    @Test
    void the_numbers_of_every_forum_add_up() {
        for (var slug : slugs()) {
            var counts = read("/forums/" + slug + "/feedback-counts");
            assertThat(counts.getInt("received"))
                    .as(slug)
                    .isEqualTo(counts.getInt("published")
                            + counts.getInt("held")
                            + counts.getInt("hidden")
                            + counts.getInt("withdrawn"));
            int answered = counts.<String, Integer>getMap("answered").values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(counts.getInt("published")).as(slug).isEqualTo(answered + counts.getInt("open"));
        }
        var past = read("/forums/" + PAST + "/feedback-counts");
        assertThat(past.getInt("received")).as("12 online, 6 said in the hall").isEqualTo(18);
        assertThat(past.<String, Integer>getMap("answered"))
                .isEqualTo(Map.of("ACCEPTED", 10, "PARTLY_ACCEPTED", 3, "REJECTED", 1, "DEFERRED", 2, "REDIRECTED", 1));
        assertThat(past.getInt("hidden")).isEqualTo(1);
    }

    @Test
    void the_meeting_of_2024_has_who_came_what_was_said_and_its_papers() throws IOException {
        var session = read("/forums/" + PAST + "/sessions").getString("items[0].id");
        var came = read("/sessions/" + session + "/participation");
        assertThat(came.getList("missing")).isEmpty();
        assertThat(textOf("/sessions/" + session + "/minutes.pdf")).contains("SP-02 SD3");
        assertThat(textOf("/sessions/" + session + "/attendance-list.pdf"))
                .contains("Universitas Contoh")
                .doesNotContain("Yusuf A.");
        assertThat(textOf("/forums/" + PAST + "/report.pdf").replaceAll("\\s+", " "))
                .contains("BA-01/FKP/VI/2024", "Ditolak: dibatasi peraturan", "Dikerjakan, lewat tenggat");
    }

    @Test
    void names_are_shown_with_consent_only_and_contacts_never() {
        for (var slug : slugs()) {
            var path = "/forums/" + slug + "/feedback?limit=100";
            var names = read(path).getList("items.name", String.class).stream()
                    .filter(name -> name != null)
                    .collect(toSet());
            assertThat(names).isSubsetOf("Rahmat S. (nama contoh)", "Sari W. (nama contoh)", "Hendra T. (nama contoh)");
            assertThat(get(path))
                    .doesNotContain(
                            "0800 000", "@contoh.example", "Melati", "Ruslan", "Tono", "Budi", "pinjaman-contoh");
        }
    }

    @Test
    void the_public_register_tells_of_it() {
        assertThat(read("/register/entries?limit=100&unitId=" + unit()).getList("items.act", String.class))
                .contains("forum.announced", "feedback.given", "response.given");
    }

    @Test
    @TestSecurity(user = DRAFTER)
    void members_find_a_draft_to_go_on_with() {
        given().get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("memberships[0].unitName", equalTo("Loka POM di Kota Tanjungbalai"))
                .body("memberships[0].roles", equalTo(List.of("DRAFTER")));

        var draft = read("/standards/uji-cepat-pangan-jajanan-anak-sekolah/versions/1");
        assertThat(draft.getInt("completeCount")).isEqualTo(10);
        assertThat(draft.getList("missing", String.class)).containsExactly("SD3", "MF4", "MF6", "MF8");
        assertThat(get("/forums?limit=100&drafts=true&unitId=" + unit())).contains("Jajanan Anak Sekolah");
    }

    private static JsonPath standards() {
        return read("/standards?limit=100&unitId=" + unit());
    }

    private static String slug(String code) {
        return standards().getString("items.find { it.code == '%s' }.slug".formatted(code));
    }

    /** Of each term by this rule: its last day, how it stands, when it was met. */
    private static List<String> terms(JsonPath deadlines, String rule) {
        return deadlines.<Map<String, Object>>getList("items.findAll { it.rule == '%s' }".formatted(rule)).stream()
                .map(term -> term.get("dueOn") + " " + term.get("state") + " " + term.get("metOn"))
                .toList();
    }

    @Test
    void what_the_past_forum_agreed_on_is_kept_on_its_way_or_overdue() {
        var promises = read("/forums/" + PAST + "/follow-ups");

        assertThat(promises.getList("items.state", String.class))
                .containsExactly("VERIFIED", "VERIFIED", "VERIFIED", "IN_PROGRESS", "IN_PROGRESS", "DONE_UNVERIFIED");
        assertThat(promises.getList("items.overdue", Boolean.class))
                .containsExactly(false, false, false, false, true, false);
        assertThat(promises.getList("items[0].evidence")).hasSize(1);
        assertThat(read("/forums/" + PAST + "/results").getInt("followUps.all")).isEqualTo(6);
    }

    private static void requireExample(String path) throws IOException {
        textOf(path);
    }

    /** What a paper says; every one says that it is no official document. */
    private static String textOf(String path) throws IOException {
        var pdf = given().get("/api/v1" + path).then().statusCode(200).extract().asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).as(path).contains("Data contoh, bukan dokumen resmi");
            return text;
        }
    }

    private static List<String> slugs() {
        return read("/forums?limit=100").getList("items.slug", String.class);
    }

    private static List<String> titles(String status) {
        return read("/forums?limit=100&status=" + status).getList("items.title", String.class);
    }

    private static String unit() {
        return read("/units/loka-pom-di-kota-tanjungbalai").getString("id");
    }

    private static JsonPath read(String path) {
        return new JsonPath(get(path));
    }

    private static String get(String path) {
        return given().get("/api/v1" + path).then().statusCode(200).extract().asString();
    }

    private Map<String, Long> rows() {
        return TABLES.stream().collect(toMap(table -> table, this::rows));
    }

    private long rows(String table) {
        return (long) database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult();
    }
}
