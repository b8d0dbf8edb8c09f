package id.fkp.integrate.hook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose changes a webhook is told. */
@Schema(
        description =
                "Whose changes a webhook is told: of its own unit, or of all units and institutions; both are public")
public enum WebhookScope {
    OWN_UNIT,
    ALL_UNITS
}
