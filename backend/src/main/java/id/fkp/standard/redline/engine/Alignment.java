package id.fkp.standard.redline.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Which piece of an older text stands against which of a newer one, both in their order. */
final class Alignment {

    private static final byte PAIR = 0;
    private static final byte BEFORE = 1;
    private static final byte AFTER = 2;

    /** Stands at the side on which there is none. */
    static final int NONE = -1;

    private Alignment() {}

    /** Places of two pieces that stand against each other, one of which may be {@link #NONE}. */
    record Pair(int before, int after) {}

    /**
     * The pairs that are worth most together, in reading order; what went stands before what came.
     *
     * @param before how many pieces there are in the older text
     * @param after how many in the newer one
     * @param worths of a piece of the older text against each of the newer one; 0 for those that do not belong together
     */
    static List<Pair> of(int before, int after, IntFunction<int[]> worths) {
        var steps = steps(before, after, worths);
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < before || j < after) {
            byte step = j == after ? BEFORE : i == before ? AFTER : steps[i][j];
            pairs.add(new Pair(step == AFTER ? NONE : i, step == BEFORE ? NONE : j));
            i += step == AFTER ? 0 : 1;
            j += step == BEFORE ? 0 : 1;
        }
        return pairs;
    }

    /** What to do at each pair of places so that the rest is worth most. */
    private static byte[][] steps(int before, int after, IntFunction<int[]> worths) {
        var steps = new byte[before][after];
        var below = new int[after + 1];
        for (int i = before - 1; i >= 0; i--) {
            var here = new int[after + 1];
            var own = worths.apply(i);
            for (int j = after - 1; j >= 0; j--) {
                int paired = own[j] == 0 ? -1 : own[j] + below[j + 1];
                here[j] = Math.max(paired, Math.max(below[j], here[j + 1]));
                steps[i][j] = here[j] == paired ? PAIR : here[j] == below[j] ? BEFORE : AFTER;
            }
            below = here;
        }
        return steps;
    }
}
