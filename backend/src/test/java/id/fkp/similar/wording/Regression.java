package id.fkp.similar.wording;

import id.fkp.similar.wording.Pairs.Pair;
import java.util.EnumSet;
import java.util.List;

/** By how much each {@link Evidence} counts: a logistic regression, by gradient descent. */
final class Regression {

    /** In the order of the weights. */
    static final List<Evidence> EVIDENCE = List.copyOf(EnumSet.allOf(Evidence.class));

    private static final int STEPS = 4_000;
    private static final double STEP = 0.5;

    /** Holds weights back that few pairs speak for. */
    private static final double BACK = 0.0003;

    private Regression() {}

    /** What is measured of a pair. */
    static final class Sample {

        private final double[] evidence;
        private final boolean same;
        private final boolean tooLittle;

        Sample(Pair pair) {
            var common = pair.common();
            tooLittle = Likeness.isTooLittle(common);
            evidence = EVIDENCE.stream().mapToDouble(kind -> kind.in(common)).toArray();
            same = pair.same();
        }

        /** As {@link Likeness} tells it by these weights. */
        double told(double[] weights) {
            return tooLittle ? 0 : likeness(weights);
        }

        private double likeness(double[] weights) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * evidence[i];
            }
            return 1 / (1 + Math.exp(-sum));
        }
    }

    static double[] weights(List<Sample> samples) {
        var weights = new double[EVIDENCE.size()];
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[weights.length];
            for (var sample : samples) {
                double wrong = ((sample.same ? 1 : 0) - sample.likeness(weights)) / samples.size();
                for (int i = 0; i < slope.length; i++) {
                    slope[i] += wrong * sample.evidence[i];
                }
            }
            for (int i = 0; i < slope.length; i++) {
                weights[i] += STEP * (slope[i] - (i == 0 ? 0 : BACK * weights[i]));
            }
        }
        return weights;
    }
}
