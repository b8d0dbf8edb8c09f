package id.fkp.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.feedback.FeedbackStates.Move;
import id.fkp.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackStatesTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, HOLD, HELD",
        "RECEIVED, PUBLISH, PUBLISHED",
        "HELD, PUBLISH, PUBLISHED",
        "HELD, HIDE, HIDDEN",
        "PUBLISHED, HIDE, HIDDEN",
        "PUBLISHED, WITHDRAW, WITHDRAWN",
        "PUBLISHED, ANSWER, PUBLISHED",
        "HIDDEN, WITHDRAW, WITHDRAWN",
        "HIDDEN, CORRECT, HIDDEN",
        "HELD, CONCEAL, HELD",
        "PUBLISHED, CONCEAL, PUBLISHED",
        "HIDDEN, REVEAL, HIDDEN"
    })
    void a_legal_move_leads_where_it_should(FeedbackState now, Move move, FeedbackState after) {
        assertThat(FeedbackStates.after(now, move, true)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN, HIDE",
        "WITHDRAWN, RESTORE",
        "WITHDRAWN, CORRECT",
        "WITHDRAWN, ANSWER",
        "WITHDRAWN, CONCEAL",
        "HIDDEN, ANSWER",
        "HIDDEN, PUBLISH",
        "PUBLISHED, PUBLISH",
        "PUBLISHED, RESTORE"
    })
    void an_illegal_move_is_refused(FeedbackState now, Move move) {
        assertThatThrownBy(() -> FeedbackStates.after(now, move, true))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("illegal-transition");
    }

    @Test
    void what_was_never_public_is_not_made_so_by_restoring_it() {
        assertThat(FeedbackStates.after(FeedbackState.HIDDEN, Move.RESTORE, false))
                .isEqualTo(FeedbackState.HELD);
        assertThat(FeedbackStates.after(FeedbackState.HIDDEN, Move.RESTORE, true))
                .isEqualTo(FeedbackState.PUBLISHED);
    }

    /** Whatever happens in whatever order, the numbers of a forum add up. */
    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2_024, 20_260_613})
    void after_any_sequence_of_moves_the_numbers_add_up(long seed) {
        var random = new Random(seed);
        var inputs = new ArrayList<Input>();
        for (int step = 0; step < 5_000; step++) {
            if (inputs.isEmpty() || random.nextInt(4) == 0) {
                inputs.add(new Input(random.nextInt(5) == 0 ? Move.HOLD : Move.PUBLISH));
            } else {
                var moves = Move.values();
                inputs.get(random.nextInt(inputs.size())).tryMove(moves[random.nextInt(moves.length)]);
            }
        }

        var count = new EnumMap<FeedbackState, Integer>(FeedbackState.class);
        inputs.forEach(input -> count.merge(input.state, 1, Integer::sum));

        assertThat(count).doesNotContainKeys(FeedbackState.RECEIVED, FeedbackState.ANSWERED);
        assertThat(count.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(inputs.size());
        assertThat(inputs)
                .allSatisfy(input -> assertThat(input.wasPublic)
                        .isEqualTo(input.state == FeedbackState.PUBLISHED || input.wasPublic));
    }

    private static final class Input {

        private FeedbackState state = FeedbackState.RECEIVED;
        private boolean wasPublic;

        Input(Move first) {
            tryMove(first);
        }

        final void tryMove(Move move) {
            if (FeedbackStates.isLegal(state, move)) {
                state = FeedbackStates.after(state, move, wasPublic);
                wasPublic |= state == FeedbackState.PUBLISHED;
            }
        }
    }
}
