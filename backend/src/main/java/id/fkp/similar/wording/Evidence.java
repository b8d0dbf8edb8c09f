package id.fkp.similar.wording;

import java.util.function.ToDoubleFunction;

/** What speaks for or against two wordings being one matter; how much it counts, the file {@code weights.csv} says. */
enum Evidence {
    /** Always there: what one would say of two texts of which nothing else is known. */
    NOTHING_KNOWN(common -> 1),

    /** What is done, or how it is. */
    SHARED_SAYINGS(common -> Math.log1p(common.sharedSayings())),

    NEARLY_ALL_SHARED(common -> when(common.dice() >= Common.MOSTLY)),

    /** Of few words many have some in common. */
    LENGTH_OF_SHORTER(common -> Math.log1p(common.lengthOfShorter())),

    /** The longer one tells a story. */
    STORY(Common::story),

    EQUAL_AMOUNTS(common -> Math.min(common.amounts().equal(), 2)),

    /** What the shorter one says is the matter. */
    REST_OF_SHORTER(common -> Math.min(common.restOfShorter(), 1)),

    /** Each says something of it that the other does not say. */
    OTHER_SAYINGS(common -> when(common.saysOtherwise())),

    OTHER_AMOUNTS(common -> when(common.amounts().differ())),

    /** One wishes what the other does not want. */
    DENIED(common -> when(common.isDenied())),

    /** One says no where the other does not. */
    NEGATED(common -> when(common.isNegatedByOne())),

    /** One is content with what the other would have otherwise. */
    JUDGED_OTHERWISE(common -> when(common.isJudgedOtherwise())),

    /** From the office to the laboratory, from the laboratory to the office. */
    TURNED_ROUND(common -> when(common.isTurnedRound())),

    /** Pintu timur, pintu barat. */
    EXCHANGED(common -> when(common.isExchanged()));

    @SuppressWarnings("ImmutableEnumChecker") // it is: no function keeps anything
    private final ToDoubleFunction<Common> measure;

    Evidence(ToDoubleFunction<Common> measure) {
        this.measure = measure;
    }

    double in(Common common) {
        return measure.applyAsDouble(common);
    }

    private static double when(boolean so) {
        return so ? 1 : 0;
    }
}
