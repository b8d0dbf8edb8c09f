package id.fkp.invitation.letter;

import id.fkp.invitation.reading.InvitationText;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Qr;
import id.fkp.shared.paper.Part.Title;
import java.util.List;
import java.util.Locale;

/** One sheet for a wall or a group chat: what, when, where, and the code that leads to the registration. */
final class SessionPoster {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private SessionPoster() {}

    static Paper of(Letterhead head, SessionRepresentation session, String address) {
        return Paper.of(
                "Poster pendaftaran " + session.forum().title(),
                "Kode QR menuju pendaftaran pertemuan",
                head,
                List.of(
                        new Title(
                                List.of("HADIRILAH", session.forum().title().toUpperCase(INDONESIAN), session.title())),
                        new Clauses(List.of(
                                Clause.of("Hari, tanggal", InvitationText.day(session)),
                                Clause.of("Waktu", InvitationText.hours(session)),
                                Clause.of("Tempat", InvitationText.place(session)))),
                        new Centred("Pindai untuk mendaftar. Terbuka untuk umum dan gratis."),
                        new Qr(address, "Kode QR menuju " + address)));
    }
}
