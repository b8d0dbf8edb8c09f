package id.fkp.attachment.check;

import static id.fkp.attachment.check.CheckProblems.ATTACHMENT_BROKEN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes a PDF anew without what says who made it and with what (ISO 32000-1, 14.3 and 14.5), without the names at its
 * comments (12.5.6.2), and without what cameras noted in its pictures (7.4.8). What its pages show is copied as it is packed.
 */
final class PaperTraces {

    private static final COSName PRIVATE = COSName.getPDFName("PieceInfo");

    /** How a JPEG stands in it, by its name and in short. */
    private static final List<String> JPEG =
            List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());

    private static final List<String> FLATE =
            List.of(COSName.FLATE_DECODE.getName(), COSName.FLATE_DECODE_ABBREVIATION.getName());

    /** To be packed once more makes a JPEG hardly smaller. */
    private static final int LARGEST_PICTURE = 32 * 1024 * 1024;

    private PaperTraces() {}

    /** The same paper without them; it has passed {@link Paper}, which bounds what it unpacks to. */
    static byte[] removed(byte[] bytes) {
        var cleaned = new ByteArrayOutputStream(bytes.length);
        try (var paper = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), null, null, null, IOUtils.createTempFileOnlyStreamCache())) {
            paper.setDocumentInformation(new PDDocumentInformation());
            forgetTraces(paper);
            paper.save(cleaned);
        } catch (IOException e) {
            throw ATTACHMENT_BROKEN.because(
                    "PDF ini tidak dapat dibuka sampai akhir. Simpan lagi sebagai PDF, lalu unggah lagi.",
                    "The PDF cannot be read to its end. Save it as PDF again, then upload it again.");
        }
        return cleaned.toByteArray();
    }

    private static void forgetTraces(PDDocument paper) throws IOException {
        var all = paper.getDocument();
        for (var key : all.getXrefTable().keySet()) {
            if (all.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                dictionary.removeItem(COSName.METADATA);
                dictionary.removeItem(PRIVATE);
                if (dictionary instanceof COSStream stream) {
                    forgetCamera(stream);
                }
                if (dictionary.containsKey(COSName.SUBTYPE) && dictionary.containsKey(COSName.RECT)) {
                    forgetCommenter(dictionary);
                }
            }
        }
    }

    /** It stays packed as it was, but for what is packed around it. */
    private static void forgetCamera(COSStream stream) throws IOException {
        var filters = new PDStream(stream).getFilters();
        if (filters.isEmpty() || !JPEG.contains(filters.get(filters.size() - 1).getName())) {
            return;
        }
        var picture = unpacked(stream, filters);
        var parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        try (var written = stream.createRawOutputStream()) {
            written.write(PictureTraces.removed(picture));
        }
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        if (parameters instanceof COSArray several) {
            stream.setItem(COSName.DECODE_PARMS, several.getObject(several.size() - 1));
        }
    }

    /** A picture that is packed some other way, or grows by it, is none that a program has put there. */
    private static byte[] unpacked(COSStream stream, List<COSName> filters) throws IOException {
        if (filters.size() > 2
                || (filters.size() == 2 && !FLATE.contains(filters.get(0).getName()))) {
            throw new IOException("A picture is packed as " + filters);
        }
        try (var raw = stream.createRawInputStream();
                var packed = filters.size() == 1 ? raw : new InflaterInputStream(raw)) {
            var picture = packed.readNBytes(LARGEST_PICTURE + 1);
            if (picture.length > LARGEST_PICTURE) {
                throw new IOException("A picture is larger than any that fits into a paper");
            }
            return picture;
        }
    }

    /** {@code T} of a comment is its writer; of a field of a form it is the field's name and stays. */
    private static void forgetCommenter(COSDictionary annotation) {
        if (!COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))) {
            annotation.removeItem(COSName.T);
        }
    }
}
