package id.fkp.client;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How API clients are looked after; the reasons stand at the values in application.properties. */
@ConfigMapping(prefix = "fkp.api-clients")
interface ClientSettings {

    /** How often it is looked whether something is left half done at Keycloak; nothing for never. */
    Duration look();
}
