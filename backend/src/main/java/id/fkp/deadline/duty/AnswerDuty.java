package id.fkp.deadline.duty;

import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.deadline.rule.RuleId;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people wait for in a forum, and by when the law wants it answered. */
@Schema(description = "What people wait for in a forum, and by when the law wants it answered")
public record AnswerDuty(
        ForumReference forum,

        @Schema(nullable = true, description = "Absent before the law asks for it, and once it is met") @Nullable
        Term term,

        @Schema(description = "Public inputs without an answer", examples = "4")
        int open,

        @Schema(description = "Held inputs without an answer", examples = "1")
        int held,

        @Schema(description = "Objections without an answer of the head", examples = "1")
        int objections,

        @Schema(description = "Follow-ups that are neither verified nor given up", examples = "2")
        int followUps) {

    /** As the statement reads it, with the words that stand with the rule. */
    AnswerDuty told() {
        return new AnswerDuty(forum, term == null ? null : term.told(), open, held, objections, followUps);
    }

    /** The term that runs. */
    @Schema(name = "AnswerTerm", description = "The term of the law that runs for the answers")
    public record Term(
            RuleId rule,

            @Schema(nullable = true, description = "Where the rule stands", examples = "PP 96/2012 pasal 27 ayat (3)")
            @Nullable
            String law,

            @Schema(nullable = true, description = "What has to be done") @Nullable
            Words duty,

            @Schema(nullable = true, description = "The last day in time; absent where the law gives no number")
            @Nullable
            LocalDate dueOn,

            @Schema(
                    nullable = true,
                    description = "Days from today to that day, in the unit's zone; below 0 once it is late",
                    examples = "5")
            @Nullable
            Integer daysLeft) {

        Term told() {
            var known = DeadlineRules.of(rule);
            return new Term(rule, known.law(), known.duty(), dueOn, daysLeft);
        }
    }
}
