package id.fkp.forum;

import static id.fkp.forum.state.ForumState.AGREEMENT_SIGNED;
import static id.fkp.forum.state.ForumState.ANNOUNCED;
import static id.fkp.forum.state.ForumState.CANCELLED;
import static id.fkp.forum.state.ForumState.CLOSED;
import static id.fkp.forum.state.ForumState.FOLLOW_UP;
import static id.fkp.forum.state.ForumState.HELD;
import static id.fkp.forum.state.ForumState.IN_SESSION;
import static id.fkp.forum.state.ForumState.PLANNED;
import static id.fkp.forum.state.ForumState.POSTPONED;
import static id.fkp.forum.state.ForumState.RESULTS_PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.forum.state.ForumState;
import id.fkp.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForumStatesTest {

    /** The one way to its close (design.md §4); only before people meet may it be postponed or cancelled. */
    private static final List<ForumState> WAY =
            List.of(PLANNED, ANNOUNCED, IN_SESSION, HELD, AGREEMENT_SIGNED, RESULTS_PUBLISHED, FOLLOW_UP, CLOSED);

    private static final List<ForumState> ANY = List.of(ForumState.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_tried_a_forum_never_leaves_the_lawful_way(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < 500; life++) {
            var lived = live(random);
            var way = withoutDetours(lived);
            boolean cancelled = way.remove(CANCELLED);

            assertThat(way).as("seed %d: %s", seed, lived).isEqualTo(WAY.subList(0, way.size()));
            if (cancelled) {
                assertThat(lived).as("seed %d", seed).endsWith(CANCELLED).doesNotContain(IN_SESSION);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ForumState.class,
            names = {"CLOSED", "CANCELLED"})
    void an_end_is_an_end(ForumState end) {
        assertThat(ForumStates.after(end)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ForumState.class)
    void every_state_can_be_reached_and_no_other_is_left_in_silence(ForumState state) {
        assertThat(ANY.stream().anyMatch(from -> ForumStates.after(from).contains(state)))
                .isEqualTo(state != PLANNED);
        assertThat(ForumStates.after(state)).doesNotContain(state);
    }

    @Test
    void what_is_postponed_is_announced_anew_or_cancelled() {
        assertThat(ForumStates.after(POSTPONED)).containsExactlyInAnyOrder(ANNOUNCED, CANCELLED);
    }

    private static List<ForumState> live(RandomGenerator random) {
        var lived = new ArrayList<>(List.of(PLANNED));
        for (int attempt = 0; attempt < 80; attempt++) {
            var from = lived.get(lived.size() - 1);
            var to = ANY.get(random.nextInt(ANY.size()));
            if (isAllowed(from, to)) {
                lived.add(to);
            }
        }
        return lived;
    }

    /** A life as if nobody had postponed anything: each announcement after the first undoes a postponement. */
    private static List<ForumState> withoutDetours(List<ForumState> lived) {
        var way = new ArrayList<ForumState>();
        for (var state : lived) {
            if (state == POSTPONED) {
                assertThat(way).endsWith(ANNOUNCED);
            } else if (state != ANNOUNCED || !way.contains(ANNOUNCED)) {
                way.add(state);
            }
        }
        return way;
    }

    private static boolean isAllowed(ForumState from, ForumState to) {
        try {
            ForumStates.requireMove(from, to);
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.type().code()).isEqualTo("illegal-transition");
            return false;
        }
    }
}
