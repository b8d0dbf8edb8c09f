package id.fkp.standard.reading;

import id.fkp.standard.revision.RevisionState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A standard in a list.
 *
 * @param completeCount of the newest version that the asker may see, as is {@code latestVersion}
 * @param frozenVersion the newest one before the public
 * @param updatedAt when a text of that version was written last
 */
@Schema(description = "A standard in a list")
public record StandardSummary(
        UUID id,
        @Schema(examples = "standar-pelayanan-pengujian") String slug,
        UUID unitId,
        @Schema(examples = "Loka POM di Kota Tanjungbalai") String unitName,
        UUID serviceId,
        @Schema(examples = "Pengujian Obat dan Makanan") String serviceName,
        @Schema(examples = "SP-01") String code,

        @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan")
        String title,

        RevisionState state,

        @Schema(description = "How many of the 14 components say something", examples = "14")
        int completeCount,

        @Schema(examples = "2") int latestVersion,
        @Schema(nullable = true, examples = "1") @Nullable Integer frozenVersion,

        @Schema(nullable = true, description = "The version in force today", examples = "1") @Nullable
        Integer inForceVersion,

        Instant updatedAt) {}
