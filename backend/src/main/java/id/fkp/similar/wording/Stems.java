package id.fkp.similar.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.IndonesianStemmer;

/** From which words an Indonesian word may be made, in writing and in speech. */
final class Stems {

    private static final List<String> PARTICLES = List.of("lah", "kah", "tah", "pun", "nya", "ku", "mu");
    private static final List<String> SUFFIXES = List.of("kan", "an", "i", "in");
    private static final List<String> PREFIXES = List.of(
            "memper", "diper", "member", "keber", "pember", "penge", "menge", "keter", "menye", "penye", "ter", "ber",
            "per", "pel", "bel", "men", "pen", "mem", "pem", "meng", "peng", "me", "pe", "di", "ke", "se", "nge", "ng");

    /** A beginning and the letter of the stem that it has swallowed. */
    private static final List<String[]> SWALLOWING = List.of(
            new String[] {"meny", "s"},
            new String[] {"peny", "s"},
            new String[] {"ny", "s"},
            new String[] {"men", "t"},
            new String[] {"pen", "t"},
            new String[] {"mem", "p"},
            new String[] {"pem", "p"},
            new String[] {"meng", "k"},
            new String[] {"peng", "k"},
            new String[] {"ng", "k"});

    /** A shorter rest is no stem. */
    private static final int SHORTEST = 3;

    private Stems() {}

    /** The word itself first, then those which need the fewest letters taken away. */
    static Set<String> of(String word) {
        var found = new LinkedHashSet<String>();
        found.add(word);
        for (var particle : PARTICLES) {
            cut(word, particle).forEach(found::add);
        }
        for (var form : List.copyOf(found)) {
            SUFFIXES.stream().flatMap(suffix -> cut(form, suffix)).forEach(found::add);
        }
        // From the longest: ukuran before ukur.
        for (var form : List.copyOf(found)) {
            plain(form).forEach(found::add);
            swallowed(form).forEach(found::add);
        }
        for (var form : List.copyOf(found)) {
            plain(form).forEach(found::add);
        }
        return found;
    }

    private static Stream<String> plain(String word) {
        return PREFIXES.stream()
                .filter(word::startsWith)
                .map(prefix -> word.substring(prefix.length()))
                .filter(stem -> stem.length() >= SHORTEST);
    }

    private static Stream<String> swallowed(String word) {
        return SWALLOWING.stream()
                .filter(start -> word.startsWith(start[0]))
                .map(start -> start[1] + word.substring(start[0].length()))
                .filter(stem -> stem.length() > SHORTEST);
    }

    private static Stream<String> cut(String word, String end) {
        return Stream.of(word)
                .filter(form -> form.endsWith(end))
                .map(form -> form.substring(0, form.length() - end.length()))
                .filter(form -> form.length() >= SHORTEST);
    }

    /** Of a word that no list knows, by rules alone: it need not be a word itself. */
    static String guessed(String word) {
        var stemmer = new IndonesianStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
