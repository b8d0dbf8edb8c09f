package id.fkp.integrate.hook.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came back from one request.
 *
 * @param status null where no answer came
 * @param text how its body begins, if that is text
 * @param failure null when it was accepted
 * @param retryAfter what the receiver asks for with 429 or 503
 */
public record HookAnswer(
        @Nullable Integer status,
        @Nullable String text,
        @Nullable HookFailure failure,
        Duration took,
        @Nullable Duration retryAfter) {

    private static final int GONE = 410;

    static HookAnswer without(HookFailure failure) {
        return new HookAnswer(null, null, failure, Duration.ZERO, null);
    }

    HookAnswer after(Duration time) {
        return new HookAnswer(status, text, failure, time, retryAfter);
    }

    public boolean isAccepted() {
        return failure == null;
    }

    /** The receiver wants nothing any more. */
    public boolean isGone() {
        return status != null && status == GONE;
    }
}
