package id.fkp.standard.revision;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the clock makes of a passage is said once in Java and once in SQL; both must say the same. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RevisionClockTest {

    private static final Instant CLOSES = Instant.parse("2024-07-03T17:00:00Z");
    private static final LocalDate FORCE = LocalDate.of(2024, 7, 19);

    /** Around every edge of both clocks, in the west and in the east of the country. */
    private static final List<Instant> TIMES = Stream.of(
                    CLOSES,
                    FORCE.atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant(),
                    FORCE.atStartOfDay(ZoneId.of("Asia/Jayapura")).toInstant())
            .flatMap(edge -> Stream.of(edge.minusMillis(1), edge, edge.plusMillis(1)))
            .toList();

    @Inject
    EntityManager database;

    static Stream<Arguments> everything() {
        return Stream.of(RevisionState.values())
                .flatMap(state -> TIMES.stream()
                        .flatMap(time -> Stream.of("Asia/Jakarta", "Asia/Jayapura")
                                .flatMap(zone -> Stream.of(true, false)
                                        .map(followed -> Arguments.of(state, time, zone, followed)))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void sql_and_java_agree(RevisionState kept, Instant now, String zone, boolean followed) {
        var java = RevisionStates.at(new AsOf(now, ZoneId.of(zone)), kept, CLOSES, FORCE, followed);

        assertThat(inSql(kept, now, zone, followed)).isEqualTo(java.name());
    }

    private String inSql(RevisionState kept, Instant now, String zone, boolean followed) {
        var sql = "with revision (standard_id, number, state, comment_closes_at, in_force_from) as (values"
                + " (1, 1, :kept, cast(:closes as timestamptz), cast(:force as date)),"
                + " (1, 2, 'ESTABLISHED', null, case when :followed then cast(:force as date) end)),"
                + " u (zone) as (values (:zone))"
                + " select cast(" + RevisionSql.STATE + " as text) from revision r, u where r.number = 1";
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(sql)
                .setParameter("kept", kept.name())
                .setParameter("closes", CLOSES)
                .setParameter("force", FORCE)
                .setParameter("followed", followed)
                .setParameter("zone", zone)
                .setParameter("now", now)
                .getSingleResult());
    }
}
