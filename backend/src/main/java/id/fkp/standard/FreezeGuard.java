package id.fkp.standard;

import id.fkp.shared.problem.Fault;
import id.fkp.standard.version.VersionInfo;
import java.util.List;

/** What a version lacks, beside empty components, before it may come before the public. All such beans are asked. */
public interface FreezeGuard {

    /** What is missing; each fault's pointer begins with {@code pointer}, which points to the version. */
    List<Fault> missing(VersionInfo version, String pointer);
}
