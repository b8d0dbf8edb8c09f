package id.fkp.attachment.check;

import static id.fkp.attachment.check.CheckProblems.ATTACHMENT_BROKEN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Writes a PDF anew without what says who made it and with what (ISO 32000-1, 14.3 and 14.5), and without the names at its
 * comments (12.5.6.2). What its pages show is copied as it is packed.
 */
final class PaperTraces {

    private static final COSName PRIVATE = COSName.getPDFName("PieceInfo");

    private PaperTraces() {}

    /** The same paper without them; it has passed {@link Paper}, which bounds what it unpacks to. */
    static byte[] removed(byte[] bytes) {
        var cleaned = new ByteArrayOutputStream(bytes.length);
        try (var paper = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), null, null, null, IOUtils.createTempFileOnlyStreamCache())) {
            paper.setDocumentInformation(new PDDocumentInformation());
            forgetMakers(paper);
            paper.save(cleaned);
        } catch (IOException e) {
            throw ATTACHMENT_BROKEN.because(
                    "PDF ini tidak dapat dibuka sampai akhir. Simpan lagi sebagai PDF, lalu unggah lagi.",
                    "The PDF cannot be read to its end. Save it as PDF again, then upload it again.");
        }
        return cleaned.toByteArray();
    }

    private static void forgetMakers(PDDocument paper) {
        var all = paper.getDocument();
        for (var key : all.getXrefTable().keySet()) {
            if (all.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                dictionary.removeItem(COSName.METADATA);
                dictionary.removeItem(PRIVATE);
                if (dictionary.containsKey(COSName.SUBTYPE) && dictionary.containsKey(COSName.RECT)) {
                    forgetCommenter(dictionary);
                }
            }
        }
    }

    /** {@code T} of a comment is its writer; of a field of a form it is the field's name and stays. */
    private static void forgetCommenter(COSDictionary annotation) {
        if (!COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))) {
            annotation.removeItem(COSName.T);
        }
    }
}
