package id.fkp.opinion.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be answered to a question. */
@Schema(
        name = "OpinionQuestionType",
        description =
                "YES_NO: choice 1 is yes, 2 is no. SINGLE_CHOICE and MULTIPLE_CHOICE: options by their place, from 1. "
                        + "SCALE: 1 to 5. NUMBER: a whole number between minimum and maximum. TEXT: a few words for the unit alone")
public enum QuestionType {
    YES_NO,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    SCALE,
    NUMBER,
    TEXT;

    public static final int HIGHEST = 5;

    /** Whether the unit says what there is to choose. */
    public boolean hasOptions() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }

    /** Whether something is chosen. */
    public boolean isChosen() {
        return this == YES_NO || hasOptions();
    }

    /** Whether a number is said. */
    public boolean isCounted() {
        return this == SCALE || this == NUMBER;
    }
}
