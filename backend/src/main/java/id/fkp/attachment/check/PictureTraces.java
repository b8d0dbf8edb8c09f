package id.fkp.attachment.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG without what its camera noted: the place, the time, the device, a small picture of its own (ITU-T T.81, B.1).
 * The picture itself is copied as it is packed.
 */
final class PictureTraces {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;

    /** The applications' own: 0 how dense it is, 2 its colours, 14 how they are packed; the others are notes. */
    private static final int APPLICATION = 0xe0;

    private static final int DENSITY = APPLICATION;
    private static final int COLOURS = APPLICATION + 2;
    private static final int PACKING = APPLICATION + 14;
    private static final int LAST_APPLICATION = APPLICATION + 15;

    private static final byte[] PLAIN_DENSITY = sign("JFIF\0");
    private static final byte[] PROFILE = sign("ICC_PROFILE\0");
    private static final byte[] ADOBE = sign("Adobe");

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int at;

    private PictureTraces(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    /** Refuses what is no JPEG up to its picture; one that breaks off within it is copied so far. */
    static byte[] removed(byte[] bytes) throws IOException {
        var traces = new PictureTraces(bytes);
        traces.copy();
        return traces.kept.toByteArray();
    }

    private void copy() throws IOException {
        if (bytes.length < 2 || at(0) != 0xff || at(1) != START) {
            throw new IOException("no JPEG");
        }
        kept.write(bytes, 0, 2);
        at = 2;
        // What stands behind its end shows nothing, and some cameras keep another picture there with notes of its own.
        for (int marker = marker(); marker != END; marker = marker()) {
            int length = at + 3 < bytes.length ? (at(at + 2) << 8) + at(at + 3) : 0;
            if (length < 2 || at + 2 + length > bytes.length) {
                throw new IOException("a part of a JPEG is longer than itself");
            }
            if (isPartOfPicture(marker, at + 4, length - 2)) {
                kept.write(bytes, at, 2 + length);
            }
            at += 2 + length;
            if (marker == SCAN) {
                copyScan();
            }
        }
        kept.write(0xff);
        kept.write(END);
    }

    /** The next one, at which it stands then; the end where the picture breaks off. */
    private int marker() throws IOException {
        while (at + 1 < bytes.length && at(at) == 0xff && at(at + 1) == 0xff) {
            at++;
        }
        if (at + 1 >= bytes.length) {
            return END;
        }
        if (at(at) != 0xff) {
            throw new IOException("no part of a JPEG begins here");
        }
        return at(at + 1);
    }

    /** Up to a marker that neither stands for a sign of the picture nor only begins it anew. */
    private void copyScan() {
        int from = at;
        while (at < bytes.length && !endsScan()) {
            at++;
        }
        kept.write(bytes, from, at - from);
    }

    private boolean endsScan() {
        if (at(at) != 0xff || at + 1 >= bytes.length) {
            return false;
        }
        int next = at(at + 1);
        return next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7);
    }

    private boolean isPartOfPicture(int marker, int from, int length) {
        return switch (marker) {
            case DENSITY -> begins(from, length, PLAIN_DENSITY);
            case COLOURS -> begins(from, length, PROFILE);
            case PACKING -> begins(from, length, ADOBE);
            case COMMENT -> false;
            default -> marker < APPLICATION || marker > LAST_APPLICATION;
        };
    }

    private boolean begins(int from, int length, byte[] sign) {
        return length >= sign.length && Arrays.equals(bytes, from, from + sign.length, sign, 0, sign.length);
    }

    private int at(int place) {
        return bytes[place] & 0xff;
    }

    private static byte[] sign(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
