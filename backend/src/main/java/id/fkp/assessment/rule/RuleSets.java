package id.fkp.assessment.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** By which scales and weights a day is judged. */
@ApplicationScoped
public class RuleSets {

    RuleSets() {}

    public RuleSet on(LocalDate day) {
        return AssessmentRules.on(day).info();
    }
}
