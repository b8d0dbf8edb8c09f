package id.fkp.shared.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a phone reads from the codes on a printed sheet. */
public final class QrInPdf {

    private static final float DOTS_PER_INCH = 150;

    private QrInPdf() {}

    /** The texts of all QR codes on the first page. */
    public static List<String> read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(seen(page)))
                    .map(code -> code.getText())
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    private static BinaryBitmap seen(BufferedImage page) {
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
    }
}
