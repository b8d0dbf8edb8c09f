package id.fkp.submission.spam;

import id.fkp.submission.spam.SpamSign.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What speaks for a text being spam, in points that anybody can add up. No sign that honest people give, such as one
 * link or a campaign's words, is enough alone.
 */
record SpamScore(List<SpamSign> signs, int points) {

    /** From so many points on somebody reads it first. */
    static final int SUSPECTED = 3;

    /** In code points: nobody writes so many of one, and lines to be filled in are longer still. */
    private static final int LONG_ROW = 12;

    private static final int VERY_LONG_ROW = 40;
    private static final int MANY = 10;

    /** More of the same weighs nothing more. */
    static final int VERY_MANY = 50;

    private static final Pattern LINK = Pattern.compile("https?://\\S+|\\bwww\\.\\S+");
    private static final Pattern MARKUP = Pattern.compile("<script\\b|<a\\b|<iframe\\b|\\[url[=\\]]|\\[link[=\\]]");

    SpamScore {
        signs = List.copyOf(signs);
    }

    /**
     * The same for the same text and repetition, whoever sends it.
     *
     * @param text all that is said, the proposed wording included
     */
    static SpamScore of(String text, Repetition before) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var score = new Sum();
        // One link to a rule or a page of the unit is what people are asked for.
        int links = (int) LINK.matcher(plain).results().count();
        score.add(Kind.LINKS, links, links - 1);
        score.add(Kind.SHORT_LINKS, SpamLexicon.shortLinksIn(plain));
        int markup = (int) MARKUP.matcher(plain).results().count();
        score.add(Kind.MARKUP, markup, 2 * markup);
        int row = longestRow(plain);
        score.add(Kind.REPEATED_CHARACTERS, row, row >= VERY_LONG_ROW ? 2 : row >= LONG_ROW ? 1 : 0);
        score.add(Kind.ADVERTISING, SpamLexicon.advertisingIn(plain));
        score.add(Kind.SAME_FROM_DEVICE, before.fromDevice() + 1, before.fromDevice());
        int same = before.fromAnybody() + 1;
        score.add(Kind.SAME_FROM_MANY, same, same >= VERY_MANY ? 2 : same >= MANY ? 1 : 0);
        return new SpamScore(score.signs, score.points);
    }

    boolean isSuspected() {
        return points >= SUSPECTED;
    }

    /** Of a character that is no digit and no space. */
    private static int longestRow(String text) {
        int longest = 0;
        int row = 0;
        int before = -1;
        for (int character : text.codePoints().toArray()) {
            boolean counts = !Character.isWhitespace(character) && !Character.isDigit(character);
            row = !counts ? 0 : character == before ? row + 1 : 1;
            before = character;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    /** What adds up. A sign that weighs nothing is none. */
    private static final class Sum {

        private final List<SpamSign> signs = new ArrayList<>();
        private int points;

        void add(Kind kind, List<Integer> weights) {
            add(
                    kind,
                    weights.size(),
                    weights.stream().mapToInt(Integer::intValue).sum());
        }

        void add(Kind kind, int count, int weight) {
            if (weight > 0) {
                signs.add(new SpamSign(kind, count));
                points += weight;
            }
        }
    }
}
