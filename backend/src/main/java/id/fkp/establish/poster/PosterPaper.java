package id.fkp.establish.poster;

import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Qr;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentCode.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One sheet: which service, a QR code to scan, the address to type, and what one finds there. */
final class PosterPaper {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private PosterPaper() {}

    static Paper of(Letterhead head, String title, String address) {
        var first = Arrays.stream(ComponentCode.values())
                .filter(code -> code.group() == Group.SERVICE_DELIVERY)
                .map(ComponentCode::labelId)
                .toList();
        return Paper.of(
                "Poster " + title,
                "Kode QR menuju " + title + " yang berlaku",
                head,
                List.of(
                        new Title(List.of(title.toUpperCase(INDONESIAN))),
                        new Centred("Pindai untuk membaca standar yang berlaku hari ini."),
                        new Qr(address, "Kode QR menuju " + address),
                        new Prose(PlainPaper.list("Di sana Anda menemukan:", first, false)),
                        new Prose(PlainPaper.text("Tidak membawa ponsel? Mintalah salinannya kepada petugas kami."))));
    }
}
