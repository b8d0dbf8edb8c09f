package id.fkp.survey.result;

import id.fkp.survey.law.ElementCode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums over some responses.
 *
 * @param counts at (e - 1) * 4 + s - 1: how often element e got score s
 */
record Tally(long responses, List<Long> counts) {

    static final int SCORES = 4;
    static final int ELEMENTS = ElementCode.values().length;

    static final Tally NONE =
            new Tally(0, IntStream.range(0, ELEMENTS * SCORES).mapToObj(i -> 0L).toList());

    Tally plus(Tally more) {
        return new Tally(
                responses + more.responses,
                IntStream.range(0, counts.size())
                        .mapToObj(i -> counts.get(i) + more.counts.get(i))
                        .toList());
    }

    /** How often an element, from 0, got 1, 2, 3 and 4. */
    List<Long> of(int element) {
        return counts.subList(element * SCORES, (element + 1) * SCORES);
    }

    /** All scores of an element, from 0, added up. */
    long sum(int element) {
        return IntStream.range(0, SCORES)
                .mapToLong(i -> (i + 1) * counts.get(element * SCORES + i))
                .sum();
    }

    long sum() {
        return IntStream.range(0, ELEMENTS).mapToLong(this::sum).sum();
    }
}
