package id.fkp.cycle.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes round. */
@Schema(
        description =
                "FORUM a consultation, SURVEY of the users' satisfaction (SKM), EVALUATION and REVIEW of standards in "
                        + "force, PLEDGE after a decree, BRIEFING of officers on a standard, CERTIFICATE of a quality "
                        + "system")
public enum CycleKind {
    FORUM,
    SURVEY,
    EVALUATION,
    REVIEW,
    PLEDGE,
    BRIEFING,
    CERTIFICATE
}
