package id.fkp.entry.paper;

import id.fkp.forum.ForumInfo;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Qr;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.text.ReadableTime;
import java.util.List;
import java.util.Locale;

/** One sheet for a wall: which forum, until when, the code that leads to it, and the other ways to be heard. */
final class ForumPoster {

    private ForumPoster() {}

    static Paper of(Letterhead head, ForumInfo forum, String address, String language) {
        boolean english = language.startsWith("en");
        var title = forum.title().toUpperCase(Locale.forLanguageTag("id-ID"));
        var zone = forum.zone();
        return new Paper(
                (english ? "Poster of " : "Poster ") + forum.title(),
                english ? "QR code of the forum on the web" : "Kode QR menuju forum di web",
                language,
                head,
                List.of(
                        new Title(List.of(english ? "SAY WHAT YOU THINK" : "SAMPAIKAN MASUKAN ANDA", title)),
                        new Clauses(
                                english
                                        ? List.of(
                                                Clause.of("Opens", ReadableTime.english(forum.opensAt(), zone)),
                                                Clause.of("Closes", ReadableTime.english(forum.closesAt(), zone)))
                                        : List.of(
                                                Clause.of("Dibuka", ReadableTime.indonesian(forum.opensAt(), zone)),
                                                Clause.of("Ditutup", ReadableTime.indonesian(forum.closesAt(), zone)))),
                        new Centred(
                                english
                                        ? "Scan, read and write. No account needed; your name is up to you."
                                        : "Pindai, baca, dan tulis. Tanpa akun; nama boleh tidak disebut."),
                        new Qr(address, (english ? "QR code of " : "Kode QR menuju ") + address),
                        new Centred(
                                english
                                        ? "No phone? Ask our staff for the form on paper."
                                        : "Tidak membawa ponsel? Mintalah formulir kertas kepada petugas kami.")));
    }
}
