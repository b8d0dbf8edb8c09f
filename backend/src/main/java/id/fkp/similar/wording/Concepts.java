package id.fkp.similar.wording;

import id.fkp.similar.wording.Concept.Kind;
import id.fkp.similar.wording.Tokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words and phrases of public services by what they mean; the list is the file {@code same-words.csv}. */
final class Concepts {

    /** Between the words of a phrase in the list. */
    private static final String SPACE = "_";

    /** Beginnings that an active form swallows: terima, menerima; kirim, mengirim. */
    private static final String SWALLOWED = "kpst";

    private static final String VOWELS = "aiueo";

    private static final Map<String, Concept> WORDS = new HashMap<>();

    /** By their first word, the longest first. */
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        for (var row : Lexicon.rows("same-words.csv")) {
            var concept = new Concept(row.get("base"), Kind.valueOf(row.get("kind")));
            KINDS.put(concept.base(), concept.kind());
            for (var word : List.of(row.get("words").split(" "))) {
                keep(word, concept);
            }
        }
        PHRASES.values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
    }

    private Concepts() {}

    /** Some words that have one meaning together. */
    record Phrase(List<String> words, Concept concept) {

        private boolean standsAt(List<Token> tokens, int place) {
            if (place + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                var written = tokens.get(place + i).word();
                if (!written.equals(words.get(i)) && !written.equals(words.get(i) + "nya")) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void keep(String word, Concept concept) {
        if (word.contains(SPACE)) {
            var words = List.of(word.split(SPACE));
            PHRASES.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(words, concept));
        } else if (WORDS.put(word, concept) != null) {
            throw new IllegalStateException("same-words.csv holds " + word + " twice");
        }
    }

    static Optional<Phrase> phraseAt(List<Token> tokens, int place) {
        return PHRASES.getOrDefault(tokens.get(place).word(), List.of()).stream()
                .filter(phrase -> phrase.standsAt(tokens, place))
                .findFirst();
    }

    /** What a word means; of one that no list knows, its stem by rule. */
    static Concept of(String word) {
        var known = WORDS.get(word);
        return known != null ? known : behind(word);
    }

    /** As {@link #of}, of a word that is not in the list as it is written. */
    private static Concept behind(String word) {
        return Stems.of(word).stream()
                .map(WORDS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new Concept(shorn(plain(Stems.guessed(word))), Kind.THING));
    }

    /** Whether a list knows what it means. */
    static boolean isKnown(String base) {
        return KINDS.containsKey(base);
    }

    /** Whether it says how something is or shall be; of a {@link Concept#base}. */
    static boolean isSaying(String base) {
        return KINDS.getOrDefault(base, Kind.THING) != Kind.THING;
    }

    /** Snowball leaves a beginning: percepat, perjelas. */
    private static String plain(String stem) {
        return stem.length() >= 7 && stem.startsWith("per") ? stem.substring(3) : stem;
    }

    private static String shorn(String stem) {
        return stem.length() >= 5 && SWALLOWED.indexOf(stem.charAt(0)) >= 0 && VOWELS.indexOf(stem.charAt(1)) >= 0
                ? stem.substring(1)
                : stem;
    }
}
