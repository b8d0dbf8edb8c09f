package id.fkp.deadline.timeline;

import id.fkp.deadline.rule.RuleId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The steps that PP 96/2012 puts a draft through, in their order; none may be skipped. */
@Schema(name = "TimelineStepCode", description = "A lawful step of a forum")
public enum StepCode {
    ANNOUNCED("PP 96/2012 pasal 26 ayat (1)", null),
    INPUT("PP 96/2012 pasal 26 ayat (1)", null),
    DISCUSSED("PP 96/2012 pasal 26 ayat (3)", null),
    PUBLISHED("PP 96/2012 pasal 27 ayat (1)", RuleId.D5),
    COMMENTED("PP 96/2012 pasal 27 ayat (2)", RuleId.D6),
    IMPROVED("PP 96/2012 pasal 27 ayat (3)", RuleId.D7),
    ESTABLISHED("PP 96/2012 pasal 27 ayat (4)", null),
    PLEDGED("PP 96/2012 pasal 30 ayat (3) dan (4)", RuleId.D11),
    TOLD("PP 96/2012 pasal 42 ayat (2)", RuleId.D14);

    private final String law;
    private final @Nullable RuleId rule;

    StepCode(String law, @Nullable RuleId rule) {
        this.law = law;
        this.rule = rule;
    }

    String law() {
        return law;
    }

    /** The term that it has, if the law gives it one. */
    @Nullable
    RuleId rule() {
        return rule;
    }
}
