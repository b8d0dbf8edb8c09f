package id.fkp.certificate.coverage;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an institution aims at, and what it says of itself where not all of its units are kept here.
 *
 * @param statedCertified together with statedUnits
 */
@Schema(
        description =
                "What an institution aims at, and what it says of itself where not all of its units are kept here",
        examples = "{\"targetCount\":83,\"targetYear\":2013,\"statedCertified\":44,\"statedUnits\":83,"
                + "\"source\":\"Berita kota, 2012\"}")
public record CertificationTargetDetails(
        @Schema(nullable = true, description = "So many units are to be certified", examples = "83")
        @Min(0)
        @Max(100_000)
        @Nullable
        Integer targetCount,

        @Schema(nullable = true, description = "By the end of this year", examples = "2013")
        @Min(1980)
        @Max(2200)
        @Nullable
        Integer targetYear,

        @Schema(nullable = true, description = "So many units are certified, counted elsewhere", examples = "44")
        @Min(0)
        @Max(100_000)
        @Nullable
        Integer statedCertified,

        @Schema(nullable = true, description = "Of so many", examples = "83") @Min(1) @Max(100_000) @Nullable
        Integer statedUnits,

        @Schema(nullable = true, description = "On which day that was so") @Nullable
        LocalDate statedOn,

        @Schema(nullable = true, description = "Where that is said", examples = "Berita kota, 2012", maxLength = 300)
        @PlainText
        @MaxCodePoints(300)
        @Nullable
        String source) {

    public CertificationTargetDetails {
        source = Blank.orNothing(source);
    }
}
