package id.fkp.assessment.score;

import static id.fkp.assessment.score.ReasonCode.HAS_MEDIA;
import static id.fkp.assessment.score.ReasonCode.HAS_MONTHS;
import static id.fkp.assessment.score.ReasonCode.HAS_NOTHING;
import static id.fkp.assessment.score.ReasonCode.HAS_PERCENT;
import static id.fkp.assessment.score.ReasonCode.HAS_PLAN;
import static id.fkp.assessment.score.ReasonCode.HAS_RESULTS;
import static id.fkp.assessment.score.ReasonCode.HAS_SAMPLE;
import static id.fkp.assessment.score.ReasonCode.HAS_SURVEY;
import static id.fkp.assessment.score.ReasonCode.NEEDS_BOTH_WAYS;
import static id.fkp.assessment.score.ReasonCode.NEEDS_MEDIA;
import static id.fkp.assessment.score.ReasonCode.NEEDS_PLAN;
import static id.fkp.assessment.score.ReasonCode.NEEDS_PLAN_DONE;
import static id.fkp.assessment.score.ReasonCode.NEEDS_RESULTS;
import static id.fkp.assessment.score.ReasonCode.NEEDS_SAMPLE;
import static id.fkp.assessment.score.ReasonCode.NEEDS_SPEED;
import static id.fkp.assessment.score.ReasonCode.NEEDS_SURVEY;

import id.fkp.assessment.fact.SurveyFacts;
import id.fkp.assessment.fact.SurveyFacts.PlanFacts;
import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.rule.IndicatorRule;
import id.fkp.publication.PublicationMedium;
import id.fkp.survey.law.SampleSize;
import java.util.List;

/** Indicators 6 to 9: the satisfaction survey (SKM), where its results are shown, and what was done about them. */
final class SurveyScoring {

    private SurveyScoring() {}

    /**
     * 6: none; done; + enough respondents (Krejcie and Morgan); + results published; + in both ways; + followed up. Of the texts only
     * that of 5 was read, the steps before it are ours (0640).
     */
    static Score byRule(UnitFacts facts) {
        var survey = facts.survey();
        if (survey == null || survey.responses() == 0) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_SURVEY));
        }
        var population = survey.population();
        if (population == null || survey.responses() < SampleSize.of(population)) {
            return Score.of(
                    1,
                    Said.of(HAS_SURVEY, survey.responses()),
                    Said.of(NEEDS_SAMPLE, population == null ? 0 : SampleSize.of(population)));
        }
        if (survey.publishedOn() == null) {
            return Score.of(2, Said.of(HAS_SAMPLE, survey.responses()), Said.of(NEEDS_RESULTS));
        }
        var ways = Ways.of(survey.media());
        if (!ways.printed() || !ways.online()) {
            return Unproven.in(
                    Score.of(3, Said.of(HAS_RESULTS), Said.of(NEEDS_BOTH_WAYS)),
                    survey.unproven().stream()
                            .filter(medium -> medium.isElectronic() ? !ways.online() : !ways.printed()));
        }
        boolean followed = survey.plans().stream().anyMatch(plan -> plan.verifiedOn() != null);
        return followed
                ? Score.full(Said.of(HAS_PLAN, survey.plans().size()))
                : Score.of(
                        4,
                        Said.of(HAS_MEDIA, media(survey)),
                        Said.of(survey.plans().isEmpty() ? NEEDS_PLAN : NEEDS_PLAN_DONE));
    }

    /** 7: a point for each medium that shows the results. */
    static Score published(UnitFacts facts, IndicatorRule rule) {
        var survey = facts.survey();
        if (survey == null || survey.publishedOn() == null) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(survey == null ? NEEDS_SURVEY : NEEDS_RESULTS));
        }
        int points = Steps.reached(rule, survey.media().size());
        var reason = Said.of(points == 0 ? HAS_NOTHING : HAS_MEDIA, media(survey));
        return points == 5
                ? Score.full(reason)
                : Unproven.in(
                        Score.of(points, reason, Said.of(NEEDS_MEDIA)),
                        Unproven.beyond(survey.unproven(), survey.media()));
    }

    /** 8: a plan; less than the first bound; up to the second; above it; all. */
    static Score planDone(UnitFacts facts, IndicatorRule rule) {
        var survey = facts.survey();
        if (survey == null || survey.plans().isEmpty()) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_PLAN));
        }
        double percent = survey.percentDone();
        var reason = Said.of(HAS_PERCENT, percent);
        if (percent >= rule.bound(2)) {
            return Score.full(reason);
        }
        int points = percent == 0 ? 1 : percent < rule.bound(0) ? 2 : percent <= rule.bound(1) ? 3 : 4;
        return Score.of(points, points == 1 ? Said.of(HAS_PLAN) : reason, Said.of(NEEDS_PLAN_DONE, open(survey)));
    }

    /** 9: by how many months after the report the last of what was promised was verified; what is open counts until today. */
    static Score planSpeed(UnitFacts facts, IndicatorRule rule) {
        var survey = facts.survey();
        if (survey == null || survey.publishedOn() == null || survey.plans().isEmpty()) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_PLAN));
        }
        var done = survey.doneBy(facts.today());
        if (done.isEmpty()) {
            return Score.of(0, Said.of(HAS_PLAN), Said.of(NEEDS_PLAN_DONE, open(survey)));
        }
        var last = done.get();
        int points = 0;
        while (points < 5 && !last.isAfter(survey.publishedOn().plusMonths(Math.round(rule.bound(points))))) {
            points++;
        }
        var reason = Said.of(HAS_MONTHS, survey.monthsTo(last));
        return points == 5 ? Score.full(reason) : Score.of(points, reason, Said.of(NEEDS_SPEED, open(survey)));
    }

    private static List<String> open(SurveyFacts survey) {
        return survey.plans().stream()
                .filter(plan -> plan.verifiedOn() == null)
                .map(PlanFacts::text)
                .toList();
    }

    private static List<String> media(SurveyFacts survey) {
        return survey.media().stream().map(PublicationMedium::name).toList();
    }
}
