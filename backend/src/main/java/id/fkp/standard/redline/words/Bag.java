package id.fkp.standard.redline.words;

import java.util.Arrays;
import java.util.List;

/** The words of a text without their order: two texts that share few of them are not worth comparing word by word. */
public final class Bag {

    private final int[] sorted;

    private Bag(int[] sorted) {
        this.sorted = sorted;
    }

    public static Bag of(int[] words) {
        var sorted = words.clone();
        Arrays.sort(sorted);
        return new Bag(sorted);
    }

    public static Bag of(List<Bag> bags) {
        return of(bags.stream().flatMapToInt(bag -> Arrays.stream(bag.sorted)).toArray());
    }

    public int size() {
        return sorted.length;
    }

    /** The words in the order of their numbers; a word that stands there twice, twice. */
    public int word(int at) {
        return sorted[at];
    }

    /** Where the words after those at {@code from} begin that are the same. */
    public int after(int from) {
        int end = from + 1;
        while (end < sorted.length && sorted[end] == sorted[from]) {
            end++;
        }
        return end;
    }

    /**
     * How much of both they share, if that is at least two fifths of their words; else 0. More for longer texts.
     *
     * @param shared how many words they share
     */
    public int likeness(Bag other, int shared) {
        return worth(shared, size() + other.size());
    }

    /** As {@link #likeness}, but of the shorter one: a list stays the same list when many items come. */
    public int overlap(Bag other, int shared) {
        return worth(shared, 2 * Math.min(size(), other.size()));
    }

    /** @param both how many words the two would have if they were as alike as they can be */
    private static int worth(int shared, int both) {
        return 5 * shared < both ? 0 : 1 + 2 * shared;
    }
}
