package id.fkp.standard.revision;

/**
 * How far one passage of a standard has come, from draft to force (PP 96/2012 arts 25-33). From ESTABLISHED on the
 * text is law of the unit.
 *
 * <p>UNDER_REVISION, IN_FORCE and SUPERSEDED are never kept: they follow from the clock ({@link RevisionStates#at}).
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
