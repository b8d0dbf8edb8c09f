package id.fkp.review;

import static java.util.Objects.requireNonNull;

import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.deadline.rule.RuleId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a standard in force is looked at again. */
@Schema(
        description =
                "EVALUATION: how the standard is applied, every year (PP 96/2012 art 32(1)). REVIEW: the standard "
                        + "itself, every three years (art 33)")
public enum ReviewKind {
    EVALUATION(RuleId.D12),
    REVIEW(RuleId.D13);

    private final RuleId rule;

    ReviewKind(RuleId rule) {
        this.rule = rule;
    }

    /** From which day on a unit is warned of what is due: the same as its list of deadlines says. */
    LocalDate soonFrom(LocalDate due) {
        return due.minusDays(DeadlineRules.of(rule).soonDays());
    }

    /** The day by which it is due again after it was done, or after the standard came into force. */
    LocalDate dueAfter(LocalDate last) {
        return last.plusYears(requireNonNull(DeadlineRules.of(rule).term()).amount());
    }
}
