package id.fkp.minutes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The minutes of a session: all lines in their order, and whether they are still being written. */
@Schema(name = "Minutes", description = "The minutes of a session: all lines in their order, on one page")
public record MinutesRepresentation(
        List<LineRepresentation> items,

        @Schema(nullable = true, description = "Absent while lines are being written") @Nullable
        ClosureRepresentation closure) {}
