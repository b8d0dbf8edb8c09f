package id.fkp.export.stream;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much may be exported at once; the reasons stand at the values in application.properties. */
@ConfigMapping(prefix = "fkp.export")
public interface ExportSettings {

    /** Downloads at a time for everybody, at this node. */
    int publicAtOnce();

    /** Downloads at a time for members of units, at this node. */
    int membersAtOnce();

    /** How long a download may take nothing of what is sent. */
    Duration stalled();

    /** How long a download may take in all. */
    Duration longest();

    /** How often a node looks whether a file is asked for, as the scheduler has it. */
    String look();
}
