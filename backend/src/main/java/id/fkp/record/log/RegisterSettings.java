package id.fkp.record.log;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How the register is kept; the reasons stand at the values in application.properties. */
@ConfigMapping(prefix = "fkp.register")
interface RegisterSettings {

    /** The key that signs the heads: Ed25519 as PKCS #8, in base 64 with or without the lines of PEM around it. */
    Optional<String> key();

    /** How long the sequencer rests; nothing for one that works only when it is called. */
    Duration pause();
}
