package id.fkp.fact;

import id.fkp.entry.sheet.BrokenRow;
import id.fkp.fact.sheet.FactSheet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a file brought, or would bring. */
@Schema(description = "What a file of facts brought, or with dryRun would bring")
record FactImportResult(
        @Schema(description = "Whether nothing was written") boolean dryRun,

        @Schema(nullable = true, description = "By which it can be undone; absent where nothing was written") @Nullable
        UUID importId,

        @Schema(description = "Rows in the file, without its headings", examples = "412")
        int read,

        @Schema(description = "Rows that are new, or take the place of earlier ones", examples = "398")
        int added,

        @Schema(
                description = "Rows that were brought in before, by their number or with the same file",
                examples = "12")
        int known,

        @Schema(
                description = "Earlier rows without a number, of the same service and month, whose place these take",
                examples = "0")
        int replaced,

        @Schema(description = "Rows that cannot be taken", examples = "2")
        int broken,

        @Schema(
                description = "Headings of columns that say who somebody is, and were not read",
                examples = "[\"Nama pelapor\"]")
        List<String> personal,

        @Schema(description = "Of the columns, as they came", examples = "[\"tanggal\",\"layanan\",\"jumlah\"]")
        List<String> headings,

        @Schema(description = "One for each row that cannot be taken, in the order of the rows")
        List<BrokenRow> faults) {

    static FactImportResult of(FactSheet sheet, boolean dryRun, @Nullable UUID importId, int known, int replaced) {
        return new FactImportResult(
                dryRun,
                importId,
                sheet.rows(),
                sheet.good().size() - known,
                known,
                replaced,
                sheet.faults().size(),
                sheet.personal(),
                List.of(),
                List.of());
    }

    FactImportResult with(List<String> columns, List<BrokenRow> found) {
        return new FactImportResult(dryRun, importId, read, added, known, replaced, broken, personal, columns, found);
    }
}
