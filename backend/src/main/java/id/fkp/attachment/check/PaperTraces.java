package id.fkp.attachment.check;

import static id.fkp.attachment.check.CheckProblems.ATTACHMENT_UNSAFE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Takes out of a PDF who made it and with what (ISO 32000-1, 14.3), and what a camera noted in its pictures. Each is
 * overwritten where it stands, so that no byte moves and no page changes. A library that writes the PDF anew would unpack
 * what strangers send without bounds.
 */
final class PaperTraces {

    private static final Pattern MAKER = Pattern.compile("/(?:Author|Creator|Producer)\\s*[(<]");
    private static final Pattern MAKER_ELSEWHERE = Pattern.compile("/Author\\s+\\d+\\s+\\d+\\s+R");
    private static final List<String> PROPERTIES = List.of("x:xmpmeta", "rdf:RDF");
    private static final String PHOTO = "\u00ff\u00e1";
    private static final String EXIF = "Exif\0\0";
    private static final String STREAM = "stream";

    /** What says who made a paper is short; beyond that are pictures and fonts. */
    private static final int LARGEST = 4 * 1024 * 1024;

    /** As much as {@link Paper} lets through. */
    private static final long MOST_LOOKED_AT = 256L * 1024 * 1024;

    /** Whoever wrote a longer one has not written one of these. */
    private static final int LONGEST_DICTIONARY = 64 * 1024;

    private final byte[] bytes;
    private boolean changed;
    private long looked;

    private PaperTraces(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The same paper without them; it has passed {@link Paper}. Refused where they cannot be reached. */
    static byte[] removed(byte[] paper) {
        var plain = new PaperTraces(paper.clone());
        plain.overwrite();
        plain.overwritePacked();
        return plain.bytes;
    }

    private void overwrite() {
        var text = new String(bytes, ISO_8859_1);
        if (MAKER_ELSEWHERE.matcher(text).find()) {
            throw unreachable();
        }
        overwriteDictionaries(text);
        PROPERTIES.forEach(name -> overwriteElements(text, name));
        overwritePhotos(text);
    }

    /** Forward only, and each once: strangers may send a million. */
    private void overwriteDictionaries(String text) {
        var makers = MAKER.matcher(text);
        int begin = -1;
        int next = text.indexOf("<<");
        int done = 0;
        while (makers.find()) {
            while (next >= 0 && next < makers.start()) {
                begin = next;
                next = text.indexOf("<<", next + 2);
            }
            if (begin >= done) {
                done = overwriteStrings(begin + 2, Math.min(bytes.length, begin + LONGEST_DICTIONARY));
            }
            if (makers.start() >= done) {
                // behind a dictionary within its own
                int said = makers.end() - 1;
                done = overwriteStrings(said, Math.min(bytes.length, said + LONGEST_DICTIONARY));
            }
        }
    }

    /** All that is said in one dictionary, up to its end. */
    private int overwriteStrings(int from, int to) {
        int depth = 0;
        int at = from;
        while (at < to && depth >= 0) {
            boolean twice = at + 1 < to && bytes[at] == bytes[at + 1];
            if (bytes[at] == '(') {
                at = overwriteLiteral(at + 1, to);
            } else if (bytes[at] == '<' && !twice) {
                at = overwriteUntil('>', at + 1, to);
            } else if (twice && (bytes[at] == '<' || bytes[at] == '>')) {
                depth += bytes[at] == '<' ? 1 : -1;
                at += 2;
            } else {
                at++;
            }
        }
        return at;
    }

    private int overwriteLiteral(int from, int to) {
        int open = 1;
        int at = from;
        while (at < to) {
            byte sign = bytes[at];
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (open == 0) {
                return at + 1;
            }
            blank(at);
            at++;
            if (sign == '\\' && at < to) {
                blank(at);
                at++;
            }
        }
        return at;
    }

    private int overwriteUntil(char end, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != end) {
            blank(at);
            at++;
        }
        return at + 1;
    }

    private void overwriteElements(String text, String name) {
        var end = "</" + name + ">";
        int at = text.indexOf("<" + name);
        while (at >= 0) {
            int close = text.indexOf(end, at);
            if (close < 0) {
                return;
            }
            blank(at, close + end.length());
            at = text.indexOf("<" + name, close);
        }
    }

    /** A segment of a JPEG: its mark, its length in two bytes, what it is. */
    private void overwritePhotos(String text) {
        int at = text.indexOf(PHOTO);
        while (at >= 0) {
            int next = at + 1;
            if (text.startsWith(EXIF, at + 4)) {
                next = Math.min(bytes.length, at + 2 + (((bytes[at + 2] & 0xff) << 8) | (bytes[at + 3] & 0xff)));
                blank(at + 4 + EXIF.length(), next);
            }
            at = text.indexOf(PHOTO, next);
        }
    }

    private void blank(int from, int to) {
        for (int at = from; at < to; at++) {
            blank(at);
        }
    }

    private void blank(int at) {
        bytes[at] = ' ';
        changed = true;
    }

    private void overwritePacked() {
        var text = new String(bytes, ISO_8859_1);
        int at = text.indexOf(STREAM);
        while (at >= 0 && looked < MOST_LOOKED_AT) {
            int begin = at + STREAM.length();
            while (begin < bytes.length && begin < at + STREAM.length() + 2 && bytes[begin] < ' ') {
                begin++;
            }
            at = text.indexOf(STREAM, overwritePacked(begin));
        }
    }

    /** Where to look on. */
    private int overwritePacked(int begin) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            var unpacked = unpacked(inflater);
            int room = (int) inflater.getBytesRead();
            var inner = new PaperTraces(unpacked);
            inner.overwrite();
            if (inner.changed) {
                put(packed(unpacked), begin, room);
            }
            return begin + room;
        } catch (DataFormatException notPackedSo) {
            // a picture, or plain
            return begin;
        } finally {
            inflater.end();
        }
    }

    /** Nothing of what is larger than any of these. */
    private byte[] unpacked(Inflater inflater) throws DataFormatException {
        var unpacked = new ByteArrayOutputStream();
        var buffer = new byte[8 * 1024];
        while (!inflater.finished() && unpacked.size() <= LARGEST) {
            int read = inflater.inflate(buffer);
            if (read == 0) {
                break;
            }
            unpacked.write(buffer, 0, read);
            looked += read;
        }
        return inflater.finished() ? unpacked.toByteArray() : new byte[0];
    }

    private static byte[] packed(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var buffer = new byte[8 * 1024];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** What unpacks it stops at its end, whatever is left of the room. */
    private void put(byte[] packed, int begin, int room) {
        if (packed.length > room) {
            throw unreachable();
        }
        System.arraycopy(packed, 0, bytes, begin, packed.length);
        Arrays.fill(bytes, begin + packed.length, begin + room, (byte) 0);
    }

    private static RuntimeException unreachable() {
        return ATTACHMENT_UNSAFE.because(
                "PDF ini menyebut pembuatnya di tempat yang tidak dapat dihapus. Cetak ke PDF, atau kirim foto halamannya.",
                "The PDF names its maker where that cannot be removed. Print it to PDF, or send photos of its pages.");
    }
}
