package id.fkp.picture;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many units by one measure. */
@Schema(name = "Picture", description = "Many units by one measure: in groups, and over the years")
public record PictureRepresentation(
        @Schema(
                nullable = true,
                description =
                        "When any unit was counted last. One in which something is done is counted again soon after, "
                                + "and every one each day; absent before the first time")
        @Nullable
        Instant countedAt,

        PictureMeasure measure,
        PictureGrouping by,
        @Schema(examples = "2026") int year,

        @Schema(
                description =
                        "By their names, at most 1000; for CERTIFICATE by INSTITUTION also those without a unit here "
                                + "that say what they aim at")
        List<Group> groups,

        @Schema(description = "The same units together in every year that is known, the earliest first")
        List<Year> years) {

    /** Units that belong together. */
    @Schema(name = "PictureGroup", description = "Units that belong together, and how far they are")
    public record Group(
            @Schema(description = "By which it is asked for", examples = "12")
            String key,

            @Schema(examples = "Sumatera Utara") String name,

            @Schema(examples = "33") int units,

            List<Count> counts,

            @Schema(
                    nullable = true,
                    description =
                            "Of an institution that says so: how many units are to be certified; only for CERTIFICATE",
                    examples = "83")
            @Nullable
            Integer targetCount,

            @Schema(nullable = true, description = "By the end of this year", examples = "2028") @Nullable
            Integer targetYear,

            @Schema(
                    nullable = true,
                    description = "Of an institution that says so: how many units are certified, counted elsewhere",
                    examples = "44")
            @Nullable
            Integer statedCertified,

            @Schema(nullable = true, description = "Of so many", examples = "83") @Nullable
            Integer statedUnits,

            @Schema(nullable = true, description = "Where that is said", examples = "Berita kota, 2012") @Nullable
            String source,

            @Schema(nullable = true, description = "true: brought along by the demo, no official figure") @Nullable
            Boolean sample) {}

    /** So many are that far. */
    @Schema(name = "PictureCount", description = "How many units are that far; states without a unit are left out")
    public record Count(
            PictureState state, @Schema(examples = "21") int units) {}

    /** One year. */
    @Schema(name = "PictureYear", description = "How far units were at the end of a year, or are in the running one")
    public record Year(
            @Schema(examples = "2026") int year,

            @Schema(examples = "33") int units,

            @Schema(
                    description =
                            "Of these so many were reckoned afterwards, from what has a date: of which nothing is known "
                                    + "of that year is UNKNOWN",
                    examples = "0")
            int reckoned,

            List<Count> counts) {}
}
