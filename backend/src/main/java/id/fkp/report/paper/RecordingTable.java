package id.fkp.report.paper;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.orNothing;
import static id.fkp.report.paper.Facts.rows;

import id.fkp.recording.RecordingRepresentation;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.WrittenDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Recordings that everybody may hear, and where each is kept. */
final class RecordingTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("No", 6), new Column("Rekaman", 34), new Column("Lama", 14), new Column("Disimpan di", 46));

    private RecordingTable() {}

    static Table of(List<RecordingRepresentation> recordings) {
        return new Table(
                COLUMNS,
                rows(
                        recordings,
                        (number, recording) -> cells(
                                number + ".",
                                recording.title(),
                                orNothing(length(recording.lengthSeconds())),
                                kept(recording))));
    }

    /** As players show it: hours, minutes and seconds. */
    private static @Nullable String length(@Nullable Integer seconds) {
        return seconds == null ? null : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String kept(RecordingRepresentation recording) {
        return recording.link() == null
                ? "Aplikasi ini, SHA-256 " + recording.sha256()
                : recording.link() + "\n(diperiksa " + WrittenDate.plain(Objects.requireNonNull(recording.linkSeenOn()))
                        + ")";
    }
}
