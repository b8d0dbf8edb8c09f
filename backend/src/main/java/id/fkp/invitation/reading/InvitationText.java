package id.fkp.invitation.reading;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.shared.paper.WrittenDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What invitations say in Indonesian, whether on paper or in a message. */
public final class InvitationText {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", INDONESIAN);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", INDONESIAN);

    private InvitationText() {}

    /** Kamis, 3 Desember 2026. */
    public static String day(SessionRepresentation session) {
        var day = LocalDate.ofInstant(session.startsAt(), zone(session));
        return WEEKDAY.format(day) + ", " + WrittenDate.plain(day);
    }

    /** 09.00 s.d. 12.00 WIB. */
    public static String hours(SessionRepresentation session) {
        var zone = zone(session);
        return at(session.startsAt(), zone, HOUR) + " s.d. " + at(session.endsAt(), zone, HOUR) + " "
                + at(session.startsAt(), zone, ZONE);
    }

    /** The hall, or that there is none. The link of a meeting is on the ticket of who is registered. */
    public static String place(SessionRepresentation session) {
        var online = "daring; tautan rapat ada pada tiket setelah Anda mendaftar";
        if (session.method() == ForumMethod.ONLINE || session.venue() == null) {
            return online;
        }
        var address = session.venueAddress() == null ? "" : ", " + session.venueAddress();
        var hall = session.venue() + address;
        return session.method() == ForumMethod.HYBRID ? hall + ", atau " + online : hall;
    }

    /** A message to one who is invited. */
    public static String message(SessionRepresentation session, String addressee, String address) {
        return """
                Yth. %s,

                %s

                Mohon jawab undangan ini dan daftarkan kehadiran lewat tautan pribadi Bapak/Ibu:
                %s

                Tautan ini hanya untuk Bapak/Ibu. Terima kasih.
                """.formatted(addressee, invites(session, "Bapak/Ibu"), address);
    }

    /** A message to be passed on to everybody. */
    public static String forEverybody(SessionRepresentation session, String address) {
        return """
                %s

                Terbuka untuk umum dan gratis. Daftar di sini:
                %s
                """.formatted(invites(session, "masyarakat"), address);
    }

    private static String invites(SessionRepresentation session, String whom) {
        return """
                %s mengundang %s menghadiri %s: %s.

                Hari, tanggal: %s
                Waktu: %s
                Tempat: %s""".formatted(
                        session.unit().name(),
                        whom,
                        session.forum().title(),
                        session.title(),
                        day(session),
                        hours(session),
                        place(session));
    }

    private static ZoneId zone(SessionRepresentation session) {
        return ZoneId.of(session.unit().zone());
    }

    private static String at(Instant time, ZoneId zone, DateTimeFormatter form) {
        return form.format(time.atZone(zone));
    }
}
