package id.fkp.attendance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that are no signatures, in base64. */
final class Pictures {

    private static final int CHUNK_HEAD = 13;

    private Pictures() {}

    static String of(String kind) {
        return switch (kind) {
            case "broken" -> broken();
            case "jpeg" -> Arriving.picture("jpg", 100, 50);
            case "wide" -> Arriving.picture("png", 2001, 10);
            case "bomb" -> bomb();
            case "heavy" -> noise();
            default -> "???";
        };
    }

    private static String broken() {
        var whole = Base64.getDecoder().decode(Arriving.picture("png", 200, 100));
        return Base64.getEncoder().encodeToString(Arrays.copyOf(whole, whole.length / 2));
    }

    /** A few bytes that say they are two thousand million pixels wide and high. */
    private static String bomb() {
        try {
            var head = new ByteArrayOutputStream();
            var chunk = new DataOutputStream(head);
            chunk.write("IHDR".getBytes(StandardCharsets.US_ASCII));
            chunk.writeInt(2_000_000_000);
            chunk.writeInt(2_000_000_000);
            chunk.write(new byte[] {8, 2, 0, 0, 0});
            var sum = new CRC32();
            sum.update(head.toByteArray());
            var bytes = new ByteArrayOutputStream();
            var file = new DataOutputStream(bytes);
            file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            file.writeInt(CHUNK_HEAD);
            file.write(head.toByteArray());
            file.writeInt((int) sum.getValue());
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Small enough to be sent, too large to be kept. */
    private static String noise() {
        try {
            var image = new BufferedImage(260, 265, BufferedImage.TYPE_INT_RGB);
            var random = new Random(1);
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    image.setRGB(x, y, random.nextInt());
                }
            }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
