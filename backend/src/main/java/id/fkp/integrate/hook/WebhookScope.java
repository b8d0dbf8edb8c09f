package id.fkp.integrate.hook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose changes a webhook is told. */
@Schema(
        description =
                "Whose changes a webhook is told: of its own unit; of its institution and all units that belong to it when "
                        + "the change is told, also later ones; or of all units and institutions. All are public")
public enum WebhookScope {
    OWN_UNIT,
    OWN_INSTITUTION,
    ALL_UNITS
}
