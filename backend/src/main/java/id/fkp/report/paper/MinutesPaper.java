package id.fkp.report.paper;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.orNothing;
import static id.fkp.report.paper.Facts.rows;
import static id.fkp.report.paper.Facts.text;

import id.fkp.minutes.promise.Duration;
import id.fkp.report.content.SessionContent;
import id.fkp.report.content.SessionContent.Correction;
import id.fkp.report.content.SessionContent.Line;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Heading;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.PlainPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The minutes of a session (notulen), line by line. They name elements and organisations, never persons. */
public final class MinutesPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("No", 6),
            new Column("Pembicara dan pokok", 24),
            new Column("Masalah dan usulan", 36),
            new Column("Jawaban dan kesepakatan", 34));

    private MinutesPaper() {}

    public static Paper of(Letterhead head, SessionContent session) {
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of("NOTULEN", "FORUM KONSULTASI PUBLIK")));
        parts.add(Facts.of(session));
        if (!session.agenda().isEmpty()) {
            parts.add(new Heading(2, "Acara"));
            parts.add(new Prose(PlainPaper.list(
                    null,
                    session.agenda().stream()
                            .map(item -> item.title() + " (" + item.minutes() + " menit)"
                                    + (item.speaker() == null ? "" : ", " + item.speaker()))
                            .toList(),
                    true)));
        }
        parts.add(new Heading(2, "Jalannya diskusi"));
        parts.add(session.lines().isEmpty() ? new Prose(text("Belum ada yang dicatat.")) : table(session));
        return Paper.of("Notulen " + session.title(), "Apa yang dibicarakan pada " + session.title(), head, parts);
    }

    static Table table(SessionContent session) {
        return new Table(
                COLUMNS,
                rows(
                        session.lines(),
                        (number, line) -> cells(
                                number + ".",
                                lines(who(line), subject(line)),
                                lines(
                                        line.problem(),
                                        labelled("Usulan", line.proposal()),
                                        labelled("Koreksi", corrections(line))),
                                lines(
                                        labelled("Jawaban", line.answer()),
                                        labelled("Disepakati", line.action()),
                                        labelled("Waktu", time(line)),
                                        labelled("Penanggung jawab", line.owner())))));
    }

    private static String who(Line line) {
        var known = Stream.of(line.element() == null ? null : line.element().label(), line.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return line.speaker() == null ? orNothing(known) : line.speaker();
    }

    private static @Nullable String subject(Line line) {
        if (line.standardCode() == null) {
            return null;
        }
        return line.component() == null ? line.standardCode() : line.standardCode() + " " + line.component();
    }

    /** Each after the one before: none replaces another. */
    private static String corrections(Line line) {
        return line.corrections().stream().map(MinutesPaper::said).collect(Collectors.joining("\nKoreksi: "));
    }

    private static String said(Correction correction) {
        if (correction.hidden() == null) {
            return correction.text() == null ? "" : correction.text();
        }
        return "(disembunyikan penyelenggara: " + correction.hidden().label().id() + ")";
    }

    private static @Nullable String time(Line line) {
        var written = Duration.written(line.horizon(), Duration.of(line.amount(), line.timeUnit()));
        return written.isEmpty() ? null : written;
    }

    private static @Nullable String labelled(String label, @Nullable String said) {
        return said == null || said.isBlank() ? null : label + ": " + said;
    }

    private static String lines(@Nullable String... texts) {
        var said = Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return orNothing(said);
    }
}
