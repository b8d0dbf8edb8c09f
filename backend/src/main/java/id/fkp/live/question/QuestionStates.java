package id.fkp.live.question;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.live.state.QuestionState;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which move of a question is legal. Those that decide about the public are moves of the input as well, and made there.
 * On the stage it comes, and from there it goes, by the stage alone.
 */
final class QuestionStates {

    private static final Map<Move, Set<QuestionState>> LEGAL = Map.of(
            Move.ADMIT, EnumSet.of(QuestionState.WAITING),
            Move.HIDE,
                    EnumSet.of(QuestionState.WAITING, QuestionState.SHOWN, QuestionState.ON_STAGE, QuestionState.DONE),
            Move.RESTORE, EnumSet.of(QuestionState.HIDDEN),
            Move.STAGE, EnumSet.of(QuestionState.SHOWN, QuestionState.ON_STAGE, QuestionState.DONE),
            Move.COMPLETE, EnumSet.of(QuestionState.SHOWN),
            Move.SUPPORT, EnumSet.of(QuestionState.SHOWN, QuestionState.ON_STAGE));

    /** What can happen to a question. */
    enum Move {
        ADMIT,
        HIDE,
        RESTORE,
        STAGE,
        COMPLETE,
        SUPPORT
    }

    private QuestionStates() {}

    static boolean isLegal(QuestionState now, Move move) {
        return LEGAL.getOrDefault(move, Set.of()).contains(now);
    }

    static void require(QuestionState now, Move move) {
        if (!isLegal(now, move)) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertanyaan ini sedang " + now + ". Muat ulang untuk melihat keadaannya.",
                    "This question is " + now + ". Read it again to see how it stands.");
        }
    }
}
