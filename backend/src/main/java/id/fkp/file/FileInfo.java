package id.fkp.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file, as other rooms know it.
 *
 * @param name as a person may save it, with the ending of its kind
 * @param publishedAt when a room put it before the public; null while only members may read it
 */
public record FileInfo(
        UUID id,
        UUID unitId,
        String name,
        FileKind kind,
        long size,
        String sha256,
        Instant storedAt,
        @Nullable Instant publishedAt) {

    public boolean isPublic() {
        return publishedAt != null;
    }

    /** Strong: the same bytes for ever. */
    public String etag() {
        return "\"" + sha256 + "\"";
    }
}
