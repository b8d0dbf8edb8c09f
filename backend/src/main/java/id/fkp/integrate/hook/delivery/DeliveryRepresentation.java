package id.fkp.integrate.hook.delivery;

import id.fkp.integrate.open.OpenType;
import id.fkp.shared.page.Position;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One message for a webhook. */
@Schema(name = "WebhookDelivery", description = "One message for a webhook, and the attempts to hand it over")
public record DeliveryRepresentation(
        UUID id,

        @Schema(
                description = "What the receiver gets as webhook-id, the same at every attempt",
                examples = "msg_5f2d8c0b1e9a4c7f8d3b6a2e4c1f9d70")
        String messageId,

        @Schema(
                nullable = true,
                description = "Position of the change that it tells; absent from a test",
                examples = "4711")
        @Nullable
        Long position,

        @Schema(nullable = true, description = "Kind of the record that changed; absent from a test") @Nullable
        OpenType type,

        @Schema(nullable = true, description = "Of the record that changed; absent from a test") @Nullable
        UUID objectId,

        DeliveryState state,

        @Schema(description = "How often it was sent since it began to wait", examples = "1")
        int tries,

        @Schema(description = "When it began to wait for the first time")
        Instant madeAt,

        @Schema(nullable = true, description = "When it is sent next, at the earliest; absent when it is done")
        @Nullable
        Instant dueAt,

        @Schema(nullable = true, description = "When it was accepted or given up") @Nullable
        Instant doneAt,

        @Schema(description = "The newest first, 20 at most")
        List<AttemptRepresentation> attempts) {

    Position place() {
        return new Position(madeAt, id);
    }
}
