package id.fkp.assessment.fit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** PDFs that are hard to make small, each for a reason of its own. */
public final class SamplePdfs {

    private SamplePdfs() {}

    @FunctionalInterface
    private interface Filling {
        void fill(PDDocument document) throws IOException;
    }

    /** Pages that are pictures of far more pixels than a reader sees, as scanners make them. */
    public static byte[] scan(int pages) {
        return written(document -> {
            for (int i = 0; i < pages; i++) {
                var picture = JPEGFactory.createFromImage(document, noise(1800, 2500), 0.9f);
                var page = page(document);
                try (var drawing = new PDPageContentStream(document, page)) {
                    drawing.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
        });
    }

    /** Pages of so many bytes that nothing makes fewer. */
    public static byte[] heavy(int pages, int bytes) {
        return heavy(pages, bytes, 0);
    }

    /**
     * As {@link #heavy(int, int)}.
     *
     * @param seed that makes it another file than others
     */
    public static byte[] heavy(int pages, int bytes, int seed) {
        return written(document -> {
            for (int i = 0; i < pages; i++) {
                var words = new byte[bytes];
                new Random(seed + i).nextBytes(words);
                words[0] = '%';
                words[bytes - 1] = '\n';
                page(document).setContents(new PDStream(document, new ByteArrayInputStream(words)));
            }
        });
    }

    /** With an electronic signature, as far as its signs go. */
    public static byte[] signed() {
        try (var document = Loader.loadPDF(heavy(1, 10))) {
            var out = new ByteArrayOutputStream();
            document.addSignature(new PDSignature(), content -> new byte[] {1});
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPage page(PDDocument document) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(
                0, 0, width, height, new Random(1).ints((long) width * height).toArray(), 0, width);
        return image;
    }

    private static byte[] written(Filling filling) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            filling.fill(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
