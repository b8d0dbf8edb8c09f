package id.fkp.response;

import java.util.UUID;

/**
 * An answer as other rooms see it.
 *
 * @param shown whether it stands beside an input that everybody reads; one that was replaced does not
 */
public record ResponseInfo(UUID id, UUID unitId, UUID forumId, boolean shown) {}
