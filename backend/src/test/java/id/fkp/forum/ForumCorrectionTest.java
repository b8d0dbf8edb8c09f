package id.fkp.forum;

import static id.fkp.forum.ForumRequests.move;
import static id.fkp.forum.ForumRequests.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.Standards;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Correcting the text of a forum that runs: a new version, with a reason that all can read. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ForumCorrectionTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture fixture;

    @Inject
    Forums forums;

    @Inject
    StandardFixture standardFixture;

    @Inject
    Standards standards;

    private ForumInfo forum;
    private UUID standard;

    @BeforeEach
    void openForum() {
        forum = fixture.open(units.unitOf("siti", UnitRole.HEAD).id(), 2);
        standard = forum.versions().get(1).standardId();
    }

    @Test
    void the_newer_text_takes_the_place_of_the_earlier_for_ever() {
        var newer = standardFixture.corrected(standard);

        correct(standard, " Jangka waktu salah ketik. ")
                .statusCode(200)
                .body("standards.versionNumber", contains(1, 2), "standards[1].standardId", equalTo("" + standard));

        read(forum.slug())
                .body("changes.kind", contains("CORRECTED"), "changes[0].reason", equalTo("Jangka waktu salah ketik."))
                .body("changes[0].standardId", equalTo("" + standard), "changes[0].versionNumber", equalTo(2));
        assertThat(standards.version(newer.versionId()).orElseThrow().frozen()).isTrue();
        assertThat(forums.find(forum.id()).orElseThrow().versions())
                .filteredOn(ForumInfo.DiscussedVersion::replaced)
                .extracting(ForumInfo.DiscussedVersion::versionId)
                .containsExactly(forum.versions().get(1).versionId());
    }

    @Test
    void without_a_newer_text_there_is_nothing_to_correct() {
        correct(standard, "Salah ketik").statusCode(409).body("code", equalTo("illegal-transition"));
        standardFixture.corrected(standard);
        correct(standard, "Salah ketik").statusCode(200);
        correct(standard, "Sekali lagi").statusCode(409);
        read(forum.id()).body("changes.kind", contains("CORRECTED"));
    }

    @Test
    void a_text_with_a_gap_does_not_come_before_the_public() {
        var newer = standardFixture.corrected(standard);
        standardFixture.write(newer.versionId(), ComponentCode.SD4, " ");

        correct(standard, "Salah ketik")
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("errors.pointer", contains("/standards/1/components/SD4"));
        read(forum.id()).body("changes", empty(), "standards.versionNumber", contains(1, 1));
    }

    @Test
    void only_a_standard_of_the_forum_is_corrected() {
        var other = standardFixture.published(forum.unitId()).standardId();
        standardFixture.corrected(other);
        for (var id : new UUID[] {other, UUID.randomUUID()}) {
            correct(id, "Salah ketik")
                    .statusCode(400)
                    .body("errors.pointer", contains("/standardId"), "errors.code", contains("unknown"));
        }
    }

    @Test
    void a_plan_and_a_closed_forum_are_not_corrected() {
        for (var other : new ForumInfo[] {fixture.planned(forum.unitId(), 1), fixture.closed(forum.unitId(), 1)}) {
            var body = Map.of("standardId", other.versions().get(0).standardId(), "reason", "Salah ketik");
            move(other.id(), "corrections", body).statusCode(409).body("code", equalTo("illegal-transition"));
        }
    }

    private ValidatableResponse correct(UUID standardId, String reason) {
        return move(forum.id(), "corrections", Map.of("standardId", standardId, "reason", reason));
    }
}
