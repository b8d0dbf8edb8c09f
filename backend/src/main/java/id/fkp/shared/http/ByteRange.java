package id.fkp.shared.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/**
 * One part of a file, as players ask for it (RFC 9110 section 14.1.2).
 *
 * @param from the first byte, counted from 0
 * @param count of bytes, at least 1
 */
public record ByteRange(long from, long count) {

    private static final int PARTIAL = 206;
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The part that {@code range} asks for; empty for whatever is answered with the whole: no range, several at once, one
     * beyond the end, or one that cannot be read. A server may leave any range out of account.
     */
    public static Optional<ByteRange> of(@Nullable String range, long size) {
        var asked = ONE.matcher(range == null ? "" : range.replace(" ", ""));
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return Optional.empty();
        }
        long last = size - 1;
        long from;
        if (asked.group(1).isEmpty()) {
            from = Math.max(0, size - Long.parseLong(asked.group(2)));
        } else {
            from = Long.parseLong(asked.group(1));
            if (!asked.group(2).isEmpty()) {
                last = Math.min(last, Long.parseLong(asked.group(2)));
            }
        }
        return from <= last ? Optional.of(new ByteRange(from, last - from + 1)) : Optional.empty();
    }

    /**
     * The part that {@code range} asks for, or the whole: also where the caller has begun to read another file than is there
     * now under {@code etag}, and for whatever is no GET (RFC 9110 section 14.2).
     */
    public static Response.ResponseBuilder answer(
            Path file, long size, String etag, Request request, @Nullable String range, @Nullable String ifRange) {
        boolean mayBePart = request.getMethod().equals(HttpMethod.GET)
                && (ifRange == null || ifRange.strip().equals(etag));
        return of(mayBePart ? range : null, size)
                .map(part -> Response.status(PARTIAL)
                        .entity(new PathPart(file, part.from(), part.count()))
                        .header("Content-Range", part.of(size)))
                .orElseGet(() -> Response.ok(file));
    }

    /** What {@code Content-Range} says of a file of {@code size} bytes. */
    public String of(long size) {
        return "bytes " + from + "-" + (from + count - 1) + "/" + size;
    }
}
