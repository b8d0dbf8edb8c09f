package id.fkp.feedback.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an input came in. All stand in one register and are answered alike. */
@Schema(description = "How an input came in: written by its giver, or said in a session and taken from its minutes")
public enum FeedbackChannel {
    ONLINE_FORM,
    ROOM
}
