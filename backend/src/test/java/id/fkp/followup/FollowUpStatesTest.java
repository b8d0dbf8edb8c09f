package id.fkp.followup;

import static id.fkp.followup.state.FollowUpState.BLOCKED;
import static id.fkp.followup.state.FollowUpState.CANCELLED;
import static id.fkp.followup.state.FollowUpState.DONE_UNVERIFIED;
import static id.fkp.followup.state.FollowUpState.IN_PROGRESS;
import static id.fkp.followup.state.FollowUpState.PLANNED;
import static id.fkp.followup.state.FollowUpState.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.followup.state.FollowUpState;
import id.fkp.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpStatesTest {

    private static final List<FollowUpState> ANY = List.of(FollowUpState.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_tried_nothing_is_done_that_nobody_worked_on(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < 500; life++) {
            var lived = new ArrayList<>(List.of(PLANNED));
            for (int attempt = 0; attempt < 60; attempt++) {
                var from = lived.get(lived.size() - 1);
                var to = ANY.get(random.nextInt(ANY.size()));
                if (isAllowed(from, to)) {
                    lived.add(to);
                }
            }
            assertThat(lived.lastIndexOf(PLANNED))
                    .as("seed %d: %s", seed, lived)
                    .isZero();
            for (int i = 1; i < lived.size(); i++) {
                if (lived.get(i) == DONE_UNVERIFIED) {
                    assertThat(lived.get(i - 1)).isEqualTo(IN_PROGRESS);
                }
                if (lived.get(i) == VERIFIED) {
                    assertThat(lived.get(i - 1)).isEqualTo(DONE_UNVERIFIED);
                }
                assertThat(lived.get(i - 1)).isNotIn(CANCELLED, VERIFIED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FollowUpState.class)
    void every_state_can_be_reached_and_no_other_is_left_in_silence(FollowUpState state) {
        assertThat(ANY.stream().anyMatch(from -> FollowUpStates.after(from).contains(state)))
                .isEqualTo(state != PLANNED);
        assertThat(FollowUpStates.after(state)).doesNotContain(state);
    }

    @Test
    void the_public_is_told_why_something_stands_still_or_is_given_up() {
        for (var from : ANY) {
            for (var to : FollowUpStates.after(from)) {
                boolean setback = to == BLOCKED || to == CANCELLED || (from == DONE_UNVERIFIED && to == IN_PROGRESS);
                assertThat(FollowUpStates.needsReason(from, to)).isEqualTo(setback);
            }
        }
    }

    private static boolean isAllowed(FollowUpState from, FollowUpState to) {
        try {
            FollowUpStates.requireMove(from, to);
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.type().code()).isEqualTo("illegal-transition");
            return false;
        }
    }
}
