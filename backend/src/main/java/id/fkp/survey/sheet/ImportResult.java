package id.fkp.survey.sheet;

import id.fkp.entry.sheet.BrokenRow;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file brought, or would bring. */
@Schema(name = "SurveyImport", description = "What a file of responses brought, or with dryRun would bring")
public record ImportResult(
        @Schema(description = "Whether nothing was written") boolean dryRun,

        @Schema(description = "Rows in the file, without its headings", examples = "412")
        int read,

        @Schema(description = "Responses that are new", examples = "398")
        int added,

        @Schema(
                description = "Rows that were brought in before, by their number or with the same file",
                examples = "12")
        int known,

        @Schema(
                description =
                        "Of the new ones those without a number. Sent again in a file that has grown, they would be "
                                + "taken for new once more",
                examples = "200")
        int unnumbered,

        @Schema(
                description = "Of those without a number as many as are equal to one that is there, in day, scores and "
                        + "profile: perhaps they were brought in before. Told with dryRun, 0 without",
                examples = "0")
        int alike,

        @Schema(description = "Rows that cannot be taken", examples = "2")
        int broken,

        @Schema(description = "Of the columns, as they came", examples = "[\"tanggal\",\"U1\"]")
        List<String> headings,

        @Schema(description = "One for each row that cannot be taken, in the order of the rows")
        List<BrokenRow> faults) {

    /** What follows from the file alone; the rest is counted. */
    static Counted of(ImportSheet sheet) {
        return new Counted(sheet);
    }

    ImportResult with(List<String> columns, List<BrokenRow> found) {
        return new ImportResult(dryRun, read, added, known, unnumbered, alike, broken, columns, found);
    }

    /** Counts that begin with nothing new. A row that can be taken is new or known. */
    static final class Counted {

        private final ImportSheet sheet;
        private int added;
        private int unnumbered;
        private int alike;

        private Counted(ImportSheet sheet) {
            this.sheet = sheet;
        }

        Counted added(int count) {
            added = count;
            return this;
        }

        Counted unnumbered(int count) {
            unnumbered = count;
            return this;
        }

        Counted alike(int count) {
            alike = count;
            return this;
        }

        ImportResult previewed() {
            return result(true);
        }

        ImportResult written() {
            return result(false);
        }

        private ImportResult result(boolean dryRun) {
            int known = sheet.good.size() - added;
            int broken = sheet.faults.size();
            return new ImportResult(
                    dryRun, sheet.rows(), added, known, unnumbered, alike, broken, List.of(), List.of());
        }
    }
}
