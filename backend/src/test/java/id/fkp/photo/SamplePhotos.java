package id.fkp.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Photos as phones send them, and what is none. */
public final class SamplePhotos {

    private SamplePhotos() {}

    public static byte[] jpeg(int width, int height) {
        return image(width, height, "jpg");
    }

    /**
     * Of which no pixel is as the next.
     *
     * @param inSteps coarse first, then finer: several scans, one behind the other
     */
    public static byte[] coloured(int width, int height, boolean inSteps) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (var image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            var how = writer.getDefaultWriteParam();
            if (inSteps) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var colours = new Random(20_241_017);
            for (int at = 0; at < width * height; at++) {
                picture.setRGB(at % width, at / width, colours.nextInt());
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    public static byte[] gif() {
        return image(4, 3, "gif");
    }

    /** Cut off within its tables, so that no row can be read. */
    public static byte[] half() {
        return Arrays.copyOf(jpeg(400, 300), 300);
    }

    /** As far as its signs go. */
    public static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** 80 by 60 pixels that the camera says are to be turned by a quarter, taken in Kisaran on 13 June 2024 at 9:30. */
    public static byte[] lyingOnItsSide() {
        var plain = jpeg(80, 60);
        var exif = exif();
        var out = ByteBuffer.allocate(plain.length + exif.length + 4);
        out.put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return out.put(plain, 2, plain.length - 2).array();
    }

    public static Metadata metadataOf(byte[] photo) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
    }

    /** A PNG of a few bytes whose head claims a billion pixels. */
    public static byte[] bomb() {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(40_000).putInt(40_000).put(new byte[] {8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(head.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] image(int width, int height, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** TIFF 6.0 with Exif 2.3: orientation 6, DateTimeOriginal, and a position of one field. */
    private static byte[] exif() {
        var exif = ByteBuffer.allocate(120);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
        entry(exif, 0x8769, 4, 1).putInt(50);
        entry(exif, 0x8825, 4, 1).putInt(88);
        exif.putInt(0);
        exif.putShort((short) 1);
        entry(exif, 0x9003, 2, 20).putInt(68);
        exif.putInt(0);
        exif.put("2024:06:13 09:30:00\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 1);
        entry(exif, 0x0001, 2, 2).put(new byte[] {'N', 0, 0, 0});
        exif.putInt(0);
        return exif.array();
    }

    private static ByteBuffer entry(ByteBuffer exif, int tag, int type, int count) {
        return exif.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
