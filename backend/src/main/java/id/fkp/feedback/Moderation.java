package id.fkp.feedback;

import id.fkp.feedback.FeedbackStates.Move;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an office does with an input to let the public see it or not. */
@Schema(description = "PUBLISH makes a held input public, HIDE takes one away for a reason, RESTORE puts it back")
public enum Moderation {
    PUBLISH(Move.PUBLISH),
    HIDE(Move.HIDE),
    RESTORE(Move.RESTORE);

    private final Move move;

    Moderation(Move move) {
        this.move = move;
    }

    Move move() {
        return move;
    }
}
