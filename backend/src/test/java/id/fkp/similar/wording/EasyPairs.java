package id.fkp.similar.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import id.fkp.similar.wording.Pairs.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Pairs that nobody has to judge: a text and its copy with a greeting or a letter wrong, and any two inputs of one office. Of
 * the hard pairs alone, where equal words are a trap, weights learn that equal words speak against one matter.
 */
public final class EasyPairs {

    /** With more of these, what is hard is told apart less well (decision 0370). */
    private static final int COPIES_OF_OFFICE = 8;

    private static final int CHANCE_PAIRS_OF_OFFICE = 10;

    /** The same ones each time. */
    private static final long SEED = 7;

    private final Random random = new Random(SEED);

    private final List<UnaryOperator<String>> copying = List.of(
            text -> text,
            text -> text + ", terima kasih",
            text -> "Mohon maaf, " + beginningSmall(text),
            text -> text + " sekali",
            text -> "Selamat pagi, " + text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.toLowerCase(Locale.ROOT) + "!!",
            this::withLetterMissing,
            text -> withLetterMissing(withLetterMissing(text)),
            text -> text + ". Mohon perhatiannya.",
            text -> "Saya mau usul, " + beginningSmall(text),
            text -> text + " min");

    private EasyPairs() {}

    /** Made of the texts of all offices; which of them are one matter, the judged pairs say. */
    public static List<Pair> of(List<Pair> judged) {
        return new EasyPairs().made(judged);
    }

    private List<Pair> made(List<Pair> judged) {
        var pairs = new ArrayList<Pair>();
        var matters = new Matters(judged);
        judged.stream()
                .collect(groupingBy(Pair::domain, LinkedHashMap::new, toCollection(ArrayList::new)))
                .forEach((office, theirs) -> {
                    var texts = new ArrayList<>(theirs.stream()
                            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                            .collect(toCollection(TreeSet::new)));
                    pairs.addAll(chancePairs(office, texts, matters));
                    pairs.addAll(copies(office, texts));
                });
        return pairs;
    }

    private List<Pair> chancePairs(String office, List<String> texts, Matters matters) {
        var pairs = new ArrayList<Pair>();
        for (int tried = 0; tried < CHANCE_PAIRS_OF_OFFICE; tried++) {
            var first = texts.get(random.nextInt(texts.size()));
            var second = texts.get(random.nextInt(texts.size()));
            if (!matters.areJudged(first, second)) {
                pairs.add(new Pair(office + "-chance" + tried, "chance", false, first, second));
            }
        }
        return pairs;
    }

    private List<Pair> copies(String office, List<String> texts) {
        Collections.shuffle(texts, random);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < Math.min(COPIES_OF_OFFICE, texts.size()); i++) {
            var copy = copying.get(random.nextInt(copying.size())).apply(texts.get(i));
            pairs.add(new Pair(office + "-copy" + i, "copy", true, texts.get(i), copy));
        }
        return pairs;
    }

    private static String beginningSmall(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** In one of its longer words. */
    private String withLetterMissing(String text) {
        var words = text.split(" ");
        var longer = new ArrayList<Integer>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() > 5 && words[i].chars().allMatch(Character::isLetter)) {
                longer.add(i);
            }
        }
        if (longer.isEmpty()) {
            return text;
        }
        int chosen = longer.get(random.nextInt(longer.size()));
        var word = words[chosen];
        int missing = 2 + random.nextInt(word.length() - 3);
        words[chosen] = word.substring(0, missing) + word.substring(missing + 1);
        return String.join(" ", words);
    }

    /** Which texts somebody has compared, and which are one matter, also by way of others. */
    private static final class Matters {

        private final Set<Set<String>> judged = new HashSet<>();
        private final Map<String, String> likeAnother = new HashMap<>();

        Matters(List<Pair> pairs) {
            for (var pair : pairs) {
                judged.add(Set.copyOf(List.of(pair.first(), pair.second())));
                var first = matter(pair.first());
                var second = matter(pair.second());
                if (pair.same() && !first.equals(second)) {
                    likeAnother.put(first, second);
                }
            }
        }

        private String matter(String text) {
            var found = text;
            for (var next = likeAnother.get(found); next != null; next = likeAnother.get(found)) {
                found = next;
            }
            return found;
        }

        boolean areJudged(String first, String second) {
            return judged.contains(Set.copyOf(List.of(first, second)))
                    || matter(first).equals(matter(second));
        }
    }
}
