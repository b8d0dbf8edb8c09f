package id.fkp.similar.wording;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How likely it is that two inputs are one matter, so that one answer settles both, as far as their words tell. */
public final class Likeness {

    /** From here on they are taken for one matter. */
    public static final double SAME = 0.6;

    /** From here on it is worth showing one to who writes the other. */
    public static final double NEAR = 0.4;

    /** A logistic regression, which {@code WeightsTest} makes anew and compares. */
    private static final Map<Evidence, Double> WEIGHTS = Lexicon.rows("weights.csv").stream()
            .collect(toMap(row -> Evidence.valueOf(row.get("evidence")), row -> Double.valueOf(row.get("weight"))));

    private Likeness() {}

    /** From 0, nothing in common, to 1. */
    public static double of(Wording one, Wording other) {
        var common = new Common(one, other);
        return isTooLittle(common) ? 0 : of(common);
    }

    /** As {@link #of(Wording, Wording)}, where one word in common counts too. */
    public static double near(Wording one, Wording other) {
        return of(new Common(one, other));
    }

    private static double of(Common common) {
        double evidence = 0;
        for (var weight : WEIGHTS.entrySet()) {
            evidence += weight.getValue() * weight.getKey().in(common);
        }
        return 1 / (1 + Math.exp(-evidence));
    }

    /** What speaks for and against one matter, in the order in which the language model was taught to weigh it. */
    public static List<Float> evidence(Wording one, Wording other) {
        var common = new Common(one, other);
        return Stream.of(Evidence.values())
                .map(kind -> (float) (kind == Evidence.NOTHING_KNOWN ? common.dice() : kind.in(common)))
                .toList();
    }

    /** One word in a sentence is no matter yet. */
    static boolean isTooLittle(Common common) {
        return common.shared() == 0 || (common.shared() == 1 && common.restOfLonger() > 1);
    }
}
