package id.fkp.file.picture;

import static id.fkp.file.picture.PictureProblems.PHOTO_BROKEN;
import static id.fkp.file.picture.PictureProblems.PHOTO_KIND_REFUSED;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import id.fkp.shared.problem.ProblemException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a photo: its pixels, upright, in two sizes of JPEG. Everything else that stood in the file is gone, the
 * place where it was taken above all; only the time is kept.
 */
public final class Picture {

    static final int LONGEST = 2048;
    static final int SMALL = 480;

    private static final double QUALITY = 0.85;

    /** More than any phone takes; a picture of a few bytes may claim any size. */
    private static final long MOST_PIXELS = 120_000_000;

    /** So large is what is decoded, since the rest is left out while reading. */
    private static final int DECODED = 2 * LONGEST;

    private static final Set<String> KINDS = Set.of("JPEG", "png");

    /** Decoded pictures take the most memory of all that is done here. */
    static final Places PLACES = new Places(2);

    private final byte[] image;
    private final byte[] thumbnail;
    private final int width;
    private final int height;
    private final @Nullable LocalDateTime takenAt;

    private Picture(BufferedImage upright, @Nullable LocalDateTime takenAt) throws IOException {
        var whole = scaled(upright, LONGEST);
        this.image = jpeg(whole);
        this.thumbnail = jpeg(scaled(whole, SMALL));
        this.width = whole.getWidth();
        this.height = whole.getHeight();
        this.takenAt = takenAt;
    }

    /** JPEG, longest edge at most {@value #LONGEST}. */
    public byte[] image() {
        return image;
    }

    /** JPEG, longest edge at most {@value #SMALL}. */
    public byte[] thumbnail() {
        return thumbnail;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** By the camera's clock, which tells no zone; null when it noted nothing. */
    public @Nullable Instant takenAt(ZoneId zone) {
        return takenAt == null ? null : takenAt.atZone(zone).toInstant();
    }

    /** Of what somebody sends. Refuses what is no JPEG or PNG, what cannot be read, and all while many are being read. */
    public static Picture of(byte[] bytes) {
        try (var place = PLACES.take()) {
            return read(bytes);
        }
    }

    /** As {@link #of}, and waits as long as it takes. */
    public static Picture inTurn(byte[] bytes) {
        try (var place = PLACES.await()) {
            return read(bytes);
        }
    }

    private static Picture read(byte[] bytes) {
        try {
            return new Picture(upright(decoded(bytes), orientation(bytes)), takenAt(bytes));
        } catch (IOException | RuntimeException e) {
            throw e instanceof ProblemException refused ? refused : broken();
        }
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refused();
            }
            var reader = readers.next();
            try {
                if (!KINDS.contains(reader.getFormatName())) {
                    throw refused();
                }
                reader.setInput(in, true, true);
                return decoded(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw broken();
        }
        var how = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / DECODED);
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** JPEG knows no transparency; what was transparent becomes white, as paper is. */
    private static BufferedImage upright(BufferedImage decoded, Orientation orientation) {
        var turned = ExifFilterUtils.getFilterForOrientation(orientation).apply(decoded);
        var plain = new BufferedImage(turned.getWidth(), turned.getHeight(), BufferedImage.TYPE_INT_RGB);
        var drawing = plain.createGraphics();
        drawing.drawImage(turned, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return plain;
    }

    private static BufferedImage scaled(BufferedImage image, int longest) throws IOException {
        return Math.max(image.getWidth(), image.getHeight()) <= longest
                ? image
                : Thumbnails.of(image).size(longest, longest).asBufferedImage();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
        return out.toByteArray();
    }

    private static Orientation orientation(byte[] bytes) {
        var noted = directory(bytes, ExifIFD0Directory.class);
        var code = noted == null ? null : noted.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return code == null || code < 1 || code > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(code);
    }

    private static @Nullable LocalDateTime takenAt(byte[] bytes) {
        var noted = directory(bytes, ExifSubIFDDirectory.class);
        var date = noted == null ? null : noted.getDateOriginal(TimeZone.getTimeZone(ZoneOffset.UTC));
        return date == null ? null : LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    /** Notes that cannot be read are as good as none. */
    private static <T extends com.drew.metadata.Directory> @Nullable T directory(byte[] bytes, Class<T> kind) {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(kind);
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return null;
        }
    }

    private static ProblemException refused() {
        return PHOTO_KIND_REFUSED.because(
                "Kirim sebagai JPEG atau PNG. Di iPhone: Pengaturan, Kamera, Format, Paling Kompatibel.",
                "Send it as JPEG or PNG. On an iPhone: Settings, Camera, Formats, Most Compatible.");
    }

    private static ProblemException broken() {
        return PHOTO_BROKEN.because(
                "Buka fotonya, simpan lagi sebagai JPEG, lalu kirim lagi.",
                "Open the photo, save it as JPEG once more, then send it again.");
    }
}
