package id.fkp.integrate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.certificate.CertificateFixture;
import id.fkp.certificate.coverage.CertificationCoverage;
import id.fkp.certificate.coverage.CertificationTargetDetails;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.open.OpenType;
import id.fkp.publication.PublicationFixture;
import id.fkp.survey.SurveyFixture;
import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records of surveys, certificates and publications beside the pages of which they are copies. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "penyalin")
class OpenQualityTest {

    @Inject
    UnitFixture units;

    @Inject
    SurveyFixture surveys;

    @Inject
    CertificateFixture certificates;

    @Inject
    CertificationCoverage coverage;

    @Inject
    PublicationFixture publications;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Inject
    OpenFeed feed;

    private UUID unit;

    @BeforeEach
    void enterUnit() {
        unit = units.unitOf("penyalin", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
    }

    @Test
    void a_survey_comes_with_its_published_results_and_a_promise_leads_to_it() throws JsonProcessingException {
        surveys.open(unit, AnswerRule.FREE);
        feed.newest(unit, OpenType.SURVEY).body("items", empty());

        var survey = surveys.published(unit);
        feed.newest(unit, OpenType.SURVEY)
                .body("items.id", contains("" + survey))
                .body("items[0].record.answerRule", equalTo("FREE"), "items[0].record.population", equalTo(300));
        var record = feed.record(unit, OpenType.SURVEY_PUBLICATION);
        var shown = json.readTree(
                        given().get("/api/v1/surveys/{id}/publications", survey).asString())
                .path("items")
                .path(0);
        assertThat(record.path("surveyId").asText()).isEqualTo("" + survey);
        assertThat(record.path("results")).isEqualTo(shown.path("results"));
        assertThat(record.path("results").path("responses").asInt()).isEqualTo(6);

        var promise = Map.of(
                "element",
                "U3",
                "text",
                "Membuka loket kedua",
                "owner",
                "Tim Loket",
                "horizon",
                "SHORT",
                "dueOn",
                surveys.today(unit).plusDays(30).toString());
        Requests.post("/api/v1/surveys/" + survey + "/follow-ups", promise).statusCode(201);
        assertThat(feed.record(unit, OpenType.FOLLOW_UP).path("surveyId").asText())
                .isEqualTo("" + survey);
    }

    @Test
    void a_certificate_comes_without_auditors_and_leaves_a_tombstone_and_its_promise_names_it_while_it_is_public() {
        certificates.planned(unit, false);
        feed.newest(unit, OpenType.CERTIFICATE).body("items", empty());

        var id = certificates.held(unit, LocalDate.of(2024, 2, 1), true);
        var audit = certificates.audit(id);
        var promised = promisedBy(certificates.finding(audit));
        feed.newest(unit, OpenType.CERTIFICATE)
                .body("items[-1].id", equalTo("" + id), "items[-1].record.audits.id", contains("" + audit))
                .body("items[-1].record.audits[0].majorCount", nullValue())
                .body(not(containsString("AMA")), not(containsString("Belum lengkap.")));
        feed.newest(unit, OpenType.FOLLOW_UP)
                .body("items[-1].id", equalTo("" + promised), "items[-1].record.certificateId", equalTo("" + id));

        feed.write("update certificate set counts_published = true where id = ?1", id);
        feed.newest(unit, OpenType.CERTIFICATE).body("items[-1].record.audits[0].majorCount", equalTo(0));

        feed.write("update certificate set published = false where id = ?1", id);
        feed.newest(unit, OpenType.CERTIFICATE).body("items[-1].gone", equalTo(true));
        feed.newest(unit, OpenType.FOLLOW_UP).body("items[-1].record.certificateId", nullValue());
    }

    @Test
    void a_publication_comes_with_what_proves_it_and_again_when_it_is_withdrawn() {
        var id = publications.shown(unit);
        feed.newest(unit, OpenType.PUBLICATION)
                .body("items.id", contains("" + id), "items[0].record.medium", equalTo("PRINT"))
                .body("items[0].record.components", contains("SD1"), "items[0].record.proofs", hasSize(1))
                .body("items[0].record.standardId", equalTo(shownStandard(id)));

        Requests.post("/api/v1/publications/" + id + "/withdrawal", Map.of("reason", "Tercatat dua kali"))
                .statusCode(201);
        feed.newest(unit, OpenType.PUBLICATION).body("items[-1].record.withdrawnReason", equalTo("Tercatat dua kali"));
    }

    @Test
    void an_institution_says_what_it_wants_of_certification() throws JsonProcessingException {
        var institution = units.institution();
        QuarkusTransaction.requiringNew()
                .run(() -> coverage.bring(
                        institution, new CertificationTargetDetails(83, 2013, 44, 83, null, "Berita kota, 2012")));

        var record = json.readTree(
                (String) database.createNativeQuery("select cast(record as text) from open_institution where id = ?1")
                        .setParameter(1, institution)
                        .getSingleResult());
        assertThat(record.path("certification").path("targetCount").asInt()).isEqualTo(83);
        assertThat(record.path("certification").path("source").asText()).isEqualTo("Berita kota, 2012");
    }

    /** What everybody may be told of a finding: the promise that mends it. */
    private UUID promisedBy(UUID finding) {
        var id = UUID.randomUUID();
        feed.write("""
                insert into follow_up (id, unit_id, finding_id, position, text, owner, horizon, due_on, state,
                    created_at, version)
                select ?1, unit_id, id, 1, 'Melatih petugas', 'Tim Loket', 'SHORT', date '2030-01-01', 'PLANNED', now(), 0
                from audit_finding where id = ?2
                """, id, finding);
        return id;
    }

    private String shownStandard(UUID publication) {
        return given().get("/api/v1/publications/{id}", publication)
                .then()
                .extract()
                .path("standard.id");
    }
}
