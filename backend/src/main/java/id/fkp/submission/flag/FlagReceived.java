package id.fkp.submission.flag;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a report has come in. How many there are is told to nobody outside the office. */
@Schema(name = "FeedbackReportReceived", description = "That a report has come in; how many there are is not told")
public record FlagReceived(
        UUID feedbackId,

        @Schema(description = "Whether this account or device has reported this input", examples = "true")
        boolean own) {}
