package id.fkp.certificate.coverage;

import id.fkp.shared.http.Versioned;
import id.fkp.unit.InstitutionReference;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many units of an institution are certified, and how many are to be. */
@Schema(
        name = "CertificationCoverage",
        description =
                "How many units of an institution are certified, of all: counted from public certificates that hold here, "
                        + "and as it states itself")
public record CertificationCoverageRepresentation(
        InstitutionReference institution,

        @Schema(description = "Units kept here", examples = "12")
        int unitCount,

        @Schema(description = "Units with a public certificate that holds today", examples = "5")
        int certifiedCount,

        @Schema(nullable = true, examples = "83") @Nullable Integer targetCount,

        @Schema(nullable = true, examples = "2013") @Nullable
        Integer targetYear,

        @Schema(nullable = true, description = "Counted elsewhere", examples = "44") @Nullable
        Integer statedCertified,

        @Schema(nullable = true, description = "Of so many", examples = "83") @Nullable
        Integer statedUnits,

        @Schema(nullable = true) @Nullable LocalDate statedOn,

        @Schema(nullable = true, examples = "Berita kota, 2012") @Nullable
        String source,

        @Schema(description = "true: brought along by the demo, no official figure")
        boolean sample,

        @Schema(examples = "0") int version)
        implements Versioned {

    @Override
    public String etag() {
        return "\"" + version + "-" + unitCount + "-" + certifiedCount + "\"";
    }
}
