package id.fkp.integrate.open.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decree as open data, without the name of who signed it. */
@Schema(name = "OpenDecree", description = "A signed decree that establishes standards")
public record OpenDecree(
        UUID id,
        UUID unitId,
        @Schema(examples = "Penetapan Standar Pelayanan") String title,

        @Schema(nullable = true, examples = "HK.02.02.1.2026") @Nullable
        String number,

        @Schema(nullable = true, examples = "Tanjungbalai") @Nullable
        String place,

        @Schema(nullable = true, examples = "Kepala Loka POM di Kota Tanjungbalai") @Nullable
        String signerPosition,

        List<String> considerations,
        List<String> legalBases,
        @Schema(examples = "2026-11-20") LocalDate signedOn,
        @Schema(examples = "2026-12-01") LocalDate inForceFrom,

        @Schema(nullable = true, description = "The decree that it takes the place of") @Nullable
        UUID revokesId,

        @Schema(nullable = true, description = "An older decree that is not kept here, in words") @Nullable
        String revokesText,

        @Schema(nullable = true, description = "The signed scan") @Nullable
        UUID fileId,

        @Schema(description = "In the order of the annexes") List<Annexed> standards) {

    /** A text that the decree establishes. */
    @Schema(name = "OpenAnnexed", description = "A text that a decree establishes, as one of its annexes")
    public record Annexed(
            UUID standardId,
            @Schema(nullable = true) @Nullable UUID versionId,
            @Schema(examples = "1") int annex) {}
}
