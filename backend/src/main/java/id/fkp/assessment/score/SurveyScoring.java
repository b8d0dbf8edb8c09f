package id.fkp.assessment.score;

import static id.fkp.assessment.score.ReasonCode.HAS_MEDIA;
import static id.fkp.assessment.score.ReasonCode.HAS_MONTHS;
import static id.fkp.assessment.score.ReasonCode.HAS_NOTHING;
import static id.fkp.assessment.score.ReasonCode.HAS_OLD_SURVEY;
import static id.fkp.assessment.score.ReasonCode.HAS_PERCENT;
import static id.fkp.assessment.score.ReasonCode.HAS_PLAN;
import static id.fkp.assessment.score.ReasonCode.HAS_RESULTS;
import static id.fkp.assessment.score.ReasonCode.HAS_SAMPLE;
import static id.fkp.assessment.score.ReasonCode.HAS_SURVEY;
import static id.fkp.assessment.score.ReasonCode.NEEDS_BOTH_WAYS;
import static id.fkp.assessment.score.ReasonCode.NEEDS_CURRENT_SURVEY;
import static id.fkp.assessment.score.ReasonCode.NEEDS_MEDIA;
import static id.fkp.assessment.score.ReasonCode.NEEDS_PLAN;
import static id.fkp.assessment.score.ReasonCode.NEEDS_PLAN_DONE;
import static id.fkp.assessment.score.ReasonCode.NEEDS_RESULTS;
import static id.fkp.assessment.score.ReasonCode.NEEDS_SAMPLE;
import static id.fkp.assessment.score.ReasonCode.NEEDS_SPEED;
import static id.fkp.assessment.score.ReasonCode.NEEDS_SURVEY;

import id.fkp.assessment.fact.Promised;
import id.fkp.assessment.fact.SurveyFacts;
import id.fkp.assessment.fact.SurveyFacts.PlanFacts;
import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.rule.IndicatorRule;
import id.fkp.publication.PublicationMedium;
import id.fkp.survey.law.SampleSize;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Indicators 6 to 9: the satisfaction survey (SKM), where its results are shown, and what was done about them. */
final class SurveyScoring {

    private SurveyScoring() {}

    /**
     * 6: none; done; by the rule, which asks for enough respondents (Krejcie and Morgan) this year; + results shown without
     * electronics; + electronically, too; + followed up. Of several surveys the weakest counts; followed up are the results of two
     * years, since the scale names no survey (0602).
     */
    static Score byRule(UnitFacts facts) {
        var surveys = facts.judgedSurveys();
        if (surveys.stream().noneMatch(survey -> survey.responses() > 0)) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_SURVEY));
        }
        if (surveys.stream().noneMatch(facts::isCurrent)) {
            return Score.of(1, Said.of(HAS_OLD_SURVEY, titles(surveys)), Said.of(NEEDS_CURRENT_SURVEY));
        }
        int responses = surveys.stream().mapToInt(SurveyFacts::responses).sum();
        var few = surveys.stream().filter(survey -> !hasSample(survey)).toList();
        if (!few.isEmpty()) {
            return Score.of(
                    1,
                    new Said(HAS_SURVEY, titles(surveys), responses),
                    new Said(
                            NEEDS_SAMPLE,
                            titles(few),
                            few.stream().mapToInt(SurveyScoring::sample).min().orElse(0)));
        }
        if (surveys.stream().anyMatch(survey -> survey.publishedOn() == null)) {
            return Score.of(2, new Said(HAS_SAMPLE, titles(surveys), responses), Said.of(NEEDS_RESULTS));
        }
        var shown = Said.of(HAS_RESULTS, titles(surveys));
        var unprinted = surveys.stream()
                .filter(survey -> !Ways.of(survey.media()).printed())
                .toList();
        if (!unprinted.isEmpty()) {
            return oneWay(2, shown, unprinted);
        }
        var offline = surveys.stream()
                .filter(survey -> !Ways.of(survey.media()).online())
                .toList();
        if (!offline.isEmpty()) {
            return oneWay(3, shown, offline);
        }
        var promised = facts.promised();
        return promised.isAnyDone()
                ? Score.full(Said.of(HAS_PLAN, promised.plans().size()))
                : Score.of(
                        4,
                        Said.of(HAS_MEDIA, media(surveys)),
                        Said.of(promised.plans().isEmpty() ? NEEDS_PLAN : NEEDS_PLAN_DONE));
    }

    private static Score oneWay(int points, Said shown, List<SurveyFacts> lacking) {
        return Unproven.in(
                Score.of(points, shown, Said.of(NEEDS_BOTH_WAYS, titles(lacking))),
                lacking.stream().flatMap(SurveyScoring::otherWayUnproven));
    }

    /** 7: a point for each medium that shows the results, of several surveys those of all; of an old one none. */
    static Score published(UnitFacts facts, IndicatorRule rule) {
        var surveys = facts.surveys();
        if (surveys.isEmpty()) {
            return Score.of(
                    0, Said.of(HAS_NOTHING), Said.of(facts.unpublished() == null ? NEEDS_SURVEY : NEEDS_RESULTS));
        }
        if (!facts.hasCurrentSurvey()) {
            return old(facts);
        }
        var media = media(surveys);
        int points = Steps.reached(rule, media.size());
        var reason = Said.of(points == 0 ? HAS_NOTHING : HAS_MEDIA, media);
        return points == 5
                ? Score.full(reason)
                : Unproven.in(
                        Score.of(points, reason, Said.of(NEEDS_MEDIA)),
                        surveys.stream().flatMap(survey -> Unproven.beyond(survey.unproven(), survey.media())));
    }

    /** 8: a plan; less than the first bound; up to the second; above it; all. What an old survey led to is no plan of this year. */
    static Score planDone(UnitFacts facts, IndicatorRule rule) {
        var promised = facts.promised();
        if (promised.plans().isEmpty()) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_PLAN));
        }
        if (!facts.hasCurrentSurvey()) {
            return old(facts);
        }
        double percent = promised.percentDone();
        var reason = Said.of(HAS_PERCENT, percent);
        if (percent >= rule.bound(2)) {
            return Score.full(reason);
        }
        int points = percent == 0 ? 1 : percent < rule.bound(0) ? 2 : percent <= rule.bound(1) ? 3 : 4;
        return Score.of(points, points == 1 ? Said.of(HAS_PLAN) : reason, Said.of(NEEDS_PLAN_DONE, open(promised)));
    }

    /** 9: by how many months after the report the last of what was promised was verified; what is open counts until today. */
    static Score planSpeed(UnitFacts facts, IndicatorRule rule) {
        var promised = facts.promised();
        if (promised.plans().isEmpty()) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_PLAN));
        }
        var months = promised.months();
        if (months == null) {
            return Score.of(0, Said.of(HAS_PLAN), Said.of(NEEDS_PLAN_DONE, open(promised)));
        }
        int points = promised.terms().mapToInt(term -> points(term, rule)).min().orElse(0);
        var reason = Said.of(HAS_MONTHS, months);
        return points == 5 ? Score.full(reason) : Score.of(points, reason, Said.of(NEEDS_SPEED, open(promised)));
    }

    private static int points(Promised.Term term, IndicatorRule rule) {
        int points = 0;
        while (points < 5 && !term.done().isAfter(term.reported().plusMonths(Math.round(rule.bound(points))))) {
            points++;
        }
        return points;
    }

    private static Score old(UnitFacts facts) {
        return Score.of(0, Said.of(HAS_OLD_SURVEY, titles(facts.surveys())), Said.of(NEEDS_CURRENT_SURVEY));
    }

    /** How many respondents are enough; 0 where nobody said of how many. */
    private static int sample(SurveyFacts survey) {
        var population = survey.population();
        return population == null ? 0 : SampleSize.of(population);
    }

    private static boolean hasSample(SurveyFacts survey) {
        return survey.population() != null && survey.responses() >= sample(survey);
    }

    private static List<String> titles(List<SurveyFacts> surveys) {
        return surveys.stream().map(SurveyFacts::title).toList();
    }

    private static List<String> open(Promised promised) {
        return promised.open().stream().map(PlanFacts::text).toList();
    }

    /** Media of the way in which nothing proven shows it yet. */
    private static Stream<PublicationMedium> otherWayUnproven(SurveyFacts survey) {
        var ways = Ways.of(survey.media());
        return survey.unproven().stream().filter(medium -> medium.isElectronic() ? !ways.online() : !ways.printed());
    }

    /** In which each of them is shown. */
    private static List<String> media(List<SurveyFacts> surveys) {
        return Arrays.stream(PublicationMedium.values())
                .filter(medium ->
                        surveys.stream().allMatch(survey -> survey.media().contains(medium)))
                .map(PublicationMedium::name)
                .toList();
    }
}
