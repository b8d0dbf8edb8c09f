package id.fkp.entry;

import id.fkp.entry.row.Identity;
import id.fkp.entry.sheet.SheetColumn;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.standard.version.ComponentCode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a sheet would bring into a forum. */
@Schema(description = "What a sheet would bring into a forum; nothing is kept by asking")
public record EntryPreview(
        List<Column> columns,

        @Schema(description = "How many rows would become inputs", examples = "9987")
        int ready,

        @Schema(description = "The first 50 of them, as they were understood")
        List<Ready> readyRows,

        @Schema(description = "Rows whose reference stands in the forum already; they are left out")
        List<Already> alreadyEntered,

        @Schema(
                description = "Rows without a reference that read like ones of this forum that were typed in already: "
                        + "same words, way and day. They are left out unless repeats is true")
        List<Repeated> repeated,

        @Schema(description = "All rows with which something is wrong; they are left out")
        List<Broken> broken) {

    /** A heading, and what it was taken for. */
    @Schema(name = "EntryColumn", description = "A heading of the sheet, and what it was taken for")
    public record Column(
            @Schema(examples = "Isi masukan") String heading,

            @Schema(nullable = true, description = "Absent where the heading is not known: the column is not read")
            @Nullable
            SheetColumn column) {}

    /** A row as it was understood. */
    @Schema(name = "EntryReadyRow", description = "A row as it was understood")
    public record Ready(
            @Schema(description = "As the spreadsheet counts: the headings are row 1", examples = "2")
            int number,

            FeedbackChannel channel,
            LocalDate receivedOn,

            @Schema(description = "Whether it came after the closing and was written before")
            boolean late,

            @Schema(nullable = true, examples = "S-12/2026") @Nullable
            String reference,

            @Schema(nullable = true, description = "Code of the standard", examples = "SP-01") @Nullable
            String standard,

            List<ComponentCode> components,
            FeedbackKind kind,

            @Schema(examples = "Antrean di loket 2 terlalu panjang.")
            String text,

            @Schema(nullable = true, examples = "Siti Contoh") @Nullable
            String name,

            Identity identity) {}

    /** A row that is in the forum already. */
    @Schema(name = "EntryKnownRow", description = "A row whose reference stands in the forum already")
    public record Already(
            @Schema(examples = "7") int number,
            @Schema(examples = "S-12/2026") String reference) {}

    /** A row that says what was typed in already. */
    @Schema(name = "EntryRepeatedRow", description = "A row that reads like one that was typed in already")
    public record Repeated(
            @Schema(examples = "8") int number,
            FeedbackChannel channel,
            LocalDate receivedOn,

            @Schema(examples = "Antrean di loket 2 terlalu panjang.")
            String text) {}

    /** A row with something wrong. */
    @Schema(name = "EntryBrokenRow", description = "A row, its cells as they came, and all that is wrong with it")
    public record Broken(
            @Schema(examples = "5") int number,
            @Schema(examples = "[\"\", \"31/02/2026\"]") List<String> cells,
            List<Fault> faults) {}

    /** One thing wrong with a row. */
    @Schema(name = "EntryFault", description = "One thing that is wrong with a row")
    public record Fault(
            @Schema(nullable = true, description = "Absent where it is about the row as a whole") @Nullable
            SheetColumn column,

            @Schema(description = "Why; once released it never changes", examples = "no-date")
            String code,

            @Schema(description = "For people, in their language", examples = "bukan tanggal")
            String detail) {}
}
