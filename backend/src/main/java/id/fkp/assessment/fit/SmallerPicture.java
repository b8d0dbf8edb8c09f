package id.fkp.assessment.fit;

import id.fkp.file.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/** A photo with as many pixels as it takes to read it. */
final class SmallerPicture {

    /** A page of A4 at 150 dots an inch is as high. */
    static final int LONGEST = 1754;

    private static final double QUALITY = 0.7;

    private SmallerPicture() {}

    /** JPEG; refused as {@link Picture} refuses it. */
    static byte[] of(byte[] photo) throws IOException {
        var upright =
                ImageIO.read(new ByteArrayInputStream(Picture.inTurn(photo).image()));
        var out = new ByteArrayOutputStream();
        Thumbnails.of(scaled(upright))
                .scale(1)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }

    static BufferedImage scaled(BufferedImage image) throws IOException {
        var small = Math.min(1.0, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
        return Thumbnails.of(image)
                .scale(small)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }
}
