package id.fkp.feedback.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an input came in. All stand in one register and are answered alike. */
@Schema(
        description =
                "How an input came in: written by its giver online, said in a session and taken from its minutes, "
                        + "or reached the office by mail, letter, box, survey, chat or on the printed form and was typed in "
                        + "there, or was referred from SP4N-LAPOR!")
public enum FeedbackChannel {
    ONLINE_FORM,
    ROOM,
    EMAIL,
    LETTER,
    BOX,
    SURVEY,
    WHATSAPP,
    PAPER_FORM,
    SP4N_LAPOR;

    /** Whether somebody of the office typed it in for its giver, or a program of theirs sent it. */
    public boolean isEntered() {
        return this != ONLINE_FORM && this != ROOM;
    }
}
