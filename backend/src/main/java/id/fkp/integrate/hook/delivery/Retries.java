package id.fkp.integrate.hook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a message is sent again that was not accepted: as the specification of Standard Webhooks suggests. */
final class Retries {

    private static final List<Duration> WAITS = Stream.of("5S", "5M", "30M", "2H", "5H", "10H", "14H", "20H", "24H")
            .map(wait -> Duration.parse("PT" + wait))
            .toList();

    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private Retries() {}

    /**
     * How long a message waits; empty when it is given up.
     *
     * @param tries how often it was sent in vain
     */
    static Optional<Duration> after(int tries) {
        return tries > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(tries - 1));
    }

    /**
     * How long a receiver is left alone with all messages, so that one that is down costs nobody else their turn.
     *
     * @param failures how many messages in a row it did not accept
     */
    static Duration rest(int failures) {
        var rest = Duration.ofSeconds(5L << Math.min(failures - 1, 10));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }
}
