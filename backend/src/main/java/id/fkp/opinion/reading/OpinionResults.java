package id.fkp.opinion.reading;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was answered, counted at the moment of reading or, for the public while people answer, at the last step. */
@Schema(
        description =
                "What was answered, counted at the moment of reading; for the public, while the window is open, as it was "
                        + "five answers ago at least")
public record OpinionResults(
        @Schema(description = "How many answers are counted in it", examples = "30")
        int answers,

        @Schema(
                description =
                        "Of YES_NO, SINGLE_CHOICE, MULTIPLE_CHOICE and SCALE: each choice in its order, also those "
                                + "nobody chose. Where one choice is made they add up to answers")
        List<Count> counts,

        @Schema(nullable = true, description = "Of SCALE and NUMBER: to two decimals", examples = "3.25") @Nullable
        BigDecimal mean,

        @Schema(
                nullable = true,
                description = "Of SCALE and NUMBER; of an even number of answers the middle between the two",
                examples = "3")
        @Nullable
        BigDecimal median,

        @Schema(nullable = true, description = "Of NUMBER: the least that was said", examples = "1") @Nullable
        Integer least,

        @Schema(nullable = true, description = "Of NUMBER: the most that was said", examples = "14") @Nullable
        Integer most) {

    /** How often one choice was made. */
    @Schema(name = "OpinionCount", description = "How often one choice was made")
    public record Count(
            @Schema(description = "Its place, from 1; of YES_NO 1 is yes", examples = "1")
            int choice,

            @Schema(examples = "19") int count,

            @Schema(description = "Of the answers that are counted, to one decimal", examples = "61.3")
            BigDecimal percent) {}
}
