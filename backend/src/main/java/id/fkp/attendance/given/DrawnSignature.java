package id.fkp.attendance.given;

import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.text.Words;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes of what a phone sends as a signature a picture of our own: dark on white, nothing else inside. Its size is read
 * before its pixels are, so that a small file that unfolds to a huge picture costs nothing.
 */
public final class DrawnSignature {

    /** One pixel, for the contract. */
    static final String EXAMPLE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5E" + "rkJggg==";

    private static final int LARGEST = 200 * 1024;
    private static final int WIDEST = 2000;
    private static final int HIGHEST = 1000;
    private static final String DATA_URL = "data:image/png;base64,";

    private DrawnSignature() {}

    /**
     * PNG, at most 200 KiB.
     *
     * @param pointer where the picture stands in the body, for the refusal
     */
    public static byte[] of(String sent, String pointer) {
        var bytes = decoded(sent.strip(), pointer);
        if (bytes.length > LARGEST) {
            throw refused(pointer, "too-large", "paling besar 200 KiB", "at most 200 KiB");
        }
        var redrawn = written(onWhite(read(bytes, pointer)));
        if (redrawn.length > LARGEST) {
            throw refused(pointer, "too-large", "paling besar 200 KiB", "at most 200 KiB");
        }
        return redrawn;
    }

    private static byte[] decoded(String sent, String pointer) {
        try {
            return Base64.getDecoder().decode(sent.startsWith(DATA_URL) ? sent.substring(DATA_URL.length()) : sent);
        } catch (IllegalArgumentException notBase64) {
            throw notReadable(pointer);
        }
    }

    private static BufferedImage read(byte[] bytes, String pointer) {
        var readers = ImageIO.getImageReadersByFormatName("png");
        var reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            requireSmall(reader, pointer);
            return reader.read(0);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof ProblemException refusal) {
                throw refusal;
            }
            throw notReadable(pointer); // the reader says so in many ways
        } finally {
            reader.dispose();
        }
    }

    private static void requireSmall(ImageReader reader, String pointer) throws IOException {
        if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > HIGHEST) {
            throw refused(
                    pointer, "too-many-pixels", "paling lebar 2.000 kali 1.000 titik", "at most 2,000 by 1,000 pixels");
        }
    }

    private static BufferedImage onWhite(BufferedImage drawn) {
        var plain = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = plain.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        pen.drawImage(drawn, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static byte[] written(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException notReadable(String pointer) {
        return refused(pointer, "not-png", "bukan gambar PNG yang utuh", "is not a whole PNG picture");
    }

    private static ProblemException refused(String pointer, String code, String detailId, String detailEn) {
        return INVALID_REQUEST.naming(
                "Minta tanda tangan lagi, atau pilih tanda tangan di kertas.",
                "Ask for the signature again, or choose to sign on paper.",
                List.of(new Fault(pointer, code, new Words(detailId, detailEn))));
    }
}
