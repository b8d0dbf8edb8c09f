package id.fkp.integrate.hook.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a message has come. */
@Schema(
        name = "WebhookDeliveryState",
        description =
                "How far a message has come: WAITING to be sent or sent again, DELIVERED once the receiver answered with 2xx, "
                        + "DEAD after the last attempt; replayWebhook sends it again")
public enum DeliveryState {
    WAITING,
    DELIVERED,
    DEAD
}
