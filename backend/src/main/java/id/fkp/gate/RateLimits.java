package id.fkp.gate;

import static id.fkp.gate.GateProblems.TOO_MANY_REQUESTS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.fkp.shared.http.ClientAddress;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much the public may send: by device first, by address only loosely, since a hall of phones shares one.
 *
 * <p>Counted in the memory of each node, so that a limit may be passed by as many times as there are nodes.
 */
@ApplicationScoped
public class RateLimits {

    /** Each takes some hundred bytes; a flood of invented devices pushes out the oldest, and meets the address's. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Limit device;
    private final Limit nameless;
    private final Limit address;
    private final ClientAddress from;
    private final RateLimitHeaders headers;

    RateLimits(GateSettings settings, ClientAddress from, RateLimitHeaders headers) {
        this.device = new Limit("device", settings.device());
        this.nameless = new Limit("nameless", settings.nameless());
        this.address = new Limit("address", settings.address());
        this.from = from;
        this.headers = headers;
    }

    /**
     * Counts this request, and refuses it when there were too many.
     *
     * @param sender the account or the device that sends; null when it does not say
     */
    public void count(@Nullable String sender) {
        var network = from.network();
        if (sender == null) {
            require(nameless, network);
        } else {
            require(device, sender);
        }
        require(address, network);
    }

    private void require(Limit limit, String whose) {
        var probe = limit.of(whose).tryConsumeAndReturnRemaining(1);
        if (limit != address || !probe.isConsumed()) {
            headers.tell(limit, probe);
        }
        if (!probe.isConsumed()) {
            throw TOO_MANY_REQUESTS
                    .because(
                            "Teks Anda masih ada. Tunggu sebentar, lalu kirim lagi.",
                            "Your text is still there. Wait a moment, then send again.")
                    .retryAfter(seconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** Rounded up: who waits that long gets through. */
    static int seconds(long nanos) {
        return (int) Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
    }

    /** One limit, and how much of it everybody it holds for has left. */
    static final class Limit {

        private final String name;
        private final GateSettings.Rate rate;
        private final Cache<String, Bucket> left;

        Limit(String name, GateSettings.Rate rate) {
            this.name = name;
            this.rate = rate;
            this.left = Caffeine.newBuilder()
                    .maximumSize(MOST_REMEMBERED)
                    .expireAfterAccess(rate.within())
                    .build();
        }

        Bucket of(String whose) {
            return left.get(
                    whose,
                    unknown -> Bucket.builder()
                            .addLimit(full -> full.capacity(rate.count()).refillGreedy(rate.count(), rate.within()))
                            .build());
        }

        /** As draft 11 of the RateLimit header fields writes a quota policy. */
        String policy() {
            return "\"%s\";q=%d;w=%d"
                    .formatted(name, rate.count(), rate.within().toSeconds());
        }

        /** As draft 11 writes what is left, and when it will be more. */
        String state(ConsumptionProbe probe) {
            var nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
            return "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), seconds(nanos));
        }
    }
}
