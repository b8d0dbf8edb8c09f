package id.fkp.feedback.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of thing somebody says. */
@Schema(
        description =
                "A COMPLAINT is about how somebody was served, not about the standard: it is held, not published, "
                        + "and its giver is led to SP4N-LAPOR!")
public enum FeedbackKind {
    SUPPORT,
    OBJECTION,
    SUGGESTION,
    QUESTION,
    CORRECTION,
    APPRECIATION,
    COMPLAINT
}
