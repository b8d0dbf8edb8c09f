package id.fkp.forum.state;

import static id.fkp.forum.state.WindowStatus.CANCELLED;
import static id.fkp.forum.state.WindowStatus.CLOSED;
import static id.fkp.forum.state.WindowStatus.OPEN;
import static id.fkp.forum.state.WindowStatus.PLANNED;
import static id.fkp.forum.state.WindowStatus.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The window follows from the clock alone, to the last tick. */
class WindowStatusTest {

    private static final List<ForumState> ANY = List.of(ForumState.values());

    private static final EnumSet<ForumState> WITHOUT_WINDOW =
            EnumSet.of(ForumState.PLANNED, ForumState.CANCELLED, ForumState.POSTPONED);

    @ParameterizedTest
    @EnumSource(ForumState.class)
    void a_window_opens_and_closes_exactly(ForumState state) {
        var opens = Instant.parse("2026-12-01T01:00:00Z");
        var closes = Instant.parse("2026-12-08T09:00:00.000001Z");
        if (!WITHOUT_WINDOW.contains(state)) {
            assertThat(WindowStatus.of(state, opens, closes, opens.minusNanos(1)))
                    .isEqualTo(UPCOMING);
            assertThat(WindowStatus.of(state, opens, closes, opens)).isEqualTo(OPEN);
            assertThat(WindowStatus.of(state, opens, closes, closes.minusNanos(1)))
                    .isEqualTo(OPEN);
            assertThat(WindowStatus.of(state, opens, closes, closes)).isEqualTo(CLOSED);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_times_a_window_opens_once_and_never_again_after_closing(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            var state = ANY.get(random.nextInt(ANY.size()));
            var opens = Instant.ofEpochSecond(random.nextInt(1_000), random.nextInt(3));
            var closes = opens.plusSeconds(random.nextInt(1_000)).plusNanos(1 + random.nextInt(3));
            var now = Instant.ofEpochSecond(random.nextInt(3_000), random.nextInt(3));
            var later = now.plusNanos(random.nextLong(1_000_000_000_000L));

            var status = WindowStatus.of(state, opens, closes, now);
            assertThat(status == OPEN)
                    .as("seed %d: %s from %s to %s at %s", seed, state, opens, closes, now)
                    .isEqualTo(!WITHOUT_WINDOW.contains(state) && !now.isBefore(opens) && now.isBefore(closes));
            assertThat(WindowStatus.of(state, opens, closes, later))
                    .as("seed %d: %s from %s to %s at %s, %s before", seed, state, opens, closes, later, status)
                    .isGreaterThanOrEqualTo(status);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ForumState.class,
            names = {"PLANNED", "CANCELLED", "POSTPONED"})
    void no_clock_opens_what_has_no_window(ForumState state) {
        var expected = switch (state) {
            case PLANNED -> PLANNED;
            case CANCELLED -> CANCELLED;
            default -> CLOSED;
        };
        for (var now : new Instant[] {Instant.MIN, Instant.EPOCH, Instant.MAX}) {
            assertThat(WindowStatus.of(state, Instant.MIN, Instant.MAX, now)).isEqualTo(expected);
        }
    }
}
