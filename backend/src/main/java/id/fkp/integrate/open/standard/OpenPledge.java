package id.fkp.integrate.open.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pledge as open data, without the name of who signed it. */
@Schema(name = "OpenPledge", description = "A published service pledge")
public record OpenPledge(
        UUID id,
        UUID unitId,
        UUID decreeId,

        @Schema(nullable = true, examples = "Tanjungbalai") @Nullable
        String place,

        @Schema(nullable = true, examples = "Kepala Loka POM di Kota Tanjungbalai") @Nullable
        String signerPosition,

        @Schema(examples = "2026-11-20") LocalDate signedOn,
        Instant publishedAt,

        @Schema(nullable = true, description = "The signed scan") @Nullable
        UUID fileId) {}
