package id.fkp.opinion.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a question can be answered: by the forum's window, unless it was ended before. */
@Schema(
        name = "OpinionQuestionState",
        description =
                "PREPARED before the forum's window opens, OPEN while it is, CLOSED after; ENDED when its unit has "
                        + "ended it before")
public enum OpinionState {
    PREPARED,
    OPEN,
    CLOSED,
    ENDED
}
