package id.fkp.attachment.check;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the operator's virus scanner listens; without a host nothing is scanned, and that is said of each file. */
@ConfigMapping(prefix = "fkp.scanner")
interface ScannerSettings {

    Optional<String> host();

    @WithDefault("3310")
    int port();

    /** From the first connection to its last word about one file. */
    @WithDefault("20S")
    Duration within();
}
