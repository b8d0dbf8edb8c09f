package id.fkp.intake.field;

import static id.fkp.intake.part.IntakeProblems.DOCUMENT_KIND_REFUSED;

import id.fkp.intake.part.Budget;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file of text alone.
 *
 * @param guessed whether its encoding was guessed: Excel writes CSV in that of its country unless told otherwise
 */
public record PlainFile(String text, boolean guessed) {

    private static final long MAX_BYTES = 2L * 1024 * 1024;
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f\\x85]]");
    private static final Pattern MARKUP = Pattern.compile("^(<|\\{\\\\rtf|%PDF-|%!PS)");
    private static final Charset OF_EXCEL = Charset.forName("windows-1252");

    /** Refuses what is no text, and markup of any kind. */
    public static PlainFile of(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw Budget.tooLong();
        }
        var bytes = Files.readAllBytes(file);
        var read = decoded(bytes);
        if (read.text.isBlank()
                || MARKUP.matcher(read.text).find()
                || NO_TEXT.matcher(read.text).find()) {
            throw DOCUMENT_KIND_REFUSED.because(
                    "Kirim .docx, .xlsx, JSON, atau CSV.", "Send a .docx, .xlsx, JSON or CSV.");
        }
        return read;
    }

    public boolean isJson() {
        return text.startsWith("{") || text.startsWith("[");
    }

    private static PlainFile decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new PlainFile(stripped(new String(bytes, StandardCharsets.UTF_16)), false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new PlainFile(stripped(new String(bytes, StandardCharsets.UTF_16)), false);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new PlainFile(stripped(text.toString()), false);
        } catch (CharacterCodingException e) {
            return new PlainFile(stripped(new String(bytes, OF_EXCEL)), true);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String stripped(String text) {
        return text.replace("\uFEFF", "").strip();
    }
}
