package id.fkp.report.paper;

import id.fkp.report.content.SessionContent;
import id.fkp.shared.document.Document;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Signature;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.shared.paper.WrittenDate;
import id.fkp.unit.paper.Signer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every document of a session begins with, and how its tables are made. */
public final class Facts {

    static final String NOTHING = "-";

    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.forLanguageTag("id-ID"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private Facts() {}

    /** Hari/Tanggal, Waktu, Tempat, as attendance lists have them. */
    static Part of(SessionContent session) {
        var day = session.startsAt().atZone(ZoneId.of(session.zone())).toLocalDate();
        var clauses = new ArrayList<Clause>();
        clauses.add(Clause.of("Kegiatan", session.forumTitle() + "\n" + session.title()));
        clauses.add(Clause.of("Hari/Tanggal", WEEKDAY.format(day) + ", " + WrittenDate.plain(day)));
        clauses.add(Clause.of(
                "Waktu",
                time(session.startsAt(), session.zone()) + " sampai " + time(session.endsAt(), session.zone()) + " "
                        + ZONES.getOrDefault(session.zone(), session.zone())));
        clauses.add(Clause.of("Tempat", place(session)));
        return new Clauses(clauses);
    }

    /** Who signs for the unit, where it has named somebody. */
    public static void signed(Signer signer, List<Part> parts) {
        if (signer.name() != null && signer.position() != null) {
            parts.add(new Signature(List.of(), signer.position() + ",", signer.name(), signer.number()));
        }
    }

    static String place(SessionContent session) {
        var place = Stream.of(session.venue(), session.venueAddress())
                .filter(line -> line != null && !line.isBlank())
                .toList();
        return place.isEmpty() ? "Daring" : String.join(", ", place);
    }

    static String time(Instant at, String zone) {
        return TIME.format(at.atZone(ZoneId.of(zone)));
    }

    /** A row of a table made from one of many things. */
    @FunctionalInterface
    public interface RowOf<T> {
        Row of(int number, T from);
    }

    public static <T> List<Row> rows(List<T> from, RowOf<T> row) {
        return IntStream.range(0, from.size())
                .mapToObj(i -> row.of(i + 1, from.get(i)))
                .toList();
    }

    public static Cells cells(String... texts) {
        return new Cells(Stream.of(texts).map(Facts::text).toList());
    }

    public static Document text(String text) {
        return PlainPaper.text(text);
    }

    public static String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }

    /** The same of one whose day may have passed. */
    static String stateOfPromise(String state, boolean overdue) {
        return stateOfPromise(state) + (overdue ? ", lewat tenggat" : "");
    }

    /** As papers say how far a follow-up is. */
    public static String stateOfPromise(String state) {
        return switch (state) {
            case "PLANNED" -> "Direncanakan";
            case "IN_PROGRESS" -> "Dikerjakan";
            case "DONE_UNVERIFIED" -> "Selesai, menunggu verifikasi";
            case "VERIFIED" -> "Terverifikasi";
            case "BLOCKED" -> "Terhambat";
            case "CANCELLED" -> "Dibatalkan";
            default -> state;
        };
    }
}
