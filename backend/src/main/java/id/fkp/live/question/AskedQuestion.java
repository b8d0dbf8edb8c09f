package id.fkp.live.question;

import id.fkp.live.state.QuestionState;
import id.fkp.submission.ReceiptRepresentation;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody gets who has sent a question: it is an input from the beginning, with a receipt like every other. */
@Schema(description = "What somebody gets who has sent a question: it is an input from the beginning, with its receipt")
public record AskedQuestion(
        UUID questionId,

        @Schema(description = "WAITING, or SHOWN in a session that is not moderated")
        QuestionState state,

        ReceiptRepresentation receipt) {}
