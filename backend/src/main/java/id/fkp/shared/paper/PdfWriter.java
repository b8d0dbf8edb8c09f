package id.fkp.shared.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a paper as PDF/UA-1: tagged, with title, language and bookmarks, every font inside. */
final class PdfWriter {

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final String SHEET = sheet();
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)(mm|pt)\\b");

    static {
        // It has a console of its own, and would tell whoever starts the product of every font it loads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    /** @param note stands at the head of every page */
    static byte[] write(Paper paper, @Nullable String note) {
        return write(paper, note, Papers.Size.A4);
    }

    static byte[] write(Paper paper, @Nullable String note, Papers.Size size) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(font("Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true);
        builder.useFont(font("BoldItalic"), FAMILY, BOLD, FontStyle.ITALIC, true);
        // A paper is whole in itself: nothing is fetched for it, and its pictures stand in the tree.
        builder.useUriResolver((base, uri) -> isOwnPicture(uri) ? uri : null);
        builder.withProducer("FKP");
        builder.withW3cDocument(PaperMarkup.of(paper, enlarged(style(note), size)), "");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The note's rule is whole in itself: a margin of a page takes nothing from an earlier rule for it. */
    private static String style(@Nullable String note) {
        return note == null ? SHEET : SHEET + """
                @page {
                  @top-center { content: "%s"; font-family: "Liberation Sans"; font-size: 9pt; color: #444444; }
                }
                """.formatted(note);
    }

    /** Every length grows alike, so that a larger sheet has the same lines and the same room around them. */
    private static String enlarged(String style, Papers.Size size) {
        if (size == Papers.Size.A4) {
            return style;
        }
        return LENGTH.matcher(style.replace("size: A4", "size: " + size))
                .replaceAll(
                        length -> String.format(Locale.ROOT, "%.3f", Double.parseDouble(length.group(1)) * size.times)
                                + length.group(2));
    }

    private static boolean isOwnPicture(@Nullable String uri) {
        return uri != null && (uri.startsWith("data:image/png;base64,") || uri.startsWith("data:image/jpeg;base64,"));
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> resource("/liberation/LiberationSans-" + style + ".ttf");
    }

    private static String sheet() {
        try (var sheet = resource("/paper/paper.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name);
    }
}
