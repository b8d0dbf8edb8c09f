package id.fkp.establish.reading;

/** How far a decree is. Only the signature is an act; the rest the clock and later decrees make of it. */
public enum DecreeState {
    DRAFT,
    /** Signed; its day has not come. */
    SIGNED,
    IN_FORCE,
    /** A later decree that is in force has revoked it. */
    REVOKED
}
