package id.fkp.integrate.change;

import id.fkp.integrate.open.OpenRecord;
import id.fkp.integrate.open.OpenType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a public record changed.
 *
 * @param position from 1 on, without gaps
 */
@Schema(
        name = "Change",
        description =
                "That a public record changed. The newest change of a record carries it as it is now, or gone when "
                        + "it is no longer public; an earlier one says superseded")
public record Change(
        @Schema(description = "In the one order of all changes, from 1 on without gaps", examples = "4711")
        long position,

        @Schema(description = "Of this change") UUID changeId,

        OpenType type,

        @Schema(description = "Of the record") UUID id,

        @Schema(nullable = true, description = "To which it belongs; absent from institutions") @Nullable
        UUID unitId,

        @Schema(description = "When it got its place here, within a second of the change itself")
        Instant at,

        @Schema(nullable = true, description = "True in a tombstone: the record is no longer public; drop your copy")
        @Nullable
        Boolean gone,

        @Schema(nullable = true, description = "True where a later change of the same record follows; do nothing")
        @Nullable
        Boolean superseded,

        @Schema(nullable = true, description = "The record as it is now; put it in the place of your copy") @Nullable
        OpenRecord record) {}
