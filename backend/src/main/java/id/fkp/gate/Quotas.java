package id.fkp.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How much everybody has left, in the memory of this node: by device first, by address only loosely. */
final class Quotas {

    /** Each takes some hundred bytes; a flood of invented devices pushes out the oldest, and meets the address's. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Quota device;
    private final Quota nameless;
    private final Quota address;
    private final Quota client;

    Quotas(GateSettings settings) {
        this.device = new Quota("device", settings.device());
        this.nameless = new Quota("nameless", settings.nameless());
        this.address = new Quota("address", settings.address());
        this.client = new Quota("client", settings.client());
    }

    /**
     * What a request met.
     *
     * @param policy header {@code RateLimit-Policy} as draft 11 writes it
     * @param state header {@code RateLimit} as draft 11 writes it
     * @param retryAfter in seconds; 0 for a request that is let through
     */
    record Verdict(String policy, String state, int retryAfter) {
        boolean isRefused() {
            return retryAfter > 0;
        }
    }

    /** Takes one request from what the sender, or who names none, and then from what the network has left. */
    Verdict take(@Nullable String sender, String network) {
        var own = sender == null ? nameless.take(network) : device.take(sender);
        if (own.isRefused()) {
            return own;
        }
        var shared = address.take(network);
        return shared.isRefused() ? shared : own;
    }

    /** Takes one request from what an API client has left, from wherever it calls. */
    Verdict takeOfClient(String id) {
        return client.take(id);
    }

    void refill() {
        client.left.invalidateAll();
        device.left.invalidateAll();
        nameless.left.invalidateAll();
        address.left.invalidateAll();
    }

    /** One limit, and how much of it everybody for whom it holds has left. */
    private static final class Quota {

        private final String name;
        private final GateSettings.Rate rate;
        private final Cache<String, Bucket> left;

        Quota(String name, GateSettings.Rate rate) {
            this.name = name;
            this.rate = rate;
            this.left = Caffeine.newBuilder()
                    .maximumSize(MOST_REMEMBERED)
                    .expireAfterAccess(rate.within())
                    .build();
        }

        Verdict take(String whose) {
            var probe = left.get(whose, unknown -> full()).tryConsumeAndReturnRemaining(1);
            int wait = seconds(probe.getNanosToWaitForRefill());
            return new Verdict(policy(), state(probe), probe.isConsumed() ? 0 : Math.max(1, wait));
        }

        private Bucket full() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.within()))
                    .build();
        }

        private String policy() {
            return "\"%s\";q=%d;w=%d"
                    .formatted(name, rate.count(), rate.within().toSeconds());
        }

        private String state(ConsumptionProbe probe) {
            var nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
            return "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), seconds(nanos));
        }

        /** Rounded up: who waits that long gets through. */
        private static int seconds(long nanos) {
            return (int) Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
        }
    }
}
