package id.fkp.forum.closing;

import java.util.List;
import java.util.UUID;

/**
 * What keeps a forum open. Rooms that know of something people wait for implement it; all of them are asked in the
 * transaction of the closing.
 */
public interface ClosingGuard {

    /** What is still open in the forum; nothing when this guard lets it be closed. */
    List<OpenMatter> open(UUID forumId);

    /** What has to be settled before the results are published, and not only before the end; mostly nothing. */
    default List<OpenMatter> beforeResults(UUID forumId) {
        return List.of();
    }

    /** What keeps nothing open, but whoever ends the forum should have seen; mostly nothing. */
    default List<OpenMatter> toKnow(UUID forumId) {
        return List.of();
    }
}
