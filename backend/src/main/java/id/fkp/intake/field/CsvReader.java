package id.fkp.intake.field;

import static id.fkp.intake.part.IntakeProblems.broken;

import id.fkp.intake.part.Budget;
import id.fkp.intake.part.Grid;
import id.fkp.intake.part.Grid.Cell;
import id.fkp.intake.part.Grid.Line;
import id.fkp.intake.part.Reading;
import id.fkp.shared.document.PlainLines;
import id.fkp.shared.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV: a table like any other, or a line of field names with a standard in each line below. */
public final class CsvReader {

    private CsvReader() {}

    public static Reading read(PlainFile file, Budget budget) {
        var format =
                CSVFormat.DEFAULT.builder().setDelimiter(delimiter(file.text())).get();
        var lines = new ArrayList<Line>();
        try (var parser = CSVParser.parse(file.text(), format)) {
            for (var row : parser) {
                budget.row();
                lines.add(line(row, budget));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw broken();
        }
        return new Reading(List.of(new Grid(new Words("Tabel", "Table"), lines)), List.of(), notes(file));
    }

    /** The sign that is most frequent in the first line: Excel writes ';' where numbers have decimal commas. */
    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(c -> c == sign).count()))
                .orElse(',');
    }

    private static Line line(CSVRecord row, Budget budget) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < row.size(); column++) {
            var text = row.get(column);
            budget.text(text);
            if (!text.isBlank()) {
                cells.add(new Cell(column, 1, false, PlainLines.blocks(text)));
            }
        }
        var number = row.getRecordNumber();
        return new Line(new Words("Baris " + number, "Row " + number), cells);
    }

    private static List<Words> notes(PlainFile file) {
        return file.guessed()
                ? List.of(new Words(
                        "Berkas ini bukan UTF-8. Periksa huruf dan tanda yang tidak biasa.",
                        "The file is not UTF-8. Check unusual letters and signs."))
                : List.of();
    }
}
