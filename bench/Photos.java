import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Writes photos as a phone would take them, 3,000 by 2,000 pixels with grain: {@code java Photos.java folder count}. */
public class Photos {

    public static void main(String[] args) throws IOException {
        var random = new Random(1);
        for (int number = 0; number < Integer.parseInt(args[1]); number++) {
            var photo = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
            var drawing = photo.createGraphics();
            drawing.setPaint(new GradientPaint(0, 0, Color.getHSBColor(random.nextFloat(), 0.4f, 0.9f), 3000, 2000,
                    Color.getHSBColor(random.nextFloat(), 0.6f, 0.3f)));
            drawing.fillRect(0, 0, 3000, 2000);
            for (int grain = 0; grain < 200_000; grain++) {
                drawing.setColor(new Color(random.nextInt(0x1000000)));
                drawing.fillRect(random.nextInt(3000), random.nextInt(2000), 6, 6);
            }
            drawing.dispose();
            ImageIO.write(photo, "jpg", new File(args[0], "photo-" + number + ".jpg"));
        }
    }
}
