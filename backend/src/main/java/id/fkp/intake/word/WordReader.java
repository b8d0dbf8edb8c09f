package id.fkp.intake.word;

import id.fkp.intake.part.Budget;
import id.fkp.intake.part.Grid;
import id.fkp.intake.part.Leftover;
import id.fkp.intake.part.Leftover.Reason;
import id.fkp.intake.part.Part;
import id.fkp.intake.part.Reading;
import id.fkp.shared.document.Blocks;
import id.fkp.shared.office.OfficeFile;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Reads a .docx: its text, and beside it whatever else of it says something. */
public final class WordReader {

    private WordReader() {}

    public static Reading read(OfficeFile file, Budget budget) {
        var numbering = Numbering.of(file);
        var text = new WordPart(file, file.main(), numbering, budget);
        file.read(file.main(), text::document);
        var aside = new ArrayList<>(text.textBoxes());
        aside.addAll(
                beside(file, "footnotes", Reason.FOOTNOTE, new Words("Catatan kaki", "Footnotes"), numbering, budget));
        aside.addAll(
                beside(file, "endnotes", Reason.FOOTNOTE, new Words("Catatan akhir", "Endnotes"), numbering, budget));
        aside.addAll(beside(file, "header", Reason.HEADER, new Words("Kepala halaman", "Header"), numbering, budget));
        aside.addAll(beside(file, "footer", Reason.HEADER, new Words("Kaki halaman", "Footer"), numbering, budget));
        return new Reading(text.parts(), aside, notes(file, text));
    }

    /** What stands in parts of their own, each text once: every section repeats its header. */
    private static List<Leftover> beside(
            OfficeFile file, String kind, Reason reason, Words place, Numbering numbering, Budget budget) {
        var found = new LinkedHashSet<Leftover>();
        for (var part : file.related(file.main(), kind)) {
            var read = new WordPart(file, part, numbering, budget);
            file.read(part, read::document);
            for (var piece : read.parts()) {
                var said = WordReader.text(piece);
                if (said.codePoints().anyMatch(Character::isLetter)) { // not a page number alone
                    found.add(new Leftover(place, said, reason));
                }
            }
        }
        return List.copyOf(found);
    }

    private static String text(Part part) {
        if (part instanceof Part.Prose prose) {
            return Blocks.plain(prose.blocks());
        }
        return part instanceof Grid grid
                ? grid.node().map(node -> Blocks.plain(List.of(node))).orElse("")
                : "";
    }

    private static List<Words> notes(OfficeFile file, WordPart text) {
        var notes = new ArrayList<Words>();
        if (text.deletions() > 0) {
            notes.add(new Words(
                    "Dokumen memuat lacak perubahan. Yang disisipkan dibawa, yang dihapus tidak (%d tempat)."
                            .formatted(text.deletions()),
                    "The document has tracked changes. What was inserted is taken, what was deleted is not (%d places)."
                            .formatted(text.deletions())));
        }
        if (text.pictures() > 0) {
            notes.add(new Words(
                    "%d gambar tidak dibawa.".formatted(text.pictures()),
                    "Not taken: %d pictures.".formatted(text.pictures())));
        }
        if (!file.related(file.main(), "comments").isEmpty()) {
            notes.add(new Words("Komentar di pinggir dokumen tidak dibawa.", "Comments in the margin are not taken."));
        }
        return notes;
    }

    static Words paragraph(int number) {
        return new Words("Paragraf " + number, "Paragraph " + number);
    }

    static Words row(int table, int number) {
        return new Words(
                String.format(Locale.ROOT, "Tabel %d, baris %d", table, number),
                String.format(Locale.ROOT, "Table %d, row %d", table, number));
    }
}
