package id.fkp.standard.state;

/**
 * How far one passage of a standard has come, from draft to force (PP 96/2012 arts 25-33). From ESTABLISHED on the
 * text is law of the unit; IN_FORCE begins at the date of the decree.
 */
public enum RevisionState {
    DRAFT,
    IN_CONSULTATION,
    DISCUSSED,
    PUBLISHED_FOR_COMMENT,
    UNDER_REVISION,
    AGREED,
    ESTABLISHED,
    IN_FORCE,
    SUPERSEDED,
    WITHDRAWN,
    CANCELLED
}
