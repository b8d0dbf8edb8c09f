package id.fkp.integrate.hook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be sent again. */
@Schema(
        description =
                "What is to be sent again, each message under its id: either one delivery, or what changed since a time",
        example = "{\"since\": \"2026-11-20T00:00:00Z\"}")
public record WebhookReplay(
        @Schema(nullable = true, description = "One of the webhook's, but no test") @Nullable
        UUID deliveryId,

        @Schema(nullable = true, description = "Within the last 30 days") @Nullable
        Instant since) {}
