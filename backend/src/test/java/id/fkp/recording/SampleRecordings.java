package id.fkp.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Recordings as far as their containers go, and what is none. */
final class SampleRecordings {

    /** ISO 6709, Kisaran; as phones write it. */
    static final String PLACE = "+02.9845+099.6158/";

    private SampleRecordings() {}

    /** Silence of a tenth of a second. */
    static byte[] wav() {
        var format = new AudioFormat(8000, 8, 1, false, false);
        var out = new ByteArrayOutputStream();
        try (var silence = new AudioInputStream(InputStream.nullInputStream(), format, 0)) {
            AudioSystem.write(silence, AudioFileFormat.Type.WAVE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return joined(out.toByteArray(), new byte[800]);
    }

    /** With a title of its own before the first frame. */
    static byte[] mp3() {
        var tag = joined("ID3\3\0\0\0\0\0\13".getBytes(ISO_8859_1), "TIT2\0\0\0\1\0\0\0".getBytes(ISO_8859_1));
        var frame = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0x00}, 417);
        return joined(tag, frame, frame, frame);
    }

    static byte[] opus() {
        return joined("OggS\0\2".getBytes(ISO_8859_1), new byte[22], "OpusHead\1\1".getBytes(ISO_8859_1), new byte[60]);
    }

    /** As browsers record it: EBML version 1, DocType webm. */
    static byte[] webm() {
        return joined(
                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x9F, 0x42, (byte) 0x86, (byte) 0x81, 1},
                new byte[] {0x42, (byte) 0xF7, (byte) 0x81, 1, 0x42, (byte) 0x82, (byte) 0x84},
                "webm".getBytes(ISO_8859_1),
                new byte[80]);
    }

    /** The same container, for whatever is in it. */
    static byte[] matroska() {
        return joined(
                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x93, 0x42, (byte) 0x82, (byte) 0x88},
                "matroska".getBytes(ISO_8859_1),
                new byte[80]);
    }

    /** Sound alone, without a place. */
    static byte[] m4a() {
        return joined(
                brand("M4A "), box("moov", box("mvhd", new byte[100]), track("soun")), box("mdat", new byte[500]));
    }

    /** As a phone makes it: the place stands in each of the ways that are in use. */
    static byte[] filmWithPlace() {
        var place = PLACE.getBytes(ISO_8859_1);
        var text = joined(ByteBuffer.allocate(4).putShort((short) place.length).array(), place);
        return joined(
                brand("isom"),
                box(
                        "moov",
                        box("mvhd", new byte[100]),
                        box("udta", box("\u00a9xyz", text), box("loci", new byte[4], place)),
                        track("vide", box("udta", box("loci", new byte[4], place))),
                        track("soun", box("meta", place)),
                        box("meta", box("keys", "com.apple.quicktime.location.ISO6709".getBytes(ISO_8859_1)), place)),
                box("uuid", new byte[16], place),
                box("free", place),
                box("mdat", new byte[2_000_000]),
                box("meta", place));
    }

    /** With a track in which the camera notes where it is, moment by moment. */
    static byte[] filmThatFollows() {
        return joined(
                brand("mp42"),
                box("moov", box("mvhd", new byte[100]), track("vide"), track("meta")),
                box("mdat", new byte[500]));
    }

    static byte[] quicktime() {
        return joined(
                brand("qt  "), box("moov", box("mvhd", new byte[100]), track("vide")), box("mdat", new byte[500]));
    }

    /** Cut off while it was sent. */
    static byte[] half() {
        var whole = filmWithPlace();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A box of a few bytes that claims two gigabytes. */
    static byte[] bomb() {
        var claims = ByteBuffer.allocate(16)
                .putInt(0x7FFFFFFF)
                .put("hdlr".getBytes(ISO_8859_1))
                .array();
        return joined(brand("mp42"), box("moov", box("trak", box("mdia", claims))));
    }

    static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1);
    }

    private static byte[] brand(String name) {
        return box("ftyp", name.getBytes(ISO_8859_1), new byte[4], name.getBytes(ISO_8859_1));
    }

    private static byte[] track(String handler, byte[]... more) {
        var what = joined(new byte[8], handler.getBytes(ISO_8859_1), new byte[13]);
        return box(
                "trak",
                joined(
                        box("tkhd", new byte[84]),
                        box("mdia", box("mdhd", new byte[24]), box("hdlr", what), box("minf"))),
                joined(more));
    }

    private static byte[] box(String type, byte[]... content) {
        var inside = joined(content);
        return ByteBuffer.allocate(inside.length + 8)
                .putInt(inside.length + 8)
                .put(type.getBytes(ISO_8859_1))
                .put(inside)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        var whole = ByteBuffer.allocate(
                Stream.of(parts).mapToInt(part -> part.length).sum());
        Stream.of(parts).forEach(whole::put);
        return whole.array();
    }
}
