package id.fkp.similar.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What two wordings have in common, word by word, and where they speak against each other. */
final class Common {

    /** From here on two texts use the same words, so that a small difference makes the difference. */
    static final double MOSTLY = 0.75;

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    /** From here on two words are one that is written wrongly. */
    private static final double ONE_WORD = 0.92;

    /** Shorter ones differ by one letter and mean something else. */
    private static final int LONG_ENOUGH = 4;

    private static final int NOWHERE = -1;

    private final Wording one;
    private final Wording other;
    private final List<String> first;
    private final List<String> second;
    private final Amounts amounts;

    /** For each word of the first, its place in the second. */
    private final int[] places;

    private final boolean[] taken;

    Common(Wording one, Wording other) {
        this.one = one;
        this.other = other;
        first = once(one.words());
        second = once(other.words());
        amounts = Amounts.of(one.amounts(), other.amounts()).and(Amounts.of(one.labels(), other.labels()));
        places = new int[first.size()];
        taken = new boolean[second.size()];
        Arrays.fill(places, NOWHERE);
        place(true);
        place(false);
    }

    /** As it is said first. */
    private static List<String> once(List<String> words) {
        var seen = new HashSet<String>();
        return words.stream().filter(word -> seen.add(Wording.bare(word))).toList();
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
        boolean areKnown = Concepts.isKnown(word) && Concepts.isKnown(other);
        return !areKnown
                && Math.min(word.length(), other.length()) >= LONG_ENOUGH
                && SPELLING.apply(word, other) >= ONE_WORD;
    }

    /** How many words are in both. */
    int shared() {
        return (int) sharedPlaces().count();
    }

    int sharedSayings() {
        return (int) sharedPlaces().filter(i -> isSaying(first.get(i))).count();
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

    Amounts amounts() {
        return amounts;
    }

    boolean saysOtherwise() {
        return rest().anyMatch(Common::isSaying) && otherRest().anyMatch(Common::isSaying);
    }

    /** What somebody only complains of they do not want either. */
    boolean isDenied() {
        return sharedPlaces().anyMatch(i -> isDenied(first.get(i), second.get(places[i])));
    }

    private boolean isDenied(String word, String same) {
        return Wording.isDenied(word) != Wording.isDenied(same) && (Wording.isDenied(word) ? other : one).asks();
    }

    boolean isJudgedOtherwise() {
        return sharedPlaces()
                .mapToObj(first::get)
                .map(Wording::bare)
                .filter(Concepts::isSaying)
                .anyMatch(
                        word -> (one.praises(word) && other.blames(word)) || (other.praises(word) && one.blames(word)));
    }

    boolean isTurnedRound() {
        return (isTurnedRound(one, other, second) && isTurnedRound(other, one, first))
                || isOtherOrder(one, other)
                || isOtherOrder(other, one);
    }

    /** Before the roll call, after the roll call. */
    private static boolean isOtherOrder(Wording some, Wording others) {
        return some.parts().stream()
                .filter(part -> part.role().equals(Wording.BEFORE))
                .anyMatch(part -> others.parts().contains(new Wording.Part(Wording.AFTER, part.word())));
    }

    private static boolean isTurnedRound(Wording some, Wording others, List<String> words) {
        var parts = others.parts();
        return some.parts().stream()
                .filter(part -> !parts.contains(part))
                .anyMatch(part -> words.contains(part.word())
                        && parts.stream().anyMatch(its -> its.role().equals(part.role())));
    }

    /** All is said alike, but one finds something there and the other does not. A wish is for what is not there. */
    boolean isNegatedByOne() {
        boolean noOtherSaying = !Stream.concat(rest(), otherRest()).anyMatch(Common::isSaying);
        return dice() >= MOSTLY
                && one.negates() != other.negates()
                && !(one.negates() ? other : one).asks()
                && noOtherSaying;
    }

    int lengthOfShorter() {
        return Math.min(first.size(), second.size());
    }

    /** How much longer one is, from 0 to 1. */
    double story() {
        int longer = Math.max(first.size(), second.size());
        return longer == 0 ? 0 : 1 - (double) lengthOfShorter() / longer;
    }

    /** All is said alike but for one or two known words, which stand in each other's place. */
    boolean isExchanged() {
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
        return (before == right[0] - 1 || after == right[right.length - 1] + 1)
                && areKnownThings(rest())
                && areKnownThings(otherRest());
    }

    private static boolean isPassage(int[] rest) {
        return rest.length > 0 && rest.length <= 2 && rest[rest.length - 1] - rest[0] == rest.length - 1;
    }

    /** Of an unknown word one cannot know that it does not mean the same. */
    private static boolean areKnownThings(Stream<String> rest) {
        var words = rest.map(Wording::bare).toList();
        return words.stream().allMatch(Concepts::isKnown) && words.stream().anyMatch(Predicate.not(Concepts::isSaying));
    }

    private static boolean isSaying(String word) {
        return Concepts.isSaying(Wording.bare(word));
    }

    private IntStream sharedPlaces() {
        return IntStream.range(0, places.length).filter(i -> places[i] != NOWHERE);
    }

    private Stream<String> rest() {
        return IntStream.range(0, places.length)
                .filter(i -> places[i] == NOWHERE)
                .mapToObj(first::get);
    }

    private Stream<String> otherRest() {
        return IntStream.range(0, taken.length).filter(j -> !taken[j]).mapToObj(second::get);
    }
}
