package id.fkp.trace;

import id.fkp.feedback.reading.FeedbackRepresentation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An input as it stands to a version of the standard it was given on.
 *
 * @param givenOn number of the version that its giver had before them
 */
@Schema(description = "An input as it stands to a version of its standard")
public record TracedFeedback(
        FeedbackRepresentation feedback,
        @Schema(examples = "1") int givenOn,
        Standing standing) {}
