package id.fkp.establish.pledge;

/** How far a pledge is. Only the signature is an act; a later pledge of the unit takes the place of it. */
public enum PledgeState {
    DRAFT,
    PUBLISHED,
    REPLACED
}
