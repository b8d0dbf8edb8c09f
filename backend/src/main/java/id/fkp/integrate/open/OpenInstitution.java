package id.fkp.integrate.open;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An institution as open data. */
@Schema(name = "OpenInstitution", description = "A ministry, agency or local government above units")
public record OpenInstitution(
        UUID id,
        @Schema(examples = "badan-pom") String slug,

        @Schema(examples = "Badan Pengawas Obat dan Makanan")
        String name,

        @Schema(examples = "Badan POM") String shortName,

        @Schema(nullable = true, description = "What it wants of the certification of its units, and states itself")
        @Nullable
        Certification certification) {

    /** Counts that are kept here beside those that follow from certificates. */
    @Schema(
            name = "OpenCertification",
            description =
                    "How many units are to be certified by when, and how many are as the institution states itself")
    public record Certification(
            @Schema(nullable = true, examples = "83") @Nullable
            Integer targetCount,

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
            boolean sample) {}
}
