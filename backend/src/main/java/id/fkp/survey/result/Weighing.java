package id.fkp.survey.result;

import id.fkp.survey.law.SurveyRules;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How means become an index: each element weighs exactly 1/9, or 0.11 as older guides print it. Nothing is rounded on the
 * way; what is shown is rounded by itself.
 */
enum Weighing {
    EXACT("1/9") {
        @Override
        BigDecimal weighted(long sum, long responses, int scale) {
            return divided(BigDecimal.valueOf(sum), responses * Tally.ELEMENTS, scale);
        }
    },
    ROUNDED(SurveyRules.CURRENT.roundedWeight().toPlainString()) {
        @Override
        BigDecimal weighted(long sum, long responses, int scale) {
            return divided(BigDecimal.valueOf(sum).multiply(SurveyRules.CURRENT.roundedWeight()), responses, scale);
        }
    };

    /** From the scale of 1 to 4 to that of 25 to 100. */
    private static final long TO_INDEX = 25;

    final String shown;

    Weighing(String shown) {
        this.shown = shown;
    }

    static Weighing of(boolean rounded) {
        return rounded ? ROUNDED : EXACT;
    }

    /**
     * The sum of scores divided by the responses and times the weight.
     *
     * @param scale decimals
     */
    abstract BigDecimal weighted(long sum, long responses, int scale);

    /** To two decimals. */
    BigDecimal index(Tally tally) {
        return weighted(tally.sum() * TO_INDEX, tally.responses(), 2);
    }

    static BigDecimal mean(long sum, long responses) {
        return divided(BigDecimal.valueOf(sum), responses, 3);
    }

    /** A mean as an index, to two decimals. */
    static BigDecimal onScale(long sum, long responses) {
        return divided(BigDecimal.valueOf(sum * TO_INDEX), responses, 2);
    }

    private static BigDecimal divided(BigDecimal sum, long by, int scale) {
        return sum.divide(BigDecimal.valueOf(by), scale, RoundingMode.HALF_UP);
    }
}
