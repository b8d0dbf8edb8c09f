package id.fkp.notify;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody registered for a session who may be written to, and what a message about it can say. Nothing here opens the
 * ticket.
 *
 * @param language in which they registered
 * @param startsAt of the session as it is planned now
 */
record Registrant(
        UUID registrationId,
        UUID unitId,
        String address,
        String language,
        String ticketNumber,
        @Nullable Integer queueNumber,
        String sessionTitle,
        String forumTitle,
        String forumSlug,
        String unitName,
        String zone,
        Instant startsAt,
        @Nullable String venue) {}
