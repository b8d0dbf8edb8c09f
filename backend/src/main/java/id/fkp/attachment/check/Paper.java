package id.fkp.attachment.check;

import static id.fkp.attachment.check.CheckProblems.ATTACHMENT_BROKEN;
import static id.fkp.attachment.check.CheckProblems.ATTACHMENT_UNSAFE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.fkp.shared.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF without building it: whether it is whole and nothing else, opens without a password, unpacks to a
 * bounded size, and neither runs nor carries anything (ISO 32000-1, 7.5 and 12.6). Readers differ in what they make of a
 * PDF, so that names are looked for everywhere, and not where they should stand.
 */
final class Paper {

    private static final String HEAD = "%PDF-";
    private static final String END = "%%EOF";
    private static final String STREAM = "stream";

    /** What acts, carries other files or locks. Each is long enough not to come about by chance in pictures. */
    private static final Set<String> REFUSED =
            Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "ImportData", "Encrypt");

    private static final String LOCK = "Encrypt";
    private static final int LONGEST_NAME = 32;

    /** A paper of some ten scanned pages without loss; a bomb is a thousand times what it is. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    /** Its dictionary stands before a stream; none that is honest is longer. */
    private static final int LONGEST_DICTIONARY = 8 * 1024;

    /** Behind the end some writers leave line breaks. */
    private static final int MOST_BEHIND = 1024;

    private static final int BUFFER = 64 * 1024;

    private final byte[] bytes;
    private final String text;
    private final byte[] unpacked = new byte[BUFFER + LONGEST_NAME];
    private long size;

    private Paper(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, ISO_8859_1);
    }

    static boolean isSigned(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD.length()), ISO_8859_1).equals(HEAD);
    }

    /** Refuses one that is not whole, and one that is not only a paper. */
    static void requireHarmless(byte[] bytes) {
        var paper = new Paper(bytes);
        paper.requireWhole();
        requireNone(bytes, bytes.length);
        paper.unpack();
    }

    private void requireWhole() {
        int end = text.lastIndexOf(END);
        if (end < 0 || !text.contains("startxref")) {
            throw broken();
        }
        var behind = text.substring(end + END.length());
        if (behind.length() > MOST_BEHIND
                || !behind.chars().allMatch(sign -> sign == 0 || Character.isWhitespace(sign))) {
            throw broken();
        }
    }

    private void unpack() {
        for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at)) {
            int begin = at + STREAM.length();
            boolean opens = !text.startsWith("end", Math.max(0, at - 3));
            at = opens ? Math.max(begin, unpacked(at, afterLineBreak(begin))) : begin;
        }
    }

    private int afterLineBreak(int at) {
        int begin = at;
        while (begin < bytes.length && begin < at + 2 && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
            begin++;
        }
        return begin;
    }

    /** Where it ends; what is not packed the usual way is passed over, unless it could hide objects. */
    private int unpacked(int keyword, int begin) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            int kept = 0;
            boolean any = false;
            while (!inflater.finished()) {
                int read = inflater.inflate(unpacked, kept, BUFFER);
                if (read == 0) {
                    break;
                }
                any = true;
                size += read;
                if (size > MOST_UNPACKED) {
                    throw ATTACHMENT_UNSAFE.because(
                            "Isi PDF ini terlalu besar setelah dibuka. Pindai lagi dengan resolusi lebih rendah.",
                            "The PDF is too large once unpacked. Scan it again at a lower resolution.");
                }
                requireNone(unpacked, kept + read);
                kept = keepTail(kept + read);
            }
            if (any) {
                requirePackedOnce(keyword);
                return begin + (int) inflater.getBytesRead();
            }
        } catch (DataFormatException notPackedSo) {
            // a picture, or plain, or broken behind its beginning
        } finally {
            inflater.end();
        }
        requireNoObjects(keyword);
        return begin;
    }

    /** A name may lie across two pieces. */
    private int keepTail(int length) {
        int tail = Math.min(LONGEST_NAME, length);
        System.arraycopy(unpacked, length - tail, unpacked, 0, tail);
        return tail;
    }

    private void requireNoObjects(int keyword) {
        if (PackedObjects.couldHide(names(dictionary(keyword)))) {
            throw broken();
        }
    }

    private void requirePackedOnce(int keyword) {
        var dictionary = dictionary(keyword);
        if (!PackedObjects.areSeen(dictionary, names(dictionary))) {
            throw broken();
        }
    }

    private String dictionary(int keyword) {
        int from = Math.max(0, keyword - LONGEST_DICTIONARY);
        return text.substring(Math.max(from, text.lastIndexOf(" obj", keyword)), keyword);
    }

    private static List<String> names(String dictionary) {
        var bytes = dictionary.getBytes(ISO_8859_1);
        return IntStream.range(0, bytes.length)
                .filter(at -> bytes[at] == '/')
                .mapToObj(at -> name(bytes, bytes.length, at + 1))
                .toList();
    }

    private static void requireNone(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            if (bytes[at] == '/') {
                var name = name(bytes, length, at + 1);
                if (REFUSED.contains(name)) {
                    throw unsafe(name);
                }
            }
        }
    }

    /** With its signs written as {@code #4a} read (7.3.5). */
    private static String name(byte[] bytes, int length, int from) {
        var name = new StringBuilder(LONGEST_NAME);
        int at = from;
        while (at < length && name.length() < LONGEST_NAME && isPartOfName(bytes[at])) {
            int high = bytes[at] == '#' && at + 2 < length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[at + 2], 16);
            name.append(low < 0 ? (char) (bytes[at] & 0xff) : (char) (high * 16 + low));
            at += low < 0 ? 1 : 3;
        }
        return name.toString();
    }

    private static boolean isPartOfName(byte sign) {
        return sign > ' ' && "()<>[]{}/%".indexOf(sign) < 0;
    }

    private static ProblemException broken() {
        return ATTACHMENT_BROKEN.because(
                "Buka berkasnya, simpan lagi sebagai PDF, lalu lampirkan lagi.",
                "Open the file, save it as PDF once more, then attach it again.");
    }

    private static ProblemException unsafe(String name) {
        return name.equals(LOCK)
                ? ATTACHMENT_UNSAFE.because(
                        "PDF ini terkunci. Simpan tanpa sandi, lalu lampirkan lagi.",
                        "The PDF is locked. Save it without a password, then attach it again.")
                : ATTACHMENT_UNSAFE.because(
                        "PDF ini memuat skrip atau berkas lain. Cetak ke PDF, lalu lampirkan hasilnya.",
                        "The PDF holds a script or other files. Print it to PDF, then attach the result.");
    }
}
