package id.fkp.assessment.score;

import id.fkp.assessment.rule.IndicatorRule;

/** Scales that count. */
final class Steps {

    private Steps() {}

    /** How many of the bounds, each for one point more than the one before, are reached. */
    static int reached(IndicatorRule rule, double counted) {
        int points = 0;
        while (points < rule.bounds().size() && counted >= rule.bound(points)) {
            points++;
        }
        return points;
    }
}
