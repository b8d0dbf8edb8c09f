package id.fkp.standard;

import static id.fkp.standard.StandardRequests.ONE;
import static id.fkp.standard.version.ComponentCode.MF1;
import static id.fkp.standard.version.ComponentCode.SD3;
import static id.fkp.standard.version.ComponentCode.SD5;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.UnitRole;
import id.fkp.standard.row.TimeRow;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ComparisonResourceTest {

    private static final String COMPARISON = ONE + "/comparison";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    SqlCount sql;

    @Test
    void words_that_went_and_came_are_told_component_by_component() {
        var newer = corrected();
        standards.write(newer.versionId(), MF1, "Teks Dasar hukum pelayanan");
        standards.freeze(newer.versionId());

        compare(newer.slug(), 1, 2)
                .statusCode(200)
                .body("from.number", equalTo(1), "to.number", equalTo(2))
                .body("from.reason", nullValue(), "to.reason", equalTo("Memperbaiki salah ketik"))
                .body("to.frozenAt", notNullValue(), "to.title", equalTo(newer.title()))
                .body("summary.changed", equalTo(1), "summary.unchanged", equalTo(13))
                .body("components", hasSize(14), "components[0].code", equalTo("SD1"))
                .body("components[0].state", equalTo("UNCHANGED"), "components[0].rows", hasSize(0))
                .body("components[0].blocks[0].op", equalTo("SAME"))
                .body("components[6].code", equalTo("MF1"), "components[6].name", equalTo("LEGAL_BASIS"))
                .body("components[6].state", equalTo("CHANGED"), "components[6].label.id", equalTo("Dasar hukum"))
                .body("components[6].blocks[0].op", equalTo("CHANGED"))
                .body("components[6].blocks[0].segments.op", contains("SAME", "INSERTED"))
                .body("components[6].blocks[0].segments.text", contains("Teks Dasar hukum", " pelayanan"))
                .body("components[6].blocks[0].segments.marks", everyItem(nullValue()));
    }

    @Test
    void the_older_one_may_stand_on_the_right() {
        var newer = corrected();
        standards.write(newer.versionId(), MF1, "Teks Dasar hukum pelayanan");
        standards.freeze(newer.versionId());
        compare(newer.slug(), 2, 1)
                .body("from.number", equalTo(2), "to.number", equalTo(1))
                .body("components[6].blocks[0].segments.op", contains("SAME", "DELETED"));
    }

    @Test
    void a_version_is_the_same_as_itself() {
        var published = standards.published(units.unit().id());
        compare(published.slug(), 1, 1)
                .statusCode(200)
                .body("summary.changed", equalTo(0), "summary.unchanged", equalTo(14))
                .body("components.state", everyItem(equalTo("UNCHANGED")));
    }

    @Test
    void a_component_that_said_nothing_before_is_added_and_one_that_says_nothing_any_more_removed() {
        var draft = standards.complete(units.unitOf("siti", UnitRole.DRAFTER).id());
        standards.freeze(draft.versionId());
        var newer = standards.corrected(draft.standardId());
        standards.write(newer.versionId(), SD5, "\u00a0");

        compare(newer.slug(), 1, 2)
                .body("components[4].state", equalTo("REMOVED"), "components[4].blocks.op", contains("DELETED"));
        compare(newer.slug(), 2, 1)
                .body("components[4].state", equalTo("ADDED"), "components[4].blocks.op", contains("INSERTED"));
        compare(newer.slug(), 2, 2)
                .body("components[4].state", equalTo("UNCHANGED"), "components[4].blocks", hasSize(0));
    }

    @Test
    void typed_rows_are_compared_field_by_field() {
        var newer = corrected();
        var id = UUID.randomUUID();
        standards.write(newer.versionId(), SD3, new TimeRow(id, "Verifikasi", 3, TimeUnit.WORKING_DAYS, null));
        standards.freeze(newer.versionId());
        var newest = standards.corrected(newer.standardId());
        standards.write(newest.versionId(), SD3, new TimeRow(id, "Verifikasi", 5, TimeUnit.WORKING_DAYS, null));
        standards.freeze(newest.versionId());

        compare(newer.slug(), 2, 3)
                .body("components[2].state", equalTo("CHANGED"), "components[2].rows.op", contains("CHANGED"))
                .body("components[2].rows[0].before.kind", equalTo("TIME"))
                .body("components[2].rows[0].before.amount", equalTo(3))
                .body("components[2].rows[0].after.amount", equalTo(5))
                .body("components[2].rows[0].fields.name", contains("amount"))
                .body("components[2].rows[0].fields[0].segments.text", contains("3", "5"));
        compare(newer.slug(), 1, 2)
                .body("components[2].state", equalTo("CHANGED"), "components[2].rows.op", contains("INSERTED"))
                .body("components[2].rows[0].before", nullValue(), "components[2].blocks.op", contains("DELETED"));
    }

    @Test
    void what_is_before_the_public_is_compared_once_and_kept_for_ever() {
        var newer = corrected();
        standards.freeze(newer.versionId());
        var first = compare(newer.slug(), 1, 2)
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .extract();

        long statements = sql.during(() -> {
            compare(newer.slug(), 1, 2).body(equalTo(first.asString()));
            given().header("If-None-Match", first.header("ETag"))
                    .queryParams(Map.of("from", 1, "to", 2))
                    .get(COMPARISON, newer.slug())
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(first.header("ETag")));
        });
        assertThat(statements).isZero();
        given().queryParams(Map.of("from", 1, "to", 2))
                .get(COMPARISON, newer.standardId())
                .then()
                .header("ETag", equalTo(first.header("ETag")));
    }

    @Test
    void a_draft_is_compared_anew_each_time_and_by_members_only() {
        var own = standards.corrected(
                standards.published(units.unitOf("siti", UnitRole.AUDITOR).id()).standardId());
        compare(own.slug(), 1, 2)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("to.frozenAt", nullValue(), "summary.changed", equalTo(0));
        standards.write(own.versionId(), MF1, "Lain sekali");
        long statements = sql.during(() -> compare(own.slug(), 1, 2).body("summary.changed", equalTo(1)));
        assertThat(statements).isLessThanOrEqualTo(4);

        var foreign = corrected();
        compare(foreign.slug(), 1, 2).statusCode(404).body("code", equalTo("not-found"));
        compare(foreign.slug(), 2, 1).statusCode(404);
        compare(foreign.slug(), 2, 2).statusCode(404);
        compare(foreign.slug(), 1, 1).statusCode(200);
    }

    @Test
    void a_version_or_standard_there_is_not_is_not_found() {
        var published = standards.published(units.unit().id());
        compare(published.slug(), 1, 2).statusCode(404).body("code", equalTo("not-found"));
        compare(published.slug(), 999_999_999, 1).statusCode(404);
        compare(UUID.randomUUID(), 1, 1).statusCode(404);
        compare("tidak-ada", 1, 1).statusCode(404);
        compare("TIDAK ADA", 1, 1).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=1",
                "?to=1",
                "",
                "?from=&to=1",
                "?from=x&to=1",
                "?from=1&to=1.5",
                "?from=0&to=1",
                "?from=1&to=-1",
                "?from=1&to=99999999999",
                "?from=1&to=1&html=true",
                "?from=1&to=%001"
            })
    void numbers_that_are_none_are_refused(String query) {
        var published = standards.published(units.unit().id());
        given().get("/api/v1/standards/" + published.slug() + "/comparison" + query)
                .then()
                .statusCode(400)
                .body("code", anyOf(equalTo("invalid-parameter"), equalTo("unsafe-path")));
    }

    /** A public standard of a unit that nobody here is a member of, with its second version still a draft. */
    private VersionInfo corrected() {
        return standards.corrected(standards.published(units.unit().id()).standardId());
    }

    private static ValidatableResponse compare(Object standard, int from, int to) {
        return given().queryParams(Map.of("from", from, "to", to))
                .get(COMPARISON, standard)
                .then();
    }
}
