package id.fkp.establish.paper;

import static id.fkp.establish.paper.Signatures.OPEN;
import static id.fkp.establish.paper.Signatures.upper;

import id.fkp.shared.document.Document;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Annex;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Numbering;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.shared.paper.WrittenDate;
import id.fkp.standard.version.VersionRepresentation;
import java.util.ArrayList;
import java.util.List;

/**
 * A decree as Indonesian offices write it: menimbang, mengingat, memutuskan, and an annex for each standard with the
 * table No, Komponen, Uraian.
 */
public final class DecreePaper {

    private final DecreeText text;
    private final String office;

    private DecreePaper(DecreeText text) {
        this.text = text;
        // It is the office that decides, also when somebody acts for its head.
        this.office = text.signerPosition().replaceFirst("(?i)^(plt|plh)\\.?\\s+", "");
    }

    public static Paper of(DecreeText text) {
        return new DecreePaper(text).paper();
    }

    private Paper paper() {
        var name = "Keputusan " + office + " tentang " + text.title();
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of("KEPUTUSAN " + upper(office), number(), "TENTANG", upper(text.title()))));
        parts.add(new Clauses(List.of(
                new Clause("Menimbang", Numbering.LETTERS, sentences(text.considerations())),
                new Clause("Mengingat", Numbering.NUMBERS, sentences(text.legalBases())))));
        parts.add(new Centred("MEMUTUSKAN:"));
        parts.add(new Clauses(decisions()));
        parts.add(signature());
        for (int i = 0; i < text.standards().size(); i++) {
            annex(text.standards().get(i), i + 1, parts);
        }
        return Paper.of(
                name,
                "Keputusan yang menetapkan standar pelayanan " + text.head().unit(),
                text.head(),
                parts);
    }

    private List<Clause> decisions() {
        var said = new ArrayList<Document>();
        said.add(PlainPaper.text("Menetapkan Standar Pelayanan pada "
                + text.head().unit()
                + " sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini."));
        said.add(PlainPaper.list(
                "Standar Pelayanan sebagaimana dimaksud dalam Diktum KESATU meliputi:",
                text.standards().stream().map(VersionRepresentation::title).toList(),
                true));
        said.add(PlainPaper.text("Standar Pelayanan sebagaimana dimaksud dalam Diktum KESATU wajib dilaksanakan oleh "
                + "penyelenggara dan pelaksana, dan menjadi acuan penilaian kinerja pelayanan oleh pimpinan "
                + "penyelenggara, aparat pengawasan, dan masyarakat."));
        if (!text.revoked().isEmpty()) {
            said.add(PlainPaper.text("Pada saat Keputusan ini mulai berlaku, " + String.join(" dan ", text.revoked())
                    + " dicabut dan dinyatakan tidak berlaku."));
        }
        said.add(PlainPaper.text(
                text.inForceFrom() == null || text.inForceFrom().equals(text.signedOn())
                        ? "Keputusan ini mulai berlaku pada tanggal ditetapkan."
                        : "Keputusan ini mulai berlaku pada tanggal " + WrittenDate.plain(text.inForceFrom()) + "."));
        var clauses = new ArrayList<Clause>();
        clauses.add(Clause.of("Menetapkan", "KEPUTUSAN " + upper(office) + " TENTANG " + upper(text.title()) + "."));
        for (int i = 0; i < said.size(); i++) {
            var label = upper("ke" + WrittenDate.number(i + 1L));
            clauses.add(new Clause(label, Numbering.NONE, List.of(said.get(i))));
        }
        return clauses;
    }

    private void annex(VersionRepresentation standard, int place, List<Part> parts) {
        var name = text.standards().size() == 1 ? "LAMPIRAN" : "LAMPIRAN " + WrittenDate.roman(place);
        parts.add(new Annex(List.of(name, "KEPUTUSAN " + upper(office), number(), "TENTANG " + upper(text.title()))));
        parts.add(new Title(List.of(upper(standard.title()))));
        parts.add(ComponentTable.of(standard));
        parts.add(signature());
    }

    private Part.Signature signature() {
        return Signatures.of(text.place(), text.signedOn(), text.signerPosition(), text.signerName());
    }

    private String number() {
        return "NOMOR " + (text.number() == null ? OPEN : text.number());
    }

    /** Each ends as such a list ends: with a semicolon, the last one with a full stop. */
    private static List<Document> sentences(List<String> said) {
        var sentences = new ArrayList<Document>();
        for (int i = 0; i < said.size(); i++) {
            var plain = said.get(i).strip().replaceFirst("[;.]+$", "");
            sentences.add(PlainPaper.text(plain + (i < said.size() - 1 ? ";" : ".")));
        }
        return sentences;
    }
}
