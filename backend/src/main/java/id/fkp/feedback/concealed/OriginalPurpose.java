package id.fkp.feedback.concealed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What for somebody of the office reads what is under lock; chosen, so that no words of persons come into the audit. */
@Schema(
        description = "CHECK: look again at what was concealed; ANSWER: know what to answer; GIVER: its giver asks; "
                + "AUTHORITY: an authority asks that may")
public enum OriginalPurpose {
    CHECK,
    ANSWER,
    GIVER,
    AUTHORITY
}
