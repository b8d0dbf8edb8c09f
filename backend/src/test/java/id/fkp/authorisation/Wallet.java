package id.fkp.authorisation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The visitors' tokens, asked for anew before they expire: a run over all rows may take longer than a token lives. */
final class Wallet {

    private static final Duration FRESH = Duration.ofMinutes(3);

    private final Map<Visitor, String> tokens = new EnumMap<>(Visitor.class);
    private Instant filledAt = Instant.EPOCH;

    @Nullable
    synchronized String tokenOf(Visitor visitor) {
        if (Duration.between(filledAt, Instant.now()).compareTo(FRESH) > 0) {
            tokens.clear();
            filledAt = Instant.now();
        }
        return tokens.computeIfAbsent(visitor, Visitor::token);
    }
}
