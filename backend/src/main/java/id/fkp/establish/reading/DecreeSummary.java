package id.fkp.establish.reading;

import id.fkp.unit.UnitReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decree in a list. */
@Schema(description = "A decree in a list")
public record DecreeSummary(
        UUID id,
        UnitReference unit,
        DecreeState state,

        @Schema(examples = "Standar Pelayanan Loka POM di Kota Tanjungbalai")
        String title,

        @Schema(nullable = true, examples = "HK.02.02.2C.07.24.61") @Nullable
        String number,

        @Schema(nullable = true) @Nullable LocalDate signedOn,
        @Schema(nullable = true) @Nullable LocalDate inForceFrom,

        @Schema(description = "How many standards it establishes", examples = "7")
        int standardCount,

        Instant createdAt) {}
