package id.fkp.results.card;

import id.fkp.results.card.Card.Sum;
import id.fkp.results.card.Card.Term;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a card as PNG in the colours of the site, in the size that chat programs show whole. */
final class CardPicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Color PAPER = new Color(0xfaf8f6);
    private static final Color INK = new Color(0x241a20);
    private static final Color PALE_INK = new Color(0x5a4d55);
    private static final Color PRIMARY = new Color(0x6b1d4a);

    private static final double EDGE = 64;
    private static final double INSIDE = WIDTH - 2 * EDGE;

    private static final double TITLE = 46;
    private static final int TITLE_LINES = 2;
    private static final double SMALL = 26;
    private static final double COUNT = 60;
    private static final double LABEL = 22;
    private static final double LINE = 1.25;

    /** Between a term and the sign before the next one, in pixels. */
    private static final double GAP = 22;

    private final Lettering regular = Lettering.of("Regular");
    private final Lettering bold = Lettering.of("Bold");

    /** One at a time: a font is read as it is needed, and drawing takes a whole core. */
    synchronized byte[] of(Card card) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(pen, card);
        } finally {
            pen.dispose();
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void draw(Graphics2D pen, Card card) {
        pen.setColor(PAPER);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        pen.setColor(PRIMARY);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, 12));
        mark(pen, EDGE + 28, 80);
        write(pen, bold, PRIMARY, "FKP", 34, EDGE + 72, 92);
        if (card.notice() != null) {
            double left = WIDTH - EDGE - regular.width(card.notice(), LABEL);
            write(pen, regular, PALE_INK, card.notice(), LABEL, left, 88);
        }
        double base = 172;
        write(
                pen,
                regular,
                PALE_INK,
                regular.lines(card.unit(), SMALL, INSIDE, 1).get(0),
                SMALL,
                EDGE,
                base);
        base += 14;
        for (var line : bold.lines(card.title(), TITLE, INSIDE, TITLE_LINES)) {
            base += TITLE * LINE;
            write(pen, bold, INK, line, TITLE, EDGE, base - 8);
        }
        write(
                pen,
                regular,
                PALE_INK,
                regular.lines(card.caption(), SMALL, INSIDE, 1).get(0),
                SMALL,
                EDGE,
                base + 34);
        double top = HEIGHT - 20 - 125.0 * card.sums().size();
        for (var sum : card.sums()) {
            sum(pen, sum, top);
            top += 125;
        }
    }

    /** In one row; where that is too wide, all of it smaller. */
    private void sum(Graphics2D pen, Sum sum, double top) {
        double wanted = sum.terms().stream()
                .mapToDouble(term -> width(term, 1) + bold.width("=", SMALL) + 2 * GAP)
                .sum();
        double scale = Math.min(1, INSIDE / wanted);
        double left = EDGE;
        double base = top + COUNT;
        for (int i = 0; i < sum.terms().size(); i++) {
            var term = sum.terms().get(i);
            if (i > 0) {
                write(pen, bold, PALE_INK, i == 1 ? "=" : "+", SMALL * scale, left, base - 12 * scale);
                left += (bold.width("=", SMALL) + GAP) * scale;
            }
            write(pen, bold, i == 0 ? PRIMARY : INK, term.count(), COUNT * scale, left, base);
            double line = base + 6;
            for (var word : words(term)) {
                line += LABEL * scale * LINE;
                write(pen, regular, PALE_INK, word, LABEL * scale, left, line - 4);
            }
            left += (width(term, 1) + GAP) * scale;
        }
    }

    private double width(Term term, double scale) {
        double label = words(term).stream()
                .mapToDouble(word -> regular.width(word, LABEL * scale))
                .max()
                .orElse(0);
        return Math.max(label, bold.width(term.count(), COUNT * scale));
    }

    /** A label stands below its number, a word a line. */
    private static List<String> words(Term term) {
        return List.of(term.label().split(" ", -1));
    }

    private static void write(
            Graphics2D pen, Lettering font, Color colour, String text, double size, double left, double base) {
        pen.setColor(colour);
        font.write(pen, text, size, left, base);
    }

    /** The five petals and the heart of the site's mark. */
    private static void mark(Graphics2D pen, double x, double y) {
        var petal = new Path2D.Double();
        petal.moveTo(0, -6);
        petal.curveTo(11, -14, 11, -34, 0, -44);
        petal.curveTo(-11, -34, -11, -14, 0, -6);
        petal.closePath();
        pen.setColor(PRIMARY);
        for (int i = 0; i < 5; i++) {
            var place = AffineTransform.getTranslateInstance(x, y);
            place.scale(0.66, 0.66);
            place.rotate(Math.toRadians(72.0 * i));
            pen.fill(place.createTransformedShape(petal));
        }
        pen.fill(new Ellipse2D.Double(x - 3.6, y - 3.6, 7.2, 7.2));
    }
}
