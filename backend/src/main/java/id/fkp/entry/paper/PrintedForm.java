package id.fkp.entry.paper;

import id.fkp.forum.ForumInfo;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Head;
import id.fkp.shared.paper.Part.PageBreak;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Seal;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.VersionInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The form on which somebody writes by hand, one sheet each with a number of its own, so that each is typed in once. */
final class PrintedForm {

    private static final String BOX = "[\u00A0\u00A0]\u00A0";

    /** Rooms to write in, in lines. */
    private static final int LINES = 6;

    private PrintedForm() {}

    /** @param address where a form with this number is typed in */
    static Paper of(
            Letterhead head,
            ForumInfo forum,
            List<VersionInfo> standards,
            List<String> numbers,
            UnaryOperator<String> address,
            String language) {
        var words = language.startsWith("en") ? English.WORDS : Indonesian.WORDS;
        var parts = new ArrayList<Part>();
        for (var number : numbers) {
            if (!parts.isEmpty()) {
                parts.add(new PageBreak());
                parts.add(new Head(head));
            }
            parts.add(new Title(List.of(words.title(), forum.title())));
            parts.add(new Centred(words.number() + " " + ShortNumber.shown(number) + ". " + words.hint()));
            parts.add(new Table(
                    List.of(new Column(words.part(), 24), new Column(words.filled(), 76)), rows(words, standards)));
            parts.add(new Seal(address.apply(number), words.code(), words.scanned()));
        }
        return new Paper(words.title() + " " + forum.title(), words.about(), language, head, parts);
    }

    private static List<Row> rows(Texts words, List<VersionInfo> standards) {
        var rows = new ArrayList<Row>();
        rows.add(row(
                words.standard(),
                standards.stream().map(one -> BOX + unbroken(one.code())).collect(Collectors.joining("   "))));
        rows.add(row(
                words.component(),
                Arrays.stream(ComponentCode.values()).map(code -> BOX + code).collect(Collectors.joining("   ")) + "   "
                        + BOX + unbroken(words.unknown())));
        rows.add(row(words.kind(), words.kinds()));
        rows.add(row(words.text(), "\u00A0\n".repeat(LINES)));
        rows.add(row(words.element(), words.elements()));
        rows.add(row(words.name(), "\u00A0"));
        rows.add(row(words.contact(), "\u00A0"));
        rows.add(row(words.identity(), words.identities()));
        rows.add(row(words.consent(), words.consents()));
        return rows;
    }

    /** Spaces at which no line ends. */
    private static String unbroken(String text) {
        return text.replace(' ', '\u00A0');
    }

    private static Row row(String label, String content) {
        return new Cells(List.of(PlainPaper.text(label), PlainPaper.text(content)));
    }

    /** All that is printed, in one language. */
    private record Texts(
            String title,
            String about,
            String number,
            String hint,
            String part,
            String filled,
            String code,
            String scanned,
            String standard,
            String component,
            String unknown,
            String kind,
            String kinds,
            String text,
            String element,
            String elements,
            String name,
            String contact,
            String identity,
            String identities,
            String consent,
            String consents) {}

    private static final class Indonesian {
        private static final Texts WORDS = new Texts(
                "FORMULIR MASUKAN",
                "Formulir untuk ditulis tangan dan diserahkan kepada petugas",
                "Nomor formulir",
                "Tulis dengan huruf cetak, lalu serahkan kepada petugas. Anda menerima tanda terima.",
                "Bagian",
                "Isian",
                "Kode QR untuk petugas yang mengetikkan formulir ini",
                "Untuk petugas: pindai untuk mengetikkan formulir ini.",
                "Standar",
                "Komponen",
                "seluruhnya",
                "Jenis",
                boxes("Dukungan", "Keberatan", "Saran", "Pertanyaan", "Koreksi", "Apresiasi"),
                "Isi masukan",
                "Anda",
                boxes("pengguna", "ahli/akademisi", "instansi", "organisasi masyarakat", "media"),
                "Nama (boleh kosong)",
                "Telepon/surel (boleh kosong)",
                "Nama saya",
                boxes("boleh ditampilkan", "hanya untuk kantor", "tidak disebut (anonim)"),
                "Persetujuan",
                "Saya setuju petugas mengetikkan masukan ini atas nama saya dan menyimpan lembar aslinya, yang hanya "
                        + "dibaca kantor. Saya boleh meminta data diri saya dihapus (UU 27/2022).\n"
                        + "Tanggal, tanda tangan:\n\u00A0");
    }

    private static final class English {
        private static final Texts WORDS = new Texts(
                "INPUT FORM",
                "A form to be written by hand and given to our staff",
                "Form number",
                "Write in capitals, then give it to our staff. You get a receipt.",
                "Part",
                "Answer",
                "QR code for whoever types this form in",
                "For staff: scan to type this form in.",
                "Standard",
                "Component",
                "all of it",
                "Kind",
                boxes("Support", "Objection", "Suggestion", "Question", "Correction", "Praise"),
                "Your input",
                "You are",
                boxes("a user", "an expert", "an agency", "civil society", "media"),
                "Name (may be empty)",
                "Phone/e-mail (may be empty)",
                "My name",
                boxes("may be shown", "is for the office only", "is not given (anonymous)"),
                "Consent",
                "I agree that staff type this input in for me and keep the original, which only the office reads. I may "
                        + "have my personal data erased (Law 27/2022).\nDate, signature:\n\u00A0");
    }

    private static String boxes(String... choices) {
        return Arrays.stream(choices).map(choice -> BOX + unbroken(choice)).collect(Collectors.joining("   "));
    }
}
