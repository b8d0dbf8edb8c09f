package id.fkp.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an input is between its giver and the public.
 *
 * <p>{@link #ANSWERED} is kept nowhere: it is what a published input with an answer is shown as.
 */
@Schema(
        description = "PUBLISHED and ANSWERED are public. HELD waits for the office and is seen by its giver and the "
                + "office alone. HIDDEN and WITHDRAWN leave a public tombstone without text")
public enum FeedbackState {
    RECEIVED,
    HELD,
    PUBLISHED,
    ANSWERED,
    HIDDEN,
    WITHDRAWN
}
