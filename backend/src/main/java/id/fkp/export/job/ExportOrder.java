package id.fkp.export.job;

import id.fkp.export.form.ExportFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a member sends to have a file written. */
@Schema(description = "A file that is to be written")
record ExportOrder(
        @NotNull UUID unitId,
        @NotNull DataSet dataSet,
        @NotNull ExportFormat format,

        @Schema(nullable = true, description = "Of headings and name; id when absent", examples = "id")
        @Pattern(regexp = "id|en")
        @Nullable
        String language,

        @Schema(nullable = true) @Valid @Nullable ExportFilter filter) {}
