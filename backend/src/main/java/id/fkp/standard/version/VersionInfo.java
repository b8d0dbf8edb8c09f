package id.fkp.standard.version;

import java.util.List;
import java.util.UUID;

/**
 * What other rooms need of a version.
 *
 * @param slug of its standard, as are code and title
 * @param missing the components in which nothing is said yet, in reading order
 */
public record VersionInfo(
        UUID versionId,
        UUID standardId,
        UUID unitId,
        String slug,
        String code,
        String title,
        int number,
        List<ComponentCode> missing,
        boolean frozen) {

    public boolean complete() {
        return missing.isEmpty();
    }
}
