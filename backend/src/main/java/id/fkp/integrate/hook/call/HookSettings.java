package id.fkp.integrate.hook.call;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How webhooks are called; the reasons stand at the values in application.properties. */
@ConfigMapping(prefix = "fkp.webhooks")
public interface HookSettings {

    /** How long a node rests before it looks for what is to be sent; nothing for one that is only called. */
    Duration pause();

    Duration connectWithin();

    Duration answerWithin();

    /** How many messages may be on their way to one receiver. */
    int inFlight();

    /** Which ports may be called at public addresses. */
    List<Integer> ports();

    /** Names, and ranges such as {@code 10.1.0.0/16}, that may be called although they are not public. */
    Optional<List<String>> privateAllowed();
}
