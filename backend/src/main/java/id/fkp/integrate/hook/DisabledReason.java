package id.fkp.integrate.hook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a webhook is off. */
@Schema(
        name = "WebhookDisabledReason",
        description =
                "Why a webhook is off: SWITCHED_OFF by a person, GONE since the receiver answered 410, FAILING since it "
                        + "accepted nothing for five days")
public enum DisabledReason {
    SWITCHED_OFF,
    GONE,
    FAILING
}
