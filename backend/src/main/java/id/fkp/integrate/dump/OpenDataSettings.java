package id.fkp.integrate.dump;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.time.ZoneId;
import java.util.Optional;

/** How open data is given away; the reasons stand at the values in application.properties. */
@ConfigMapping(prefix = "fkp.open-data")
interface OpenDataSettings {

    /** Who publishes it, as catalogues show it. */
    String publisher();

    /** Whom readers of the data write to, as an address of mail. */
    Optional<String> contact();

    @WithName("licence.name")
    String licenceName();

    /** Of the text of the licence. */
    @WithName("licence.url")
    String licenceUrl();

    /** Whose nights count. */
    ZoneId zone();

    /** The hour of the day from which its edition is made. */
    int hour();

    /** How often it is looked whether an edition is due; {@code off} for never. */
    String look();
}
