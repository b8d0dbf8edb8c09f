package id.fkp.local.demo.quality;

import id.fkp.results.card.Lettering;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Draws what a unit would photograph or take a screenshot of. Each picture says that it is a sample. */
final class SampleProof {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final double EDGE = 96;

    private static final Color WALL = new Color(0xd9d4cf);
    private static final Color SHEET = new Color(0xfaf8f6);
    private static final Color INK = new Color(0x241a20);
    private static final Color PRIMARY = new Color(0x6b1d4a);

    private static final String SAMPLE = "Gambar contoh, bukan foto atau tangkapan layar sungguhan";

    private final Lettering regular = Lettering.of("Regular");
    private final Lettering bold = Lettering.of("Bold");

    /**
     * The picture as PNG.
     *
     * @param where what it shows, such as a banner
     * @param address what stands in the bar of a browser; null for what hangs on a wall
     * @param lines what can be read on it
     */
    InputStream of(String where, @Nullable String address, String unit, List<String> lines) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            fill(pen, WALL, 0, 0, WIDTH, HEIGHT);
            fill(pen, SHEET, EDGE / 2, 32, WIDTH - EDGE, HEIGHT - 112);
            frame(pen, address);
            write(pen, bold, PRIMARY, "Standar Pelayanan", 46, 148);
            write(pen, regular, INK, unit, 26, 190);
            double base = 210;
            for (var line : lines) {
                base += 48;
                pen.setColor(PRIMARY);
                pen.fill(new Ellipse2D.Double(EDGE, base - 16, 12, 12));
                regular.write(ink(pen), line, 28, EDGE + 30, base);
            }
            write(pen, bold, INK, where, 24, HEIGHT - 44);
            write(pen, regular, INK, SAMPLE, 22, HEIGHT - 14);
        } finally {
            pen.dispose();
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(png.toByteArray());
    }

    private void frame(Graphics2D pen, @Nullable String address) {
        fill(pen, PRIMARY, EDGE / 2, 32, WIDTH - EDGE, address == null ? 16 : 52);
        if (address != null) {
            fill(pen, SHEET, EDGE, 42, WIDTH - 2 * EDGE, 32);
            regular.write(ink(pen), address, 20, EDGE + 12, 65);
        }
    }

    private static Graphics2D ink(Graphics2D pen) {
        pen.setColor(INK);
        return pen;
    }

    private static void fill(Graphics2D pen, Color colour, double left, double top, double width, double height) {
        pen.setColor(colour);
        pen.fill(new Rectangle2D.Double(left, top, width, height));
    }

    /** As much of a text as fits into one line. */
    private static void write(Graphics2D pen, Lettering font, Color colour, String text, double size, double base) {
        pen.setColor(colour);
        font.write(pen, font.lines(text, size, WIDTH - 2 * EDGE, 1).get(0), size, EDGE, base);
    }
}
