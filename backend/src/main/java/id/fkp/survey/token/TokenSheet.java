package id.fkp.survey.token;

import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Seal;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.Part.Together;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.survey.SurveyInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tokens to be cut apart and handed out, each with the code that leads to the survey. */
final class TokenSheet {

    private TokenSheet() {}

    /** @param address where a token leads */
    static Paper of(Letterhead head, SurveyInfo survey, List<String> tokens, UnaryOperator<String> address) {
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of("KODE SEKALI PAKAI", survey.title())));
        parts.add(new Centred("Gunting, lalu bagikan satu kode kepada satu responden."));
        for (var token : tokens) {
            parts.add(new Together(List.of(new Seal(
                    address.apply(token),
                    "Kode QR menuju survei dengan kode " + NumberSecrets.shown(token),
                    "Kode: " + NumberSecrets.shown(token) + ". Survei " + survey.title()
                            + ". Pindai, jawab satu kali. Tidak ada yang tahu jawaban siapa."))));
        }
        return Paper.of("Kode sekali pakai " + survey.title(), "Kode untuk menjawab survei satu kali", head, parts);
    }
}
