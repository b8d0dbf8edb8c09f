package id.fkp.live.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.live.question.QuestionStates.Move;
import id.fkp.live.state.QuestionState;
import id.fkp.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionStatesTest {

    @ParameterizedTest
    @CsvSource({
        "WAITING, ADMIT",
        "WAITING, HIDE",
        "ON_STAGE, HIDE",
        "DONE, HIDE",
        "HIDDEN, RESTORE",
        "DONE, STAGE",
        "SHOWN, COMPLETE",
        "ON_STAGE, SUPPORT"
    })
    void a_legal_move_is_let_through(QuestionState now, Move move) {
        assertThat(QuestionStates.isLegal(now, move)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, STAGE",
        "WAITING, SUPPORT",
        "WAITING, COMPLETE",
        "SHOWN, ADMIT",
        "SHOWN, RESTORE",
        "HIDDEN, STAGE",
        "HIDDEN, ADMIT",
        "DONE, SUPPORT",
        "ON_STAGE, COMPLETE"
    })
    void an_illegal_move_is_refused(QuestionState now, Move move) {
        assertThatThrownBy(() -> QuestionStates.require(now, move))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("illegal-transition");
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void what_its_asker_has_withdrawn_is_not_moved(Move move) {
        assertThat(QuestionStates.isLegal(QuestionState.WITHDRAWN, move)).isFalse();
    }

    @Test
    void nothing_that_waits_is_seen_by_a_move_other_than_its_admission() {
        for (var move : Move.values()) {
            assertThat(QuestionStates.isLegal(QuestionState.WAITING, move))
                    .isEqualTo(move == Move.ADMIT || move == Move.HIDE);
        }
    }
}
