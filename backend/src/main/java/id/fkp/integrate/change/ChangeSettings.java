package id.fkp.integrate.change;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How changes are put in order; the reasons stand at the values in application.properties. */
@ConfigMapping(prefix = "fkp.changes")
interface ChangeSettings {

    /** How long the sequencer rests; nothing for one that works only when it is called. */
    Duration pause();
}
