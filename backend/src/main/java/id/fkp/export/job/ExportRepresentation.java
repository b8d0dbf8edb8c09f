package id.fkp.export.job;

import id.fkp.export.form.ExportFormat;
import id.fkp.shared.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file that is asked for, as who asked sees it.
 *
 * @param version changes with everything shown here
 */
@Schema(name = "Export", description = "A file that is written while nobody waits; only who asked for it sees it")
record ExportRepresentation(
        UUID id,
        UUID unitId,
        DataSet dataSet,
        ExportFormat format,
        @Schema(examples = "id") String language,
        ExportFilter filter,
        ExportState state,
        @Schema(description = "Written so far") long rowsDone,

        @Schema(nullable = true, description = "Absent until it has begun", examples = "120000") @Nullable
        Long rowsTotal,

        Instant requestedAt,
        @Schema(nullable = true) @Nullable Instant endedAt,

        @Schema(nullable = true, description = "Bytes, once it is done", examples = "2400000") @Nullable
        Long size,

        @Schema(nullable = true, description = "Then the file and this go") @Nullable
        Instant expiresAt,

        int version)
        implements Versioned {

    static ExportRepresentation of(ExportJob job) {
        return new ExportRepresentation(
                job.id,
                job.unitId,
                job.dataSet,
                job.format,
                job.language,
                job.filter,
                job.state,
                job.rowsDone,
                job.rowsTotal,
                job.requestedAt,
                job.endedAt,
                job.size,
                job.expiresAt(),
                job.version);
    }
}
