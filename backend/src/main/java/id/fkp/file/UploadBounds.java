package id.fkp.file;

import static id.fkp.file.FileProblems.FILE_KIND_REFUSED;
import static id.fkp.shared.problem.CommonProblems.TOO_LARGE;

import id.fkp.shared.office.Bounds;
import id.fkp.shared.problem.ProblemException;

/**
 * How much may come out of an office document that is kept as a file. Its text is not read, so that only a bomb has to be
 * kept from those who open it later: 20 MiB with pictures unpack to little more, 10 MiB of text to some 100 MiB, a bomb
 * to a thousand times what it is.
 */
final class UploadBounds implements Bounds {

    static final int MAX_PARTS = 5_000;
    static final long MAX_BYTES = 128L * 1024 * 1024;

    private long bytes;

    @Override
    public void parts(int count) {
        if (count > MAX_PARTS) {
            throw tooLarge();
        }
    }

    @Override
    public void bytes(long read) {
        bytes += read;
        if (bytes > MAX_BYTES) {
            throw tooLarge();
        }
    }

    @Override
    public void depth(int depth) {
        // only what says of which kind a document is is read as XML, without looking inside its elements
    }

    @Override
    public void text(String text) {
        // none is read
    }

    @Override
    public ProblemException broken() {
        return refused();
    }

    @Override
    public ProblemException otherKind() {
        return refused();
    }

    @Override
    public ProblemException withMacros() {
        return refused();
    }

    static ProblemException refused() {
        return FILE_KIND_REFUSED.because(
                "Kirim PDF, JPEG, PNG, DOCX, atau XLSX yang utuh, tanpa makro dan tanpa sandi.",
                "Send a whole PDF, JPEG, PNG, DOCX or XLSX, without macros and without a password.");
    }

    private static ProblemException tooLarge() {
        return TOO_LARGE.because(
                "Isi dokumen ini terlalu besar setelah dibuka. Kirim sebagai PDF.",
                "The document is too large once unpacked. Send it as a PDF.");
    }
}
