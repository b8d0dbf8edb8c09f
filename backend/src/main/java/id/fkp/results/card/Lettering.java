package id.fkp.results.card;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Writes with the font of our papers, as drawn outlines: a server has no fonts of its own, and so the same words are the
 * same picture everywhere. Not for use by several threads at a time, since the font is read as it is needed.
 */
public final class Lettering {

    /** Stands for a sign that the font does not have. */
    private static final int UNKNOWN = '#';

    private final TrueTypeFont font;
    private final double unitsPerEm;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * The font in one style.
     *
     * @param style such as Regular or Bold
     */
    public static Lettering of(String style) {
        var name = "/liberation/LiberationSans-" + style + ".ttf";
        try (var file = Objects.requireNonNull(Lettering.class.getResourceAsStream(name), name)) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text is at a size, in pixels. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(point -> advance(point, size)).sum();
    }

    /** Draws a text from a place on its base line. */
    public void write(Graphics2D picture, String text, double size, double left, double base) {
        double x = left;
        for (int point : text.codePoints().toArray()) {
            try {
                var glyph = font.getGlyph().getGlyph(glyph(point));
                if (glyph != null) {
                    var place = AffineTransform.getTranslateInstance(x, base);
                    place.scale(size / unitsPerEm, -size / unitsPerEm);
                    picture.fill(place.createTransformedShape(glyph.getPath()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            x += advance(point, size);
        }
    }

    /** Breaks a text into lines of at most this width; what does not fit into so many ends with three dots. */
    public List<String> lines(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
            } else if (lines.size() == most - 1) {
                lines.add(cut(longer, size, width));
                return lines;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = width(word, size) <= width ? word : cut(word, size, width);
            }
        }
        lines.add(line);
        return lines;
    }

    private String cut(String text, double size, double width) {
        var points = text.codePoints().toArray();
        int end = points.length;
        while (end > 0 && width(new String(points, 0, end).strip() + "…", size) > width) {
            end--;
        }
        return new String(points, 0, end).strip() + "…";
    }

    private double advance(int point, double size) {
        try {
            return font.getAdvanceWidth(glyph(point)) * size / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(int point) throws IOException {
        var known = font.getUnicodeCmapLookup();
        int glyph = known.getGlyphId(point);
        return glyph == 0 ? known.getGlyphId(UNKNOWN) : glyph;
    }
}
