package id.fkp.shared.paper;

import id.fkp.shared.document.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link Paper} is made of. */
public sealed interface Part {

    /** What the document or an annex is: lines in the middle, such as KEPUTUSAN ..., NOMOR ..., TENTANG ... */
    record Title(List<String> lines) implements Part {
        public Title {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A heading.
     *
     * @param level 1 right below a title, 2 below that, 3 at most
     */
    record Heading(int level, String text) implements Part {}

    /** A line in the middle that is no heading, such as MEMUTUSKAN: or 'dengan rahmat Tuhan Yang Maha Esa'. */
    record Centred(String text) implements Part {}

    record Prose(Document content) implements Part {}

    /** One after the other with its label before it, as in Menimbang, Mengingat, KESATU. */
    record Clauses(List<Clause> clauses) implements Part {
        public Clauses {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * What stands behind one label.
     *
     * @param items one, or several that are then numbered
     */
    record Clause(String label, Numbering numbering, List<Document> items) {
        public Clause {
            items = List.copyOf(items);
        }

        public static Clause of(String label, String text) {
            return new Clause(label, Numbering.NONE, List.of(PlainPaper.text(text)));
        }
    }

    /** How the items of a clause are told apart. */
    enum Numbering {
        NONE,
        LETTERS,
        NUMBERS
    }

    /**
     * A table whose header row stands again on every page it goes on to.
     *
     * @param whole whether each row stays on one page; only where all are short
     */
    record Table(List<Column> columns, List<Row> rows, boolean whole) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public Table(List<Column> columns, List<Row> rows) {
            this(columns, rows, false);
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the width; the shares of a table add up to 100
     */
    record Column(String heading, int share) {}

    /** A row of a table. */
    sealed interface Row {}

    /** One for each column. */
    record Cells(List<Document> cells) implements Row {
        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A row that ends with a signature, or with room for one by hand.
     *
     * @param cells one for each column but the last
     * @param signature base64 of the PNG; null where somebody signs on paper
     * @param said what it is, for those who cannot see it
     */
    record Signed(List<Document> cells, @Nullable String signature, String said) implements Row {
        public Signed {
            cells = List.copyOf(cells);
        }
    }

    /** A row that names those after it, such as PENYAMPAIAN PELAYANAN. */
    record Band(String text) implements Row {}

    /**
     * Who signs, with room for the signature.
     *
     * @param above where and when: 'Ditetapkan di Tanjungbalai', 'pada tanggal 13 Juni 2024'
     * @param number of the signer as a civil servant, such as 'NIP 19870513 201012 1 003'
     */
    record Signature(
            List<String> above,
            String position,
            String name,
            @Nullable String number) implements Part {
        public Signature {
            above = List.copyOf(above);
        }
    }

    /**
     * A QR code in the middle, with its address below for those who type it.
     *
     * @param said what it is, for those who cannot see it
     * @param small to be read in the hand, as in a letter, not from a wall
     */
    record Qr(String address, String said, boolean small) implements Part {
        public Qr(String address, String said) {
            this(address, said, false);
        }
    }

    /**
     * A small QR code at the end of a paper, by which a copy is verified, with its address below.
     *
     * @param said what it is, for those who cannot see it
     * @param before what one does there
     */
    record Seal(String address, String said, String before) implements Part {}

    /** Photos one below the other, each with what it shows. */
    record Pictures(List<Shot> shots) implements Part {
        public Pictures {
            shots = List.copyOf(shots);
        }
    }

    /**
     * One photo.
     *
     * @param jpeg base64
     * @param width pixels
     * @param height pixels
     * @param said what it shows, below it and for those who cannot see it
     */
    record Shot(String jpeg, int width, int height, String said) {}

    /** Parts that stand on one page where they fit on one, such as signatures and the seal below them. */
    record Together(List<Part> parts) implements Part {
        public Together {
            parts = List.copyOf(parts);
        }
    }

    record PageBreak() implements Part {}

    /** The head of the next of several letters in one paper; the first has the paper's own. */
    record Head(Letterhead letterhead) implements Part {}

    /** One small line at the end, which is not of the document's own words. */
    record Mark(String text) implements Part {}

    /** Begins an annex on a new page: which it is and of what, such as LAMPIRAN I, KEPUTUSAN KEPALA ..., NOMOR ... */
    record Annex(List<String> lines) implements Part {
        public Annex {
            lines = List.copyOf(lines);
        }
    }
}
