package id.fkp.report.paper;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.orNothing;
import static id.fkp.report.paper.Facts.rows;

import id.fkp.feedback.answer.Outcome;
import id.fkp.report.content.ForumContent.Input;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people said, for whom and about what, and what the office answered to each. */
final class InputTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("No", 6),
            new Column("Dari", 20),
            new Column("Tentang", 14),
            new Column("Masukan", 32),
            new Column("Tanggapan", 28));

    private InputTable() {}

    static Table of(List<Input> inputs) {
        return new Table(
                COLUMNS,
                rows(
                        inputs,
                        (number, input) ->
                                cells(number + ".", from(input), about(input), input.text(), answer(input))));
    }

    private static String from(Input input) {
        var who = Stream.of(input.element() == null ? null : input.element().label(), spokenFor(input))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return orNothing(who) + (input.inRoom() ? "\n(disampaikan di pertemuan)" : "");
    }

    private static @Nullable String spokenFor(Input input) {
        if (input.organisation() == null) {
            return null;
        }
        return input.verified()
                ? "atas nama " + input.organisation() + " (diverifikasi)"
                : "mengatasnamakan " + input.organisation() + " (belum diverifikasi)";
    }

    private static String about(Input input) {
        if (input.standardCode() == null) {
            return "Forum secara umum";
        }
        return input.standardCode() + " " + String.join(", ", input.components());
    }

    private static String answer(Input input) {
        if (input.outcome() == null) {
            return "Belum dijawab";
        }
        var reason = input.reason() == null ? "" : ": " + input.reason().label().id();
        return outcome(input.outcome()) + reason + (input.answer() == null ? "" : "\n" + input.answer());
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "Diterima";
            case PARTLY_ACCEPTED -> "Diterima sebagian";
            case REJECTED -> "Ditolak";
            case DEFERRED -> "Ditunda";
            case REDIRECTED -> "Dialihkan";
        };
    }
}
