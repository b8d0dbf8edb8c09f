package id.fkp.similar.wording;

import static java.util.stream.Collectors.toMap;

import java.util.Map;

/** How likely it is that two inputs are one matter, so that one answer settles both. */
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
        if (isTooLittle(common)) {
            return 0;
        }
        double evidence = 0;
        for (var weight : WEIGHTS.entrySet()) {
            evidence += weight.getValue() * weight.getKey().in(common);
        }
        return 1 / (1 + Math.exp(-evidence));
    }

    /** One word in a sentence is no matter yet. */
    static boolean isTooLittle(Common common) {
        return common.shared() == 0 || (common.shared() == 1 && common.restOfLonger() > 1);
    }
}
