package id.fkp.report.paper;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.orNothing;
import static id.fkp.report.paper.Facts.rows;
import static id.fkp.report.paper.Facts.text;

import id.fkp.attendance.given.AttendingElement;
import id.fkp.report.content.PresentPerson;
import id.fkp.report.content.SessionContent;
import id.fkp.report.content.SessionContent.Arrival;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Heading;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Signed;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.unit.paper.Signer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The attendance list of a session (daftar hadir, PP 96/2012 art 26(3)). */
public final class AttendancePaper {

    private static final List<Column> INTERNAL = List.of(
            new Column("No", 6),
            new Column("Nama", 26),
            new Column("L/P", 6),
            new Column("Jabatan", 18),
            new Column("Instansi/Organisasi", 24),
            new Column("Tanda Tangan", 20));

    private static final List<Column> PUBLIC = List.of(
            new Column("No", 8),
            new Column("Unsur", 34),
            new Column("Instansi/Organisasi", 40),
            new Column("Kehadiran", 18));

    private static final List<Column> COUNTS = List.of(new Column("Unsur", 70), new Column("Hadir", 30));

    private AttendancePaper() {}

    /** With names and signatures, for members of the unit. */
    public static Paper internal(
            Letterhead head, SessionContent session, Map<UUID, PresentPerson> people, Signer signer) {
        var parts = parts(session, signedTable(session, people));
        Facts.signed(signer, parts);
        return paper(head, session.title(), parts);
    }

    /** As the other, of all sessions of one forum; there is at least one. */
    public static Paper internal(
            Letterhead head, List<SessionContent> sessions, Map<UUID, PresentPerson> people, Signer signer) {
        var parts = new ArrayList<Part>();
        sessions.forEach(session -> parts.addAll(parts(session, signedTable(session, people))));
        Facts.signed(signer, parts);
        return paper(head, sessions.get(0).forumTitle(), parts);
    }

    /** Without any person: who came by element and organisation. Names and signatures are not in the file at all. */
    public static Paper forEverybody(Letterhead head, SessionContent session) {
        return paper(head, session.title(), parts(session, publicTable(session)));
    }

    private static Table signedTable(SessionContent session, Map<UUID, PresentPerson> people) {
        return new Table(INTERNAL, rows(session.arrivals(), (number, came) -> signed(number, came, people)));
    }

    static Table publicTable(SessionContent session) {
        return new Table(
                PUBLIC,
                rows(
                        session.arrivals(),
                        (number, came) -> cells(
                                number + ".",
                                came.element().label(),
                                orNothing(came.organisation()),
                                came.online() ? "Daring" : "Di tempat")));
    }

    private static List<Part> parts(SessionContent session, Table who) {
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of("DAFTAR HADIR", "FORUM KONSULTASI PUBLIK")));
        parts.add(Facts.of(session));
        parts.add(session.arrivals().isEmpty() ? new Prose(text("Belum ada yang tercatat hadir.")) : who);
        parts.add(new Heading(2, "Jumlah menurut unsur"));
        parts.add(new Table(COUNTS, counts(session)));
        return parts;
    }

    private static Paper paper(Letterhead head, String of, List<Part> parts) {
        return Paper.of(
                "Daftar hadir " + of, "Siapa yang hadir pada " + of + ", menurut unsur masyarakat", head, parts);
    }

    private static List<Row> counts(SessionContent session) {
        var rows = new ArrayList<Row>();
        Arrays.stream(AttendingElement.values())
                .map(element -> cells(
                        element.label(),
                        ""
                                + session.arrivals().stream()
                                        .filter(came -> came.element() == element)
                                        .count()))
                .forEach(rows::add);
        rows.add(cells("Jumlah", "" + session.arrivals().size()));
        return rows;
    }

    private static Row signed(int number, Arrival came, Map<UUID, PresentPerson> people) {
        var person = people.get(came.id());
        var name = person == null || person.name() == null ? "(data diri dihapus)" : person.name();
        return new Signed(
                List.of(
                        text(number + "."),
                        text(name),
                        text(person == null ? "" : orNothing(person.sex())),
                        text(person == null ? "" : orNothing(person.position())),
                        text(orNothing(came.organisation()))),
                person == null ? null : person.signature(),
                "Tanda tangan " + name);
    }
}
