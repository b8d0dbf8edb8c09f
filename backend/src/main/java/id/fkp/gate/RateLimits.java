package id.fkp.gate;

import static id.fkp.gate.GateProblems.TOO_MANY_REQUESTS;

import id.fkp.shared.http.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much the public may send, and API clients may ask. Each node counts for itself, so that a limit may be passed as many times as there are
 * nodes: it is there against floods, not against a few too many.
 */
@ApplicationScoped
public class RateLimits {

    private final Quotas quotas;
    private final ClientAddress from;
    private final RateLimitHeaders headers;

    RateLimits(GateSettings settings, ClientAddress from, RateLimitHeaders headers) {
        this.quotas = new Quotas(settings);
        this.from = from;
        this.headers = headers;
    }

    /**
     * Counts the running request, tells its sender how much is left, and refuses it when there were too many.
     *
     * @param sender the account or the device that sends; null when it does not say
     */
    public void count(@Nullable String sender) {
        var verdict = quotas.take(sender, from.network());
        headers.tell(verdict);
        if (verdict.isRefused()) {
            throw TOO_MANY_REQUESTS
                    .because(
                            "Teks Anda masih ada. Tunggu sebentar, lalu kirim lagi.",
                            "Your text is still there. Wait a moment, then send again.")
                    .retryAfter(verdict.retryAfter());
        }
    }

    /** Counts the running request of an API client, whatever it asks, and refuses it when there were too many. */
    public void countClient(UUID id) {
        var verdict = quotas.takeOfClient(id.toString());
        headers.tell(verdict);
        if (verdict.isRefused()) {
            throw TOO_MANY_REQUESTS
                    .because(
                            "Klien API ini meminta terlalu cepat. Tunggu selama Retry-After, lalu lanjutkan.",
                            "This API client asks too fast. Wait as long as Retry-After says, then go on.")
                    .retryAfter(verdict.retryAfter());
        }
    }

    /** Gives everybody all of it back. */
    void refill() {
        quotas.refill();
    }
}
