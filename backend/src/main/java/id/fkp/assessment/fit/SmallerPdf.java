package id.fkp.assessment.fit;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Gives the pictures of a PDF as many pixels as it takes to read them: a scan is nothing else. Words and lines stay as they are. */
final class SmallerPdf {

    private static final float QUALITY = 0.6f;

    /** Less is not worth its loss. */
    private static final double GAIN = 0.9;

    private static final int SMALL = 60_000;
    private static final long MOST_PIXELS = 120_000_000;

    private final PDDocument document;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<COSBase, Optional<PDImageXObject>> smaller = new HashMap<>();

    private SmallerPdf(PDDocument document) {
        this.document = document;
    }

    /** Whether the copy at {@code into} is smaller; else there is none. */
    static boolean write(Path pdf, Path into) {
        try (var document = PdfFiles.open(pdf)) {
            var work = new SmallerPdf(document);
            for (var page : document.getPages()) {
                work.shrink(page.getResources());
            }
            if (work.smaller.values().stream().noneMatch(Optional::isPresent)) {
                return false;
            }
            document.save(into.toFile());
            return Pages.sizeOf(into) < Pages.sizeOf(pdf) * GAIN;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void shrink(@Nullable PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                shrink(form.getResources());
            } else if (object instanceof PDImageXObject image) {
                smaller.computeIfAbsent(image.getCOSObject(), known -> smallerOf(image))
                        .ifPresent(copy -> resources.put(name, copy));
            }
        }
    }

    /** Empty for what is small already, is see-through, or cannot be read. */
    private Optional<PDImageXObject> smallerOf(PDImageXObject image) {
        try {
            long length = image.getCOSObject().getLength();
            if (length < SMALL
                    || image.isStencil()
                    || image.getSoftMask() != null
                    || image.getMask() != null
                    || image.getColorKeyMask() != null
                    || (long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
                return Optional.empty();
            }
            int longest = Math.max(image.getWidth(), image.getHeight());
            int step = Math.max(1, longest / (2 * SmallerPicture.LONGEST));
            var whole = new Rectangle(image.getWidth(), image.getHeight());
            var pixels = SmallerPicture.scaled(image.getImage(whole, step));
            var copy = JPEGFactory.createFromImage(document, pixels, QUALITY);
            return copy.getCOSObject().getLength() < length * GAIN ? Optional.of(copy) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
