package id.fkp.shared.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code as a picture. Read from a wall, so that a quarter of it may be lost to light or dirt. */
final class QrCode {

    /** In modules; fewer, and some cameras do not find the code. */
    private static final int QUIET_ZONE = 4;

    private static final int PIXELS_PER_MODULE = 12;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    static byte[] png(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.QUARTILE);
        int size = (code.size + 2 * QUIET_ZONE) * PIXELS_PER_MODULE;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = code.getModule(x / PIXELS_PER_MODULE - QUIET_ZONE, y / PIXELS_PER_MODULE - QUIET_ZONE);
                image.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
