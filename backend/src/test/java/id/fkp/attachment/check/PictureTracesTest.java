package id.fkp.attachment.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import id.fkp.photo.SamplePhotos;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a camera or a program noted in a JPEG goes, wherever it stands; the picture stays as it is packed. */
class PictureTracesTest {

    /** Who or what is not to be known any more. */
    private static final String NOTED = "Kenari";

    private static final byte[] PLAIN = SamplePhotos.coloured(64, 48, false);
    private static final byte[] IN_STEPS = SamplePhotos.coloured(64, 48, true);

    static Stream<Arguments> noted() {
        return Stream.of(
                Arguments.of("XMP", PLAIN, after(PLAIN, 0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + NOTED)),
                Arguments.of(
                        "XMP that is too long for one part",
                        PLAIN,
                        after(PLAIN, 0xe1, "http://ns.adobe.com/xmp/extension/\0" + "0".repeat(40) + NOTED)),
                Arguments.of("IPTC", PLAIN, after(PLAIN, 0xed, iptc())),
                Arguments.of("a comment", PLAIN, after(PLAIN, 0xfe, NOTED)),
                Arguments.of("where more pictures stand", PLAIN, after(PLAIN, 0xe2, "MPF\0" + NOTED)),
                Arguments.of("where it comes from", PLAIN, after(PLAIN, 0xeb, "JP\0\1" + NOTED)),
                Arguments.of("a program's own", PLAIN, after(PLAIN, 0xec, "Ducky" + NOTED)),
                Arguments.of("a maker's own", PLAIN, after(PLAIN, 0xe4, NOTED)),
                Arguments.of("a small picture", PLAIN, after(PLAIN, 0xe0, "JFXX\0\20" + NOTED)),
                Arguments.of("a picture behind its end", PLAIN, joined(PLAIN, after(PLAIN, 0xe1, "Exif\0\0" + NOTED))),
                Arguments.of("a comment between two steps", IN_STEPS, betweenSteps(0xfe, NOTED)),
                Arguments.of("notes of a camera between two steps", IN_STEPS, betweenSteps(0xe1, "Exif\0\0" + NOTED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noted")
    void what_was_noted_goes_and_no_pixel_changes(String what, byte[] without, byte[] photo) throws IOException {
        assertThat(new String(photo, ISO_8859_1)).contains(NOTED);
        var cleaned = PictureTraces.removed(photo);
        assertThat(new String(cleaned, ISO_8859_1)).doesNotContain(NOTED, "Exif", "xmpmeta");
        assertThat(pixels(cleaned)).isEqualTo(pixels(photo));
        assertThat(cleaned).isEqualTo(without);
    }

    @Test
    void the_place_goes_and_no_pixel_changes() throws Exception {
        var photo = SamplePhotos.lyingOnItsSide();
        assertThat(SamplePhotos.metadataOf(photo).containsDirectoryOfType(GpsDirectory.class))
                .isTrue();
        var without = PictureTraces.removed(photo);
        assertThat(SamplePhotos.metadataOf(without).containsDirectoryOfType(GpsDirectory.class))
                .isFalse();
        assertThat(pixels(without)).isEqualTo(pixels(photo));
        assertThat(SamplePhotos.metadataOf(PictureTraces.removed(after(PLAIN, 0xed, iptc())))
                        .containsDirectoryOfType(IptcDirectory.class))
                .isFalse();
    }

    @Test
    void a_photo_without_notes_is_copied_to_its_end_and_one_that_is_none_is_refused() throws IOException {
        assertThat(PictureTraces.removed(PLAIN)).isEqualTo(PLAIN);
        assertThat(PictureTraces.removed(IN_STEPS)).isEqualTo(IN_STEPS);

        var broken = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0x7f, 0, 'E', 'x', 'i', 'f'};
        assertThatThrownBy(() -> PictureTraces.removed(broken)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PictureTraces.removed("GIF89a".getBytes(ISO_8859_1)))
                .isInstanceOf(IOException.class);
    }

    private static int[] pixels(byte[] photo) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(photo));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Another part, right behind the beginning. */
    private static byte[] after(byte[] photo, int marker, String text) {
        return with(photo, 2, marker, text);
    }

    /** Another part where the second scan of the picture begins, with its tables. */
    private static byte[] betweenSteps(int marker, String text) {
        int at = indexOf(IN_STEPS, 0xda) + 2;
        while (IN_STEPS[at] != (byte) 0xff || IN_STEPS[at + 1] == 0) {
            at++;
        }
        return with(IN_STEPS, at, marker, text);
    }

    private static int indexOf(byte[] photo, int marker) {
        int at = 2;
        while (photo[at] != (byte) 0xff || photo[at + 1] != (byte) marker) {
            at++;
        }
        return at;
    }

    private static byte[] with(byte[] photo, int at, int marker, String text) {
        var part = text.getBytes(ISO_8859_1);
        int length = part.length + 2;
        byte[] head = {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length};
        return joined(Arrays.copyOf(photo, at), head, part, Arrays.copyOfRange(photo, at, photo.length));
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    /** One record of IPTC-NAA, 2:120, in a block of Photoshop's. */
    private static String iptc() {
        return "Photoshop 3.0\0008BIM\4\4\0\0\0\0\0\13\34\2\170\0\6" + NOTED + "\0";
    }
}
