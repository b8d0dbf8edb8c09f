package id.fkp.standard.redline.words;

import id.fkp.shared.document.Document.Mark;
import java.util.List;

/**
 * A word as it is compared, or signs beside one, such as brackets and the full stop. What stands between two spaces is
 * one word, so that dates, amounts and addresses are not cut up.
 *
 * @param space behind it; words are the same whatever space follows, and only then are the spaces compared
 * @param marks in one order, so that bold italic is italic bold
 */
public record Token(String word, String space, List<Mark> marks) {

    private static final String LINE_BREAK = "\n";

    public static Token lineBreak(List<Mark> marks) {
        return new Token(LINE_BREAK, "", marks);
    }

    /** A break of its own; one within a text is space like any other. */
    public boolean isLineBreak() {
        return word.equals(LINE_BREAK);
    }

    /** Whether it says something or is a line of its own, and not only signs between. */
    public boolean isFirm() {
        return isLineBreak() || word.codePoints().anyMatch(Token::isOfWord);
    }

    /** Adds the words of a text to a list. */
    public static void split(String text, List<Mark> marks, List<Token> into) {
        int at = 0;
        while (at < text.length()) {
            int end = skip(text, at, false);
            int next = skip(text, end, true);
            add(text.substring(at, end), text.substring(end, next), marks, into);
            at = next;
        }
    }

    /** Signs before and behind a word are apart from it. */
    private static void add(String chunk, String space, List<Mark> marks, List<Token> into) {
        int first = 0;
        while (first < chunk.length() && !isOfWord(chunk.codePointAt(first))) {
            first += Character.charCount(chunk.codePointAt(first));
        }
        if (first == chunk.length()) {
            into.add(new Token(chunk, space, marks));
            return;
        }
        int last = chunk.length();
        while (!isOfWord(chunk.codePointBefore(last))) {
            last -= Character.charCount(chunk.codePointBefore(last));
        }
        if (first > 0) {
            into.add(new Token(chunk.substring(0, first), "", marks));
        }
        boolean bare = last == chunk.length();
        into.add(new Token(chunk.substring(first, last), bare ? space : "", marks));
        if (!bare) {
            into.add(new Token(chunk.substring(last), space, marks));
        }
    }

    private static int skip(String text, int from, boolean spaces) {
        int at = from;
        while (at < text.length() && isSpace(text.codePointAt(at)) == spaces) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Letters and digits with what is written above and below them. */
    private static boolean isOfWord(int c) {
        return Character.isUnicodeIdentifierPart(c);
    }
}
