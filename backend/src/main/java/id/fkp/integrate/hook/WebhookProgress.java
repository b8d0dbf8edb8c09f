package id.fkp.integrate.hook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a webhook is doing. */
@Schema(description = "How a webhook is doing; no part of what If-Match compares")
public record WebhookProgress(
        @Schema(description = "Messages that wait to be sent, or sent again", examples = "0")
        int waiting,

        @Schema(description = "Messages that were given up within the last 30 days", examples = "0")
        int dead,

        @Schema(nullable = true, description = "When the receiver accepted something last") @Nullable
        Instant acceptedAt,

        @Schema(nullable = true, description = "Since when it accepts nothing; absent while it does") @Nullable
        Instant failingSince) {}
