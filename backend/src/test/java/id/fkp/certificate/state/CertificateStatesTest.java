package id.fkp.certificate.state;

import static id.fkp.certificate.state.CertificateState.CERTIFIED;
import static id.fkp.certificate.state.CertificateState.EXPIRED;
import static id.fkp.certificate.state.CertificateState.PLANNED;
import static id.fkp.certificate.state.CertificateState.RECERTIFIED;
import static id.fkp.certificate.state.CertificateState.RECOMMENDED;
import static id.fkp.certificate.state.CertificateState.STAGE1_DONE;
import static id.fkp.certificate.state.CertificateState.STAGE2_DONE;
import static id.fkp.certificate.state.CertificateState.SUSPENDED;
import static id.fkp.certificate.state.CertificateState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.identity.UnitRole;
import id.fkp.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateStatesTest {

    private static final List<CertificateState> ANY = List.of(CertificateState.values());
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_is_tried_nothing_is_certified_that_was_not_recommended_and_nothing_ends_twice(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < 500; life++) {
            boolean recertification = random.nextBoolean();
            var day = LAST_DAY.minusDays(30);
            var lived = new ArrayList<>(List.of(PLANNED));
            for (int attempt = 0; attempt < 60; attempt++) {
                day = day.plusDays(random.nextInt(3));
                var from = CertificateStates.on(day, lived.get(lived.size() - 1), LAST_DAY);
                var to = ANY.get(random.nextInt(ANY.size()));
                if (isAllowed(() -> CertificateStates.requireMove(from, to, recertification))) {
                    assertThat(day.isAfter(LAST_DAY) && from.isCurrent())
                            .as("seed %d: %s", seed, lived)
                            .isFalse();
                    lived.add(to);
                }
            }
            assertThat(lived).doesNotContain(EXPIRED, RECERTIFIED);
            for (int i = 1; i < lived.size(); i++) {
                var from = lived.get(i - 1);
                switch (lived.get(i)) {
                    case STAGE2_DONE -> assertThat(from).isEqualTo(recertification && i == 1 ? PLANNED : STAGE1_DONE);
                    case RECOMMENDED -> assertThat(from).isEqualTo(STAGE2_DONE);
                    case CERTIFIED -> assertThat(from).isIn(RECOMMENDED, SUSPENDED);
                    case SUSPENDED -> assertThat(from).isEqualTo(CERTIFIED);
                    default -> assertThat(from).isNotEqualTo(WITHDRAWN);
                }
            }
        }
    }

    /** Whatever day somebody names, also long after it has ended: day by day it is what it may become from the day before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_entered_afterwards_leaves_the_states_of_all_days_in_order(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < 500; life++) {
            var first = LAST_DAY.minusDays(40);
            var today = LAST_DAY.plusDays(random.nextInt(41) - 20);
            var since = first;
            var kept = CERTIFIED;
            var byDay = new TreeMap<>(Map.of(first, new ArrayList<>(List.of(CERTIFIED))));
            for (int attempt = 0; attempt < 60; attempt++) {
                var on = first.plusDays(random.nextInt(90) - 10);
                var to = ANY.get(random.nextInt(ANY.size()));
                var standing = new CertificateStanding(kept, since, LAST_DAY, false);
                if (isAllowed(() -> standing.requireMove(to, on, today))) {
                    assertThat(on).as("seed %d", seed).isBetween(since, today).isBeforeOrEqualTo(LAST_DAY);
                    byDay.computeIfAbsent(on, day -> new ArrayList<>()).add(to);
                    kept = to;
                    since = on;
                }
            }
            var lived = byDay.values().stream().flatMap(List::stream).toList();
            assertThat(lived.get(lived.size() - 1)).as("seed %d", seed).isEqualTo(kept);
            for (int i = 1; i < lived.size(); i++) {
                assertThat(CertificateStates.after(lived.get(i - 1), false))
                        .as("seed %d: %s", seed, byDay)
                        .contains(lived.get(i));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CertificateState.class)
    void past_its_last_day_no_certificate_holds(CertificateState state) {
        assertThat(CertificateStates.on(LAST_DAY, state, LAST_DAY)).isEqualTo(state);
        assertThat(CertificateStates.on(LAST_DAY.plusDays(1), state, LAST_DAY))
                .isEqualTo(state == CERTIFIED || state == SUSPENDED ? EXPIRED : state);
    }

    @Test
    void what_a_certificate_loses_the_head_says_and_says_why() {
        assertThat(CertificateStates.movers(SUSPENDED)).containsExactly(UnitRole.HEAD);
        assertThat(CertificateStates.movers(WITHDRAWN)).containsExactly(UnitRole.HEAD);
        assertThat(CertificateStates.movers(CERTIFIED)).containsExactly(UnitRole.HEAD);
        assertThat(CertificateStates.movers(RECOMMENDED)).contains(UnitRole.DRAFTER);
        assertThat(CertificateStates.needsReason(CERTIFIED, SUSPENDED)).isTrue();
        assertThat(CertificateStates.needsReason(CERTIFIED, WITHDRAWN)).isTrue();
        assertThat(CertificateStates.needsReason(SUSPENDED, CERTIFIED)).isTrue();
        assertThat(CertificateStates.needsReason(RECOMMENDED, CERTIFIED)).isFalse();
    }

    private static boolean isAllowed(Runnable move) {
        try {
            move.run();
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }
}
