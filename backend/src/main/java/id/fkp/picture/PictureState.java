package id.fkp.picture;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a unit is in one measure; the better first. */
@Schema(
        description =
                "How far a unit is. STANDARDS: ALL services have a standard in force, SOME, NONE. FORUM in the last twelve "
                        + "months: AGREED, with a signed record of agreement; HELD, without; NONE. REVIEW: CURRENT, or LATE where one "
                        + "standard in force is; NONE in force. FOLLOW_UPS: CURRENT, or LATE where one is overdue; NONE promised. "
                        + "SURVEY: the grade of the index, LATE where its newest period ended more than a year before, or NONE. "
                        + "CERTIFICATE: CERTIFIED or NONE. INPUTS: ANSWERED, WAITING where one has no answer, NONE given. "
                        + "UNKNOWN: of a year before the unit was counted, when nothing shows it")
public enum PictureState {
    ALL,
    SOME,
    AGREED,
    HELD,
    CURRENT,
    LATE,
    GRADE_A,
    GRADE_B,
    GRADE_C,
    GRADE_D,
    CERTIFIED,
    ANSWERED,
    WAITING,
    NONE,
    UNKNOWN
}
