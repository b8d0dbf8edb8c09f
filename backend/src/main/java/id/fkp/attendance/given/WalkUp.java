package id.fkp.attendance.given;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who came without a ticket. */
@Schema(description = "Somebody who came without a ticket")
public record WalkUp(
        @NotNull @Valid Visitor visitor,

        @Schema(nullable = true, description = "Absent for none") @Valid @Nullable
        Consents consents,

        @Schema(
                nullable = true,
                description = "WALK_UP (default), ONLINE or PAPER; the others need a ticket",
                examples = "WALK_UP")
        @Nullable
        AttendanceWay way) {}
