package id.fkp.picture;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How units are counted; the reasons stand at the values in application.properties. */
@ConfigMapping(prefix = "fkp.picture")
interface PictureSettings {

    /** How long the counting rests; nothing for one that works only when it is called. */
    Duration pause();
}
