package id.fkp.similar.wording;

import id.fkp.similar.wording.Pairs.Pair;
import java.util.List;

/** By how much each {@link Evidence} counts: a logistic regression, by gradient descent. */
final class Regression {

    private static final int STEPS = 4_000;
    private static final double STEP = 0.5;

    /** Holds weights back that few pairs speak for. */
    private static final double BACK = 0.0003;

    /** The frozen pairs are as inputs are; the others are harder, and more. */
    private static final double FROZEN = 4;

    private Regression() {}

    /** What is measured of a pair, and how much the pair counts. */
    record Sample(double[] evidence, boolean same, double counts) {

        static Sample of(Pair pair) {
            var common = pair.common();
            var evidence = new double[Evidence.values().length];
            for (int i = 0; i < evidence.length; i++) {
                evidence[i] = Evidence.values()[i].in(common);
            }
            return new Sample(evidence, pair.same(), pair.half().equals("tune") ? FROZEN : 1);
        }

        double likeness(double[] weights) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * evidence[i];
            }
            return 1 / (1 + Math.exp(-sum));
        }
    }

    static double[] weights(List<Sample> samples) {
        var weights = new double[Evidence.values().length];
        double all = samples.stream().mapToDouble(Sample::counts).sum();
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[weights.length];
            for (var sample : samples) {
                double wrong = sample.counts() * ((sample.same() ? 1 : 0) - sample.likeness(weights)) / all;
                for (int i = 0; i < slope.length; i++) {
                    slope[i] += wrong * sample.evidence()[i];
                }
            }
            for (int i = 0; i < slope.length; i++) {
                weights[i] += STEP * (slope[i] - (i == 0 ? 0 : BACK * weights[i]));
            }
        }
        return weights;
    }
}
