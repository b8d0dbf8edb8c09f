package id.fkp.forum;

import id.fkp.forum.state.ForumState;
import id.fkp.forum.state.WindowStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other rooms need of a forum.
 *
 * @param announced whether the public may see it
 * @param zone of its unit, in which its times are read
 * @param versions all it discusses or discussed, in its order; of one standard at most one is not replaced
 */
public record ForumInfo(
        UUID id,
        UUID unitId,
        String slug,
        String title,
        Instant opensAt,
        Instant closesAt,
        ForumState state,
        boolean announced,
        String zone,
        List<DiscussedVersion> versions) {

    /** A version of a standard in a forum; {@code replaced} by a newer one while the forum was running. */
    public record DiscussedVersion(UUID versionId, UUID standardId, boolean replaced) {}

    /** The version of this standard that the forum discusses now; empty when it discusses none. */
    public Optional<UUID> discussedVersion(UUID standardId) {
        return versions.stream()
                .filter(version -> version.standardId().equals(standardId) && !version.replaced())
                .map(DiscussedVersion::versionId)
                .findFirst();
    }

    public WindowStatus windowStatus(Instant now) {
        return WindowStatus.of(state, opensAt, closesAt, now);
    }
}
