package id.fkp.integrate.hook.delivery;

import id.fkp.integrate.hook.call.HookSecrets;
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

    String messageId() {
        return "msg_" + id.toString().replace("-", "");
    }

    /** The generation of the oldest secret that signs. */
    int oldest(Instant now) {
        return rotatedAt != null && now.isBefore(rotatedAt.plus(HookSecrets.BOTH_SIGN)) ? generation - 1 : generation;
    }
}
