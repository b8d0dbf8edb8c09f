package id.fkp.similar.wording;

/** How likely it is that two inputs are one matter, so that one answer settles both. */
public final class Likeness {

    /** From here on they are taken for one matter. */
    public static final double SAME = 0.55;

    /** From here on it is worth showing one to who writes the other. */
    public static final double NEAR = 0.4;

    /** What is left of it where they speak against each other: worth showing, never the same. */
    private static final double CONTRADICTED = 0.5;

    /** More words of the longer one change nothing: it tells a story. */
    private static final int STORY = 5;

    private Likeness() {}

    /**
     * From 0, nothing in common, to 1. The weights are a logistic regression on the pairs marked {@code tune} in the test
     * file {@code similar/pairs.csv}; how far they hold on the others, {@code PairsTest} says.
     */
    public static double of(Wording one, Wording other) {
        var common = new Common(one, other);
        // One word in a sentence is no matter yet.
        if (common.shared() == 0 || (common.shared() == 1 && common.restOfLonger() > 1)) {
            return 0;
        }
        double evidence = -1.71
                + 0.96 * common.dice()
                + 2.23 * Math.log1p(common.shared())
                - 2.37 * Math.min(common.restOfShorter(), 1)
                - 0.36 * Math.min(common.restOfLonger(), STORY) / STORY
                + (common.sharesAmount() ? 1.82 : 0)
                - (common.wishesDiffer() ? 1.41 : 0);
        double likeness = 1 / (1 + Math.exp(-evidence));
        return common.isContradicted() ? likeness * CONTRADICTED : likeness;
    }
}
