package id.fkp.similar.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What two wordings have in common, word by word, and where they speak against each other. */
final class Common {

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    /** From here on two words are one that is written wrongly. */
    private static final double ONE_WORD = 0.92;

    /** Shorter ones differ by one letter and mean something else. */
    private static final int LONG_ENOUGH = 4;

    /** From here on two texts use the same words, so that a no in one of them makes the difference. */
    private static final double LIKE = 0.85;

    private static final int NOWHERE = -1;

    private final Wording one;
    private final Wording other;
    private final List<String> first;
    private final List<String> second;

    /** For each word of the first, its place in the second. */
    private final int[] places;

    private final boolean[] taken;

    Common(Wording one, Wording other) {
        this.one = one;
        this.other = other;
        first = new ArrayList<>(new LinkedHashSet<>(one.words()));
        second = new ArrayList<>(new LinkedHashSet<>(other.words()));
        places = new int[first.size()];
        taken = new boolean[second.size()];
        Arrays.fill(places, NOWHERE);
        place(true);
        place(false);
    }

    private void place(boolean exactly) {
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < taken.length && places[i] == NOWHERE; j++) {
                if (!taken[j] && isOne(Wording.bare(first.get(i)), Wording.bare(second.get(j)), exactly)) {
                    places[i] = j;
                    taken[j] = true;
                }
            }
        }
    }

    private static boolean isOne(String word, String other, boolean exactly) {
        if (exactly) {
            return word.equals(other);
        }
        boolean areWishes = Lexicon.isWish(word) && Lexicon.isWish(other);
        return !areWishes
                && Math.min(word.length(), other.length()) >= LONG_ENOUGH
                && SPELLING.apply(word, other) >= ONE_WORD;
    }

    /** How many words are in both. */
    int shared() {
        return (int) Arrays.stream(places).filter(place -> place != NOWHERE).count();
    }

    /** From 0 to 1. */
    double dice() {
        int all = first.size() + second.size();
        return all == 0 ? 0 : 2.0 * shared() / all;
    }

    /** How many words of the shorter one the longer one does not have. */
    int restOfShorter() {
        return Math.min(first.size(), second.size()) - shared();
    }

    int restOfLonger() {
        return Math.max(first.size(), second.size()) - shared();
    }

    /** Both say which way something should go, and it is not the same way. */
    boolean wishesDiffer() {
        var wishes = wishes(first);
        var others = wishes(second);
        return !wishes.isEmpty() && !others.isEmpty() && Collections.disjoint(wishes, others);
    }

    private static Set<String> wishes(List<String> words) {
        var wishes = new HashSet<>(words.stream().map(Wording::bare).toList());
        wishes.removeIf(word -> !Lexicon.isWish(word));
        return wishes;
    }

    boolean sharesAmount() {
        return !Collections.disjoint(one.amounts(), other.amounts());
    }

    /** Whatever the words: they cannot be one matter. */
    boolean isContradicted() {
        return differ(one.amounts(), other.amounts())
                || differ(one.labels(), other.labels())
                || isDenied()
                || isLacking()
                || isTurnedRound()
                || isExchanged();
    }

    /** Who says more may name more; who names something else speaks of something else. */
    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && !some.containsAll(others) && !others.containsAll(some);
    }

    /** One wishes what the other does not want. What somebody only complains of they do not want either. */
    private boolean isDenied() {
        return IntStream.range(0, places.length)
                .filter(i -> places[i] != NOWHERE)
                .anyMatch(i -> isDenied(first.get(i), second.get(places[i])));
    }

    private boolean isDenied(String word, String same) {
        return Wording.isDenied(word) != Wording.isDenied(same) && (Wording.isDenied(word) ? other : one).asks();
    }

    /** All is said alike, but one finds something there and the other does not. A wish is for what is not there. */
    private boolean isLacking() {
        return dice() >= LIKE && one.lacks() != other.lacks() && !(one.lacks() ? other : one).asks();
    }

    /** From the office to the laboratory, from the laboratory to the office. */
    private boolean isTurnedRound() {
        return isTurnedRound(one, other, second) && isTurnedRound(other, one, first);
    }

    private static boolean isTurnedRound(Wording some, Wording others, List<String> words) {
        var parts = others.parts();
        return some.parts().stream()
                .filter(part -> !parts.contains(part))
                .anyMatch(part -> words.contains(part.word())
                        && parts.stream().anyMatch(its -> its.role().equals(part.role())));
    }

    /** All is said alike but for one or two words, which stand in each other's place: pintu timur, pintu barat. */
    private boolean isExchanged() {
        var left = IntStream.range(0, places.length)
                .filter(i -> places[i] == NOWHERE)
                .toArray();
        var right = IntStream.range(0, taken.length).filter(j -> !taken[j]).toArray();
        if (!isPassage(left) || !isPassage(right) || shared() < 2 * Math.max(left.length, right.length)) {
            return false;
        }
        int start = left[0];
        int end = left[left.length - 1];
        int before = start == 0 ? -1 : places[start - 1];
        int after = end == places.length - 1 ? taken.length : places[end + 1];
        return before == right[0] - 1 || after == right[right.length - 1] + 1;
    }

    private static boolean isPassage(int[] rest) {
        return rest.length > 0 && rest.length <= 2 && rest[rest.length - 1] - rest[0] == rest.length - 1;
    }
}
