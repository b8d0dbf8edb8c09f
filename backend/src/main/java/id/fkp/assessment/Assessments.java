package id.fkp.assessment;

import id.fkp.assessment.AssessmentRepresentation.IndicatorScore;
import id.fkp.assessment.fact.FactQueries;
import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.rule.Indicator;
import id.fkp.assessment.rule.RuleSet;
import id.fkp.assessment.rule.RuleSets;
import id.fkp.assessment.score.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Scores a unit by what it has now and by the rules of the day. */
@ApplicationScoped
public class Assessments {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final FactQueries facts;
    private final RuleSets rules;

    Assessments(FactQueries facts, RuleSets rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /** The unit must exist. */
    public AssessmentRepresentation of(UUID unitId, Instant now) {
        var has = facts.of(unitId, now);
        var set = rules.on(has.today());
        var scores = scores(unitId, has, set);
        return new AssessmentRepresentation(unitId, has.today(), set.validFrom(), set.source(), index(scores), scores);
    }

    private static List<IndicatorScore> scores(UUID unitId, UnitFacts has, RuleSet set) {
        var found = new EvidenceFound(unitId, has);
        return Arrays.stream(Indicator.values())
                .map(indicator -> {
                    var rule = set.of(indicator);
                    var score = Scoring.of(indicator, has, rule);
                    return new IndicatorScore(
                            indicator,
                            indicator.number(),
                            rule.name(),
                            rule.weight(),
                            score.points(),
                            rule.scale(),
                            score.reasons(),
                            score.missing(),
                            found.of(indicator));
                })
                .toList();
    }

    private static BigDecimal index(List<IndicatorScore> scores) {
        return scores.stream()
                .map(score -> score.weight().multiply(BigDecimal.valueOf(score.score())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(ALL, 2, RoundingMode.HALF_UP);
    }
}
