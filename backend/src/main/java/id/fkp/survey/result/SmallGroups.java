package id.fkp.survey.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which groups are not shown, so that nobody is known by the numbers of few: those of fewer than five, and where what they
 * leave of the whole would tell as much, the next smallest too.
 */
public final class SmallGroups {

    /** Of fewer nothing is told. */
    public static final long FEWEST = 5;

    private SmallGroups() {}

    /** @param sizes of the groups into which a whole that is shown falls, without empty ones */
    static <K extends Comparable<K>> Set<K> hidden(List<Sized<K>> sizes) {
        var bySize = sizes.stream()
                .sorted(Comparator.<Sized<K>>comparingLong(Sized::responses).thenComparing(Sized::key))
                .toList();
        var hidden = new HashSet<K>();
        long together = 0;
        for (var group : bySize) {
            boolean tells = !hidden.isEmpty() && (hidden.size() == 1 || together < FEWEST);
            if (group.responses() < FEWEST || tells) {
                hidden.add(group.key());
                together += group.responses();
            }
        }
        return hidden;
    }

    /**
     * As {@link #hidden(List)}, of groups that lie in larger ones, some of which are shown: none may follow from the larger
     * one that it lies in, and in one that is not shown none is.
     *
     * @param larger in which of them a group lies
     */
    static <K extends Comparable<K>> Set<K> hidden(List<Sized<K>> sizes, Function<K, K> larger, Set<K> hiddenLarger) {
        var hidden = new HashSet<K>();
        var within = sizes.stream().collect(Collectors.groupingBy(group -> larger.apply(group.key())));
        within.forEach((whole, groups) -> {
            if (hiddenLarger.contains(whole)) {
                groups.forEach(group -> hidden.add(group.key()));
            } else {
                hidden.addAll(hidden(new ArrayList<>(groups)));
            }
        });
        return hidden;
    }

    /** How many are in a group. */
    record Sized<K extends Comparable<K>>(K key, long responses) {}
}
