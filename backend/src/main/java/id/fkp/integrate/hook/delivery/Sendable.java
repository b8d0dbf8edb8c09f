package id.fkp.integrate.hook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that is to be sent, with all that sending needs.
 *
 * @param position of the change; null for a test
 */
record Sendable(
        UUID id,
        UUID webhookId,
        UUID unitId,
        @Nullable Long position,
        int tries,
        String url,
        int generation,
        @Nullable Instant rotatedAt) {

    private static final Duration BOTH_SIGN = Duration.ofHours(24);

    String messageId() {
        return "msg_" + id.toString().replace("-", "");
    }

    /** The secret before the newest still signs for a day, so that the receiver can change it when it likes. */
    int oldest(Instant now) {
        return rotatedAt != null && now.isBefore(rotatedAt.plus(BOTH_SIGN)) ? generation - 1 : generation;
    }
}
