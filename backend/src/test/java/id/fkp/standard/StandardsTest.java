package id.fkp.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.DatabaseForTests;
import id.fkp.shared.problem.ProblemException;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StandardsTest {

    @Inject
    Standards standards;

    @Inject
    Freezing freezing;

    @Inject
    StandardFixture fixture;

    @Inject
    UnitFixture units;

    @Inject
    EntityManager database;

    @Test
    void a_new_standard_lacks_all_14_components_in_reading_order() {
        var draft = fixture.incomplete(units.unit().id());

        assertThat(draft.missing()).containsExactly(ComponentCode.values());
        assertThat(draft.complete()).isFalse();
        assertThat(draft.frozen()).isFalse();
        assertThat(draft.number()).isEqualTo(1);
    }

    @Test
    void the_newest_versions_come_in_the_order_asked_for() {
        var unit = units.unit().id();
        var first = fixture.published(unit);
        var second = fixture.complete(unit);
        var next = fixture.corrected(first.standardId());

        assertThat(standards.newest(List.of(second.standardId(), UUID.randomUUID(), first.standardId())))
                .containsExactly(second, next);
        assertThat(next.number()).isEqualTo(2);
        assertThat(standards.components(next.versionId())).isEqualTo(standards.components(first.versionId()));
        assertThat(standards.published(first.slug())).contains(first);
        assertThat(standards.published(second.slug())).isEmpty();
    }

    @Test
    void all_versions_are_frozen_or_none() {
        var unit = units.unit().id();
        var complete = fixture.complete(unit);
        var incomplete = fixture.incomplete(unit);

        assertThatThrownBy(() -> freeze(complete.versionId(), incomplete.versionId()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("illegal-transition");
        assertThat(standards.version(complete.versionId()).orElseThrow().frozen())
                .isFalse();

        freeze(complete.versionId());
        freeze(complete.versionId());
        assertThat(standards.version(complete.versionId()).orElseThrow().frozen())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update component set plain = 'lain' where version_id = :id",
                "delete from component where version_id = :id",
                "insert into component (version_id, code, unit_id, content, plain, version) "
                        + "select version_id, code, unit_id, content, plain, 0 from component where version_id = :id",
                "update standard_version set frozen_title = 'lain' where id = :id",
                "update standard_version set frozen_at = null, frozen_code = null, frozen_title = null, "
                        + "frozen_unit_name = null, content_hash = null where id = :id"
            })
    void not_even_sql_changes_what_the_public_has_seen(String sql) {
        var frozen = fixture.published(units.unit().id());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(sql)
                                .setParameter("id", frozen.versionId())
                                .executeUpdate()))
                .hasStackTraceContaining("frozen");
    }

    private void freeze(UUID... versionIds) {
        QuarkusTransaction.requiringNew().run(() -> freezing.freeze(List.of(versionIds), "Moderator", Instant.now()));
    }
}
