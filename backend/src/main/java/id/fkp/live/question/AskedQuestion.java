package id.fkp.live.question;

import id.fkp.live.state.QuestionState;
import id.fkp.submission.ReceiptRepresentation;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody gets who has sent a question: it is an input from the beginning, with a receipt like every other. */
@Schema(description = "What somebody gets who has sent a question: it is an input from the beginning, with its receipt")
public record AskedQuestion(
        UUID questionId,

        @Schema(
                description =
                        "WAITING until somebody of the office has read it, or SHOWN at once where nobody needs to")
        QuestionState state,

        ReceiptRepresentation receipt) {}
