package id.fkp.notify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who registered for a forum or came to it and agreed to be written to later.
 *
 * @param objectId the registration or attendance whose erasure forgets them
 */
record Participant(
        UUID objectId,
        UUID unitId,
        String address,
        String language,
        String forumTitle,
        String forumSlug,
        String unitName,
        @Nullable String promised) {}
