package id.fkp.attendance.sheet;

import static id.fkp.shared.paper.PlainPaper.text;

import id.fkp.session.SessionInfo;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The list to be signed by hand: who is registered, and room for those who come without a ticket. */
final class SheetPaper {

    /** So that a sheet lasts for the walk-ups of a usual half day. */
    private static final int EMPTY_ROWS = 15;

    /** As high as a hand needs to sign: two lines that are not empty, since empty ones take no room. */
    private static final String ROOM = "\u00a0\n\u00a0";

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private SheetPaper() {}

    /** Somebody who is registered. */
    record Guest(@Nullable String name, @Nullable String organisation) {}

    static Paper of(Letterhead head, SessionInfo session, List<Guest> guests) {
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of(
                "DAFTAR HADIR", "FORUM KONSULTASI PUBLIK", session.forumTitle().toUpperCase(INDONESIAN))));
        parts.add(new Prose(text(about(session))));
        parts.add(new Table(
                List.of(
                        new Column("No", 7),
                        new Column("Nama", 33),
                        new Column("Instansi/Organisasi", 33),
                        new Column("Tanda Tangan", 27)),
                rows(guests)));
        return Paper.of(
                "Daftar hadir " + session.title(),
                "Daftar hadir " + session.title() + " untuk ditandatangani",
                head,
                parts);
    }

    private static String about(SessionInfo session) {
        var venue = session.venue() == null ? "" : "\nTempat: " + session.venue();
        return session.title() + "\nTanggal: " + WrittenDate.plain(session.day()) + venue;
    }

    private static List<Row> rows(List<Guest> guests) {
        var rows = new ArrayList<Row>();
        for (var guest : guests) {
            rows.add(row(rows.size() + 1, guest.name(), guest.organisation()));
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(row(rows.size() + 1, null, null));
        }
        return rows;
    }

    private static Row row(int number, @Nullable String name, @Nullable String organisation) {
        return new Cells(List.of(
                text(number + "."),
                text(name == null ? "\u00a0" : name),
                text(organisation == null ? "\u00a0" : organisation),
                text(ROOM)));
    }
}
