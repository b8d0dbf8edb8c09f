package id.fkp.establish.paper;

import id.fkp.shared.paper.Part.Signature;
import id.fkp.shared.paper.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where, when and by whom a paper is signed; what is still open is a dotted line. */
final class Signatures {

    static final String OPEN = "....................";

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private Signatures() {}

    static Signature of(@Nullable String place, @Nullable LocalDate signedOn, String position, @Nullable String name) {
        return new Signature(
                List.of(
                        "Ditetapkan di " + (place == null ? OPEN : place),
                        "pada tanggal " + (signedOn == null ? OPEN : WrittenDate.plain(signedOn))),
                upper(position) + ",",
                name == null ? OPEN : name,
                null);
    }

    static String upper(String text) {
        return text.toUpperCase(INDONESIAN);
    }
}
