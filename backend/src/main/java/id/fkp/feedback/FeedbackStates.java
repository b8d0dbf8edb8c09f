package id.fkp.feedback;

import static id.fkp.feedback.FeedbackState.HELD;
import static id.fkp.feedback.FeedbackState.HIDDEN;
import static id.fkp.feedback.FeedbackState.PUBLISHED;
import static id.fkp.feedback.FeedbackState.RECEIVED;
import static id.fkp.feedback.FeedbackState.WITHDRAWN;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

/**
 * Which move of an input is legal, and where it leads.
 *
 * <p>An input is in one state at a time and none is ever deleted, so that the numbers add up: received = published +
 * held + hidden + withdrawn. The giver withdraws, corrects and replies; who moderates or heads the unit makes the rest.
 */
final class FeedbackStates {

    /** What can happen to an input. */
    enum Move {
        HOLD,
        PUBLISH,
        TAKE_BACK,
        HIDE,
        RESTORE,
        WITHDRAW,
        CORRECT,
        ASK,
        REPLY,
        ANSWER,
        OBJECT,
        ANSWER_OBJECTION,
        CONCEAL,
        REVEAL,
        APPEAL,
        DECIDE_APPEAL,
        VERIFY_ORGANISATION,
        WITHDRAW_VERIFICATION
    }

    private FeedbackStates() {}

    /**
     * The state after {@code move}.
     *
     * @param wasPublic whether the input has ever been public; what was hidden goes back to where it was
     */
    static FeedbackState after(FeedbackState now, Move move, boolean wasPublic) {
        if (!isLegal(now, move)) {
            throw ILLEGAL_TRANSITION.because(
                    "Masukan ini sedang " + now + ". Muat ulang untuk melihat keadaannya.",
                    "This input is " + now + ". Read it again to see how it stands.");
        }
        return switch (move) {
            case HOLD, TAKE_BACK -> HELD;
            case PUBLISH -> PUBLISHED;
            case HIDE -> HIDDEN;
            case RESTORE -> wasPublic ? PUBLISHED : HELD;
            case WITHDRAW -> WITHDRAWN;
            case CORRECT,
                    ASK,
                    REPLY,
                    ANSWER,
                    OBJECT,
                    ANSWER_OBJECTION,
                    CONCEAL,
                    REVEAL,
                    APPEAL,
                    DECIDE_APPEAL,
                    VERIFY_ORGANISATION,
                    WITHDRAW_VERIFICATION -> now;
        };
    }

    static boolean isLegal(FeedbackState now, Move move) {
        return switch (move) {
            case HOLD -> now == RECEIVED;
            case PUBLISH -> now == RECEIVED || now == HELD;
            case RESTORE -> now == HIDDEN;
            case TAKE_BACK -> now == PUBLISHED;
            case HIDE, ASK, ANSWER, OBJECT -> now == HELD || now == PUBLISHED;
            case WITHDRAW,
                    CORRECT,
                    REPLY,
                    ANSWER_OBJECTION,
                    CONCEAL,
                    REVEAL,
                    APPEAL,
                    DECIDE_APPEAL,
                    VERIFY_ORGANISATION,
                    WITHDRAW_VERIFICATION -> now == HELD || now == PUBLISHED || now == HIDDEN;
        };
    }
}
