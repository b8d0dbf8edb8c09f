package id.fkp.survey.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many respondents are enough, by Krejcie and Morgan (1970): d = 0.05, P = 0.5, chi-square of one degree 3.841. */
public final class SampleSize {

    /** Chi-square times P times (1 - P). */
    private static final BigDecimal NUMERATOR = new BigDecimal("3.841").multiply(new BigDecimal("0.25"));

    private static final BigDecimal SQUARE_OF_ERROR = new BigDecimal("0.0025");

    private SampleSize() {}

    /**
     * As their table has it: rounded to the nearest.
     *
     * @param population of at least one
     */
    public static int of(int population) {
        var all = BigDecimal.valueOf(population);
        var below = SQUARE_OF_ERROR.multiply(all.subtract(BigDecimal.ONE)).add(NUMERATOR);
        return NUMERATOR.multiply(all).divide(below, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
