package id.fkp.establish.paper;

import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.shared.paper.WrittenDate;
import java.util.ArrayList;
import java.util.List;

/** A pledge as it hangs at the counter: who promises, the three statements, the signature. */
public final class PledgePaper {

    private PledgePaper() {}

    public static Paper of(PledgeText text) {
        var unit = text.head().unit();
        var statements = new ArrayList<String>();
        var said = PledgeStatement.texts();
        for (int i = 0; i < said.size(); i++) {
            statements.add(said.get(i) + (i < said.size() - 1 ? ";" : "."));
        }
        var day = text.signedOn() == null
                ? "Pada tanggal " + Signatures.OPEN
                : "Pada hari " + WrittenDate.inWords(text.signedOn());
        return Paper.of(
                "Maklumat Pelayanan " + unit,
                "Janji " + unit + " untuk menyelenggarakan pelayanan sesuai standar",
                text.head(),
                List.<Part>of(
                        new Title(List.of("MAKLUMAT PELAYANAN")),
                        new Centred("DENGAN INI KAMI MENYATAKAN"),
                        new Prose(PlainPaper.list(
                                day + ", berdasarkan " + text.decree() + ", kami pimpinan dan seluruh pelaksana " + unit
                                        + ":",
                                statements,
                                true)),
                        Signatures.of(text.place(), text.signedOn(), text.signerPosition(), text.signerName())));
    }
}
