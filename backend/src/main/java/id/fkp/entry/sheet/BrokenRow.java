package id.fkp.entry.sheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a row cannot be taken. */
@Schema(description = "Why a row cannot be taken: the first thing that is wrong with it")
public record BrokenRow(
        @Schema(description = "As the spreadsheet counts: the headings are row 1", examples = "17")
        int row,

        @Schema(
                nullable = true,
                description = "Heading of the column, as it came; absent where the whole row is at fault",
                examples = "U3")
        @Nullable
        String column,

        @Schema(description = "Why; never changes once released", examples = "not-a-score")
        String code,

        @Schema(description = "The same in words, in the language of the request", examples = "bukan 1 sampai 4")
        String detail,

        @Schema(
                description = "The row itself, cell by cell as it came, so that a file of such rows can be mended",
                examples = "[\"2026-11-20\",\"5\"]")
        List<String> cells) {}
