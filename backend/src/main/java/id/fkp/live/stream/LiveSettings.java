package id.fkp.live.stream;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How many listen at a node, and how often they are told; the reasons stand at the values in application.properties. */
@ConfigMapping(prefix = "fkp.live")
interface LiveSettings {

    /** At most, at this node. */
    int listeners();

    /** The shortest time between two states that are sent of a session. */
    Duration pause();

    /** How often a node looks for what other nodes have changed, while somebody listens here. */
    Duration look();

    /** How often who listens is told what time it is. */
    Duration heartbeat();
}
