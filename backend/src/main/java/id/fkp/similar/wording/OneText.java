package id.fkp.similar.wording;

import static java.util.stream.Collectors.groupingBy;

import id.fkp.similar.wording.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * One text that is written twice: word for word in one order, but for greetings and thanks, capitals and stops, chat spelling,
 * and letters that slipped. Numbers, what is denied, and words that a list tells apart are the same, or it is another text.
 */
public final class OneText {

    /** Greetings, thanks and the like, by their first word, the longest first. */
    private static final Map<String, List<List<String>>> COURTESIES = Lexicon.rows("courtesies.csv").stream()
            .map(row -> List.of(row.get(0).split(" ")))
            .sorted((one, other) -> other.size() - one.size())
            .collect(groupingBy(phrase -> phrase.get(0)));

    /** Of a shorter word a letter less is another word. */
    private static final int LONG_ENOUGH = 5;

    /** In these any two letters may be wrong, in a shorter one only one be missing: pembeli and pemberi, taman and tanaman are two. */
    private static final int LONG = 9;

    /** So many words that are right stand for each that is wrong. */
    private static final int RIGHT_FOR_WRONG = 2;

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(2);

    private OneText() {}

    public static boolean isWrittenTwice(String first, String second) {
        var one = withoutCourtesies(Tokens.of(first));
        var other = withoutCourtesies(Tokens.of(second));
        if (one.isEmpty() || one.size() != other.size()) {
            return false;
        }
        var wrong = IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(other.get(i)))
                .toArray();
        return wrong.length * (1 + RIGHT_FOR_WRONG) <= one.size()
                && IntStream.of(wrong).allMatch(i -> isOneWord(one.get(i), other.get(i)));
    }

    private static List<Token> withoutCourtesies(List<Token> tokens) {
        var rest = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); ) {
            int length = lengthOfCourtesy(tokens.subList(i, tokens.size()));
            if (length == 0) {
                rest.add(tokens.get(i));
            }
            i += Math.max(length, 1);
        }
        return rest;
    }

    private static int lengthOfCourtesy(List<Token> tokens) {
        return COURTESIES.getOrDefault(tokens.get(0).word(), List.of()).stream()
                .filter(phrase -> tokens.size() >= phrase.size()
                        && tokens.stream()
                                .limit(phrase.size())
                                .map(Token::word)
                                .toList()
                                .equals(phrase))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    /** Of two that lists know, each is what it says. */
    private static boolean isOneWord(Token one, Token other) {
        var words = Stream.of(one, other).map(Token::word).toList();
        int longer = words.stream().mapToInt(String::length).max().orElseThrow();
        long known = words.stream().filter(OneText::isKnown).count();
        int wrong = LETTERS.apply(one.word(), other.word());
        if (one.isNumber() || other.isNumber() || known == 2 || wrong < 0 || longer < LONG_ENOUGH) {
            return false;
        }
        // Melati and Melari are two names, as far as anybody can tell; Melati and Melti are one.
        boolean isLetterMissing =
                wrong == 1 && one.word().length() != other.word().length();
        return isLetterMissing || (known == 1 && longer >= LONG);
    }

    private static boolean isKnown(String word) {
        return Concepts.isKnown(Concepts.of(word).base())
                || Lexicon.isSilent(word)
                || Stream.of(Known.values()).anyMatch(known -> Lexicon.is(word, known));
    }
}
