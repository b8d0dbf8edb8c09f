package id.fkp.submission;

import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.feedback.reading.ForumReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An input given while logged in, with its receipt, so that its status page opens on any device. */
@Schema(description = "An input given while logged in, with the receipt that opens its status page")
public record OwnFeedback(FeedbackRepresentation feedback, ReceiptRepresentation receipt, ForumReference forum) {}
