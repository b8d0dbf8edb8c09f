package id.fkp.standard.version;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From what the first text of the standard was made.
 *
 * @param standardSlug of the source, when it was before the public already; with the number of its version
 */
@Schema(name = "VersionOrigin", description = "From what the first text of the standard was made, to give credit")
public record VersionOrigin(
        Kind kind,

        @Schema(
                description = "As it was called then",
                examples = "SP-01 Standar Pelayanan Pengujian, versi 2, Loka POM di Kota Tanjungbalai")
        String label,

        @Schema(nullable = true, description = "Of a source that is before the public", examples = "standar-pengujian")
        @Nullable
        String standardSlug,

        @Schema(nullable = true, examples = "2") @Nullable Integer versionNumber,

        Instant at) {

    /** Whose it was. */
    @Schema(name = "VersionOriginKind", description = "A standard of the same unit, one of another, or a template")
    public enum Kind {
        OWN_STANDARD,
        OTHER_UNIT,
        TEMPLATE
    }
}
