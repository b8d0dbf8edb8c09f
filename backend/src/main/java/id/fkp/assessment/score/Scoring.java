package id.fkp.assessment.score;

import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.rule.Indicator;
import id.fkp.assessment.rule.IndicatorRule;

/**
 * The scales of form F-02, aspect Kebijakan Pelayanan (texts in the rules of the day). A unit is as good as the weakest of what
 * counts: a point asks for it in every service or in every standard in force, where the scale does not say otherwise.
 */
public final class Scoring {

    private Scoring() {}

    public static Score of(Indicator indicator, UnitFacts facts, IndicatorRule rule) {
        return switch (indicator) {
            case STANDARDS_AVAILABLE -> StandardScoring.available(facts);
            case COMMUNITY_INVOLVED -> StandardScoring.involved(facts, rule);
            case STANDARDS_PUBLISHED -> StandardScoring.published(facts, rule);
            case STANDARDS_REVIEWED -> StandardScoring.reviewed(facts, rule);
            case PLEDGE_CYCLE -> PledgeScoring.cycle(facts);
            case SURVEY_BY_RULE -> SurveyScoring.byRule(facts);
            case SURVEY_PUBLISHED -> SurveyScoring.published(facts, rule);
            case PLAN_DONE -> SurveyScoring.planDone(facts, rule);
            case PLAN_SPEED -> SurveyScoring.planSpeed(facts, rule);
        };
    }
}
