package id.fkp.integrate;

import static id.fkp.integrate.OpenFiles.HERE;
import static id.fkp.integrate.OpenFiles.lines;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.fkp.DatabaseForTests;
import id.fkp.establish.pledge.PledgeFixture;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.dump.EditionWriter;
import id.fkp.integrate.set.DataSet;
import id.fkp.publication.PublicationFixture;
import id.fkp.survey.SurveyFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a unit can show the national evaluation of media, surveys and what followed from them, as far as it is public. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "penyalur")
class PekpppSetTest {

    @Inject
    UnitFixture units;

    @Inject
    PublicationFixture publications;

    @Inject
    SurveyFixture surveys;

    @Inject
    PledgeFixture pledges;

    @Inject
    EditionWriter editions;

    @Inject
    OpenFeed feed;

    private UUID unit;

    @BeforeEach
    void enterUnit() {
        unit = units.unitOf("penyalur", UnitRole.DRAFTER, UnitRole.HEAD).id();
    }

    @Test
    void media_surveys_and_what_followed_from_them_are_evidence_and_what_is_withdrawn_or_cancelled_is_none()
            throws JsonProcessingException {
        var shown = publications.shown(unit);
        var withdrawn = publications.shown(unit);
        feed.write(
                "update publication set withdrawn_at = now(), withdrawn_reason = 'Dua kali' where id = ?1", withdrawn);
        surveys.draft(unit);
        var survey = surveys.published(unit);
        alsoShown(shown, "survey_id", survey);
        alsoShown(shown, "pledge_id", pledges.signed(unit));
        var planned = promised(survey, "Membuka loket kedua");
        var done = promised(survey, "Melatih petugas");
        moved(done, "VERIFIED");
        moved(promised(survey, "Batal"), "CANCELLED");
        editions.write();

        var rows = lines(DataSet.named("pekppp")).stream()
                .filter(row -> row.path("unitId").asText().equals("" + unit))
                .toList();
        assertThat(rows)
                .extracting(row -> row.path("indicator").asInt() + " "
                        + row.path("kind").asText() + " " + row.path("title").asText())
                .contains(
                        "3 PUBLIKASI PRINT: Banner",
                        "5 PUBLIKASI WEBSITE: Di situs",
                        "7 PUBLIKASI WEBSITE: Di situs",
                        "8 RTL_SKM Membuka loket kedua",
                        "8 RTL_SKM Melatih petugas",
                        "8 TINDAK_LANJUT_SKM Melatih petugas",
                        "9 TINDAK_LANJUT_SKM Melatih petugas")
                .doesNotHaveDuplicates()
                .noneMatch(row -> row.endsWith("Batal"));
        assertThat(rows.stream().filter(row -> row.path("indicator").asInt() == 6))
                .extracting(
                        row -> row.path("kind").asText(),
                        row -> row.path("href").asText())
                .containsExactly(tuple("SKM", HERE + "/api/v1/surveys/" + survey));
        assertThat(rows).extracting(row -> row.path("href").asText()).contains(HERE + "/api/v1/follow-ups/" + planned);
        for (var row : rows) {
            assertThat(row.path("on").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
            given().get(row.path("href").asText().substring(HERE.length()))
                    .then()
                    .statusCode(200);
        }
    }

    /** Shown once more, on a site, and something else than a standard. */
    private void alsoShown(UUID publication, String what, UUID id) {
        feed.write("""
                insert into publication (id, unit_id, %s, medium, components, title, link, shown_from, recorded_at, by_name,
                    version)
                select gen_random_uuid(), unit_id, ?2, 'WEBSITE', '{}', 'Di situs', 'https://loka.example.go.id', shown_from,
                    recorded_at, by_name, 0
                from publication where id = ?1
                """.formatted(what), publication, id);
    }

    private UUID promised(UUID survey, String text) {
        return UUID.fromString(Requests.post(
                        "/api/v1/surveys/" + survey + "/follow-ups",
                        Map.of(
                                "element",
                                "U3",
                                "text",
                                text,
                                "owner",
                                "Tim Loket",
                                "horizon",
                                "SHORT",
                                "dueOn",
                                surveys.today(unit).plusDays(30).toString()))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void moved(UUID promise, String state) {
        for (var sql : List.of(
                "update follow_up set state = ?2 where id = ?1",
                "insert into follow_up_change (id, follow_up_id, unit_id, state_before, state_after, due_before, due_after, at, by_name) "
                        + "select gen_random_uuid(), id, unit_id, 'PLANNED', ?2, due_on, due_on, now(), 'Kepala' from follow_up where id = ?1")) {
            feed.write(sql, promise, state);
        }
    }
}
