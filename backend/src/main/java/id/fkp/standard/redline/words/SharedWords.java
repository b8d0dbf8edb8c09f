package id.fkp.standard.redline.words;

import java.util.List;

/** Tells how many words a text shares with each of many others, found by the word and not text by text. */
public final class SharedWords {

    private final int others;

    /** Where the entries of a word begin, by its number; those of the next word end them. */
    private final int[] starts;

    /** For each entry of a word, which of the others holds it and how often. */
    private final int[] places;

    private final int[] times;

    public SharedWords(List<Bag> bags) {
        others = bags.size();
        int words = bags.stream()
                .mapToInt(bag -> bag.size() == 0 ? 0 : bag.word(bag.size() - 1) + 1)
                .max()
                .orElse(0);
        starts = new int[words + 2];
        for (var bag : bags) {
            for (int at = 0; at < bag.size(); at = bag.after(at)) {
                starts[bag.word(at) + 2]++;
            }
        }
        for (int word = 2; word < starts.length; word++) {
            starts[word] += starts[word - 1];
        }
        places = new int[starts[starts.length - 1]];
        times = new int[places.length];
        for (int place = 0; place < others; place++) {
            enter(bags.get(place), place);
        }
    }

    /** Moves the start of the word after next, so that in the end each stands where it begins. */
    private void enter(Bag bag, int place) {
        int at = 0;
        while (at < bag.size()) {
            int next = bag.after(at);
            int entry = starts[bag.word(at) + 1]++;
            places[entry] = place;
            times[entry] = next - at;
            at = next;
        }
    }

    /** By the place of each other text; a word that both hold twice counts twice. */
    public int[] with(Bag bag) {
        var shared = new int[others];
        int at = 0;
        while (at < bag.size()) {
            int word = bag.word(at);
            int next = bag.after(at);
            for (int entry = start(word); entry < start(word + 1); entry++) {
                shared[places[entry]] += Math.min(times[entry], next - at);
            }
            at = next;
        }
        return shared;
    }

    /** A word that none of the others holds has no entries. */
    private int start(int word) {
        return starts[Math.min(word, starts.length - 1)];
    }
}
