package id.fkp.attendance;

import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** The code that the hall shows: six digits that follow from the session and the five minutes in which they are read. */
@ApplicationScoped
class CheckInCode {

    static final int WINDOW_SECONDS = 300;
    private static final int CODES = 1_000_000;

    private final ServerKey key;

    CheckInCode(ServerKey key) {
        this.key = key;
    }

    String at(UUID sessionId, Instant now) {
        return code(sessionId, window(now));
    }

    /** Until the next code is shown; 1 to 300. */
    int secondsLeft(Instant now) {
        return WINDOW_SECONDS - (int) Math.floorMod(now.getEpochSecond(), (long) WINDOW_SECONDS);
    }

    /** The one shown now, or the one before it: people need time to type. */
    boolean isShown(UUID sessionId, String told, Instant now) {
        boolean current = same(told, code(sessionId, window(now)));
        boolean previous = same(told, code(sessionId, window(now) - 1));
        return current || previous;
    }

    private String code(UUID sessionId, long window) {
        var bytes = ByteBuffer.wrap(key.derive("check-in-code", sessionId + " " + window));
        return "%06d".formatted(Math.floorMod(bytes.getLong(), (long) CODES));
    }

    private static long window(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), (long) WINDOW_SECONDS);
    }

    private static boolean same(String told, String shown) {
        return MessageDigest.isEqual(
                told.getBytes(StandardCharsets.US_ASCII), shown.getBytes(StandardCharsets.US_ASCII));
    }
}
