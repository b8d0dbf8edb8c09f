package id.fkp.survey.paper;

import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Qr;
import id.fkp.shared.paper.Part.Title;
import id.fkp.survey.SurveyInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One sheet for the counter: which survey, and the code that leads to it. */
final class SurveyPoster {

    private SurveyPoster() {}

    /** @param service its name; null for a survey of the whole unit */
    static Paper of(Letterhead head, SurveyInfo survey, @Nullable String service, String address, String language) {
        boolean english = language.startsWith("en");
        var title = survey.title(language);
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of(
                english ? "HOW WAS OUR SERVICE?" : "BAGAIMANA PELAYANAN KAMI?",
                title.toUpperCase(Locale.forLanguageTag("id-ID")))));
        if (service != null) {
            parts.add(new Centred(service));
        }
        parts.add(new Centred(
                english
                        ? "Scan and answer nine questions. Two minutes, no account, no name."
                        : "Pindai dan jawab sembilan pertanyaan. Dua menit, tanpa akun, tanpa nama."));
        parts.add(new Qr(address, (english ? "QR code of " : "Kode QR menuju ") + address));
        parts.add(new Centred(
                english
                        ? "No phone? Ask our staff for the questionnaire on paper."
                        : "Tidak membawa ponsel? Mintalah kuesioner kertas kepada petugas kami."));
        return new Paper(
                "Poster " + title,
                english ? "QR code of the survey on the web" : "Kode QR menuju survei di web",
                language,
                head,
                parts);
    }
}
