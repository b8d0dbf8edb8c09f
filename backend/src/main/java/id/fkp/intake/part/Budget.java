package id.fkp.intake.part;

import static id.fkp.intake.part.IntakeProblems.DOCUMENT_KIND_REFUSED;
import static id.fkp.intake.part.IntakeProblems.DOCUMENT_TOO_LONG;

import id.fkp.shared.office.Bounds;
import id.fkp.shared.problem.ProblemException;

/**
 * How much of a document is read before it is refused, so that reading one takes little time and memory whatever it
 * claims to be. A standard has some 20 rows, and all standards of a unit together a few hundred.
 */
public final class Budget implements Bounds {

    static final int MAX_PARTS = 5_000;
    static final long MAX_BYTES = 48L * 1024 * 1024;
    static final int MAX_ROWS = 2_000;
    static final int MAX_CODE_UNITS = 1_000_000;
    static final int MAX_PARAGRAPHS = 20_000;
    static final int MAX_CELLS = 50_000;
    static final int MAX_DEPTH = 100;

    private long bytes;
    private int rows;
    private int codeUnits;
    private int paragraphs;
    private int cells;

    @Override
    public void parts(int count) {
        if (count > MAX_PARTS) {
            throw tooLong();
        }
    }

    @Override
    public void bytes(long read) {
        bytes += read;
        if (bytes > MAX_BYTES) {
            throw tooLong();
        }
    }

    public void row() {
        if (++rows > MAX_ROWS) {
            throw tooLong();
        }
    }

    /** One of a table that has words in it. */
    public void cell() {
        if (++cells > MAX_CELLS) {
            throw tooLong();
        }
    }

    public void paragraph() {
        if (++paragraphs > MAX_PARAGRAPHS) {
            throw tooLong();
        }
    }

    @Override
    public void text(String text) {
        codeUnits += text.length();
        if (codeUnits > MAX_CODE_UNITS) {
            throw tooLong();
        }
    }

    @Override
    public void depth(int depth) {
        if (depth > MAX_DEPTH) {
            throw tooLong();
        }
    }

    public static ProblemException tooLong() {
        return DOCUMENT_TOO_LONG.because(
                "Kirim bagian standarnya saja: paling banyak " + MAX_ROWS + " baris tabel dan sejuta huruf.",
                "Send the part with the standard alone: at most " + MAX_ROWS + " table rows and a million letters.");
    }

    @Override
    public ProblemException broken() {
        return IntakeProblems.broken();
    }

    @Override
    public ProblemException otherKind() {
        return DOCUMENT_KIND_REFUSED.because(
                "Kirim .docx, .xlsx, JSON, atau CSV.", "Send a .docx, .xlsx, JSON or CSV.");
    }

    @Override
    public ProblemException withMacros() {
        return DOCUMENT_KIND_REFUSED.because(
                "Dokumen ini memuat makro. Simpan sebagai .docx atau .xlsx biasa, lalu kirim lagi.",
                "The document has macros. Save it as a plain .docx or .xlsx, then send it again.");
    }
}
