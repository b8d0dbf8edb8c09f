package id.fkp.integrate.hook.call;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an answer as far as it is of use: whether it is whole, and how it begins. */
final class HookReading {

    private static final int MOST_READ = 64 * 1024;
    private static final int MOST_KEPT = 1024;

    /** Receivers that ask for more are asked again after this. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private static final Pattern TEXT = Pattern.compile("(?i)(text/|application/([a-z0-9.+-]*\\+)?(json|xml)\\b).*");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final HttpClientResponse response;
    private final Clock clock;
    private final Promise<HookAnswer> whole = Promise.promise();
    private final Buffer kept = Buffer.buffer();
    private long size;

    HookReading(HttpClientResponse response, Clock clock) {
        this.response = response;
        this.clock = clock;
    }

    Future<HookAnswer> whole() {
        response.handler(this::take)
                .exceptionHandler(whole::tryFail)
                .endHandler(end -> whole.tryComplete(answer(failure(response.statusCode()))));
        return whole.future();
    }

    private void take(Buffer some) {
        size += some.length();
        kept.appendBuffer(some, 0, Math.min(some.length(), MOST_KEPT - kept.length()));
        if (size > MOST_READ && whole.tryComplete(answer(HookFailure.TOO_LARGE))) {
            response.request().reset();
        }
    }

    private HookAnswer answer(@Nullable HookFailure failure) {
        return new HookAnswer(response.statusCode(), text(), failure, Duration.ZERO, retryAfter());
    }

    private static @Nullable HookFailure failure(int status) {
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> HookFailure.REDIRECT;
            default -> HookFailure.STATUS;
        };
    }

    private @Nullable String text() {
        var type = response.getHeader("Content-Type");
        return kept.length() == 0 || type == null || !TEXT.matcher(type).matches()
                ? null
                : HIDDEN.matcher(kept.toString(StandardCharsets.UTF_8)).replaceAll("");
    }

    /** In seconds or as a date; what is neither is passed over, as our own waits are as good. */
    private @Nullable Duration retryAfter() {
        var asked = response.getHeader("Retry-After");
        boolean counts = response.statusCode() == 429 || response.statusCode() == 503;
        var wait = counts && asked != null ? wait(asked) : null;
        return wait == null || wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private @Nullable Duration wait(String asked) {
        if (SECONDS.matcher(asked).matches()) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        try {
            var wait = Duration.between(clock.instant(), RFC_1123_DATE_TIME.parse(asked, Instant::from));
            return wait.isNegative() ? null : wait;
        } catch (DateTimeException neither) {
            return null;
        }
    }
}
