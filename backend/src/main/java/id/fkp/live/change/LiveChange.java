package id.fkp.live.change;

import java.util.UUID;

/**
 * The live state of a session has changed; told when that is committed.
 *
 * @param counted whether its revision was raised with the change, or is still to be
 */
public record LiveChange(UUID sessionId, boolean counted) {}
