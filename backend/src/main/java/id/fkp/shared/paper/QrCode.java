package id.fkp.shared.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code as a picture. */
public final class QrCode {

    /** In modules; fewer, and some cameras do not find the code. */
    private static final int QUIET_ZONE = 4;

    private static final int PIXELS_PER_MODULE = 12;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /**
     * A QR code to be drawn on a page.
     *
     * @param size of one side in modules, with the quiet zone
     * @param path of an SVG that draws the dark modules, one unit each
     */
    public record Drawing(int size, String path) {}

    /** For a screen that is held before a camera. */
    public static Drawing drawing(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        return new Drawing(code.size + 2 * QUIET_ZONE, path.toString());
    }

    /** Read from a wall, so that a quarter of it may be lost to light or dirt. */
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
