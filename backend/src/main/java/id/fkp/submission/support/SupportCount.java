package id.fkp.submission.support;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many have the same problem. */
@Schema(name = "FeedbackSupport", description = "How many have the same problem, and whether who asks is among them")
public record SupportCount(
        UUID feedbackId,

        @Schema(description = "Accounts and devices, each counted once", examples = "12")
        int supports,

        @Schema(description = "Whether this account or device is among them")
        boolean own) {}
