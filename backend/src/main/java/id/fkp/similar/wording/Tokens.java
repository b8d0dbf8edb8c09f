package id.fkp.similar.wording;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words and numbers of a text in their order, written out: no capitals, no chat spelling, no numbers in words. */
final class Tokens {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** What repeats as a group is never given back, since to remember each of thousands would fill the stack. */
    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}+\\d\\p{L}[\\p{L}\\d]*|\\d+(?:[.,:]\\d+)*+|\\p{L}+(?:-\\p{L}+)*+|%");

    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})++");

    /** With a full stop it is no "dari". */
    private static final Pattern DOCTOR = Pattern.compile("\\bdr\\.");

    /** A word or, where the text has a number, its value in digits. */
    record Token(String word, boolean isNumber) {}

    private final List<Token> found = new ArrayList<>();

    private Tokens() {}

    static List<Token> of(String text) {
        var tokens = new Tokens();
        var plain = DRAWN_OUT
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(INDONESIAN))
                .replaceAll("$1");
        plain = DOCTOR.matcher(plain).replaceAll("dokter");
        MatchResult before = null;
        for (var match : (Iterable<MatchResult>) TOKEN.matcher(plain).results()::iterator) {
            if (!isDoubling(match, before)) {
                tokens.take(match.group());
            }
            before = match;
        }
        return numbersInDigits(tokens.whole());
    }

    /** The 2 of hari2, which stands for a second "hari". */
    private static boolean isDoubling(MatchResult match, @Nullable MatchResult before) {
        return match.group().equals("2")
                && before != null
                && before.end() == match.start()
                && before.group().length() >= 4
                && Character.isLetter(before.group().charAt(0));
    }

    /** seminggu and per minggu are one week each. */
    private List<Token> whole() {
        var whole = new ArrayList<Token>();
        for (int i = 0; i < found.size(); i++) {
            var word = found.get(i).word();
            var unit = word.startsWith("se") ? word.substring(2) : "";
            if (Lexicon.is(unit, Known.PERIOD)) {
                whole.add(new Token("1", true));
                whole.add(new Token(unit, false));
            } else if (word.equals("per")
                    && i + 1 < found.size()
                    && Lexicon.is(found.get(i + 1).word(), Known.PERIOD)) {
                whole.add(new Token("1", true));
            } else {
                whole.add(found.get(i));
            }
        }
        return whole;
    }

    private void take(String written) {
        if (Character.isDigit(written.charAt(0))) {
            found.add(new Token(value(written), true));
            return;
        }
        var parts = written.split("-");
        if (Lexicon.isChat(written)) {
            Lexicon.meant(written).forEach(word -> found.add(new Token(word, false)));
        } else if (parts.length == 2 && parts[1].startsWith(parts[0])) {
            take(parts[1]);
        } else if (parts.length > 1) {
            List.of(parts).forEach(this::take);
        } else {
            Lexicon.meant(written).forEach(word -> found.add(new Token(word, false)));
        }
    }

    /** 25.000 is a number of five digits; 08.00 and 8:00 are eight, 8.30 and 1,5 stay what they are. */
    private static String value(String digits) {
        if (THOUSANDS.matcher(digits).matches()) {
            return plain(new BigDecimal(digits.replaceAll("[.,]", "")));
        }
        var parts = digits.split("[.,:]");
        return parts.length > 2 ? digits : plain(new BigDecimal(String.join(".", parts)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** dua puluh lima becomes 25, and 25 ribu 25000. */
    private static List<Token> numbersInDigits(List<Token> tokens) {
        var whole = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); ) {
            int end = i;
            while (end < tokens.size() && (end == i || !tokens.get(end).isNumber()) && isNumeral(tokens.get(end))) {
                end++;
            }
            var spelt = end > i ? number(tokens.subList(i, end)) : null;
            whole.add(spelt == null ? tokens.get(i) : spelt);
            i = spelt == null ? i + 1 : end;
        }
        return whole;
    }

    private static boolean isNumeral(Token token) {
        return token.isNumber() || Lexicon.is(token.word(), Known.NUMERAL);
    }

    private static @Nullable Token number(List<Token> tokens) {
        var first = tokens.get(0);
        if (first.isNumber()) {
            return tokens.size() == 2 ? times(first, tokens.get(1).word()) : null;
        }
        var words = String.join(" ", tokens.stream().map(Token::word).toList());
        var position = new ParsePosition(0);
        // No part of it is shared between threads.
        var number = new RuleBasedNumberFormat(INDONESIAN, RuleBasedNumberFormat.SPELLOUT).parse(words, position);
        return number == null || position.getIndex() < words.length() ? null : new Token(number.toString(), true);
    }

    private static @Nullable Token times(Token number, String power) {
        var factor = switch (power) {
            case "ribu" -> BigDecimal.valueOf(1_000);
            case "juta" -> BigDecimal.valueOf(1_000_000);
            default -> null;
        };
        if (factor == null || number.word().chars().filter(c -> c == '.').count() > 1) {
            return null;
        }
        return new Token(plain(new BigDecimal(number.word()).multiply(factor)), true);
    }
}
