package id.fkp.minutes;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The closing of the minutes of a session. */
@Schema(name = "MinutesClosure", description = "The minutes of a session are complete; each line is an input now")
public record ClosureRepresentation(
        UUID sessionId,
        @Schema(examples = "12") int lines,
        Instant closedAt,

        @Schema(description = "Until when those who spoke may append a correction to their own lines")
        Instant correctableUntil,

        @Schema(examples = "Nur Halimah") String byName) {

    /** Long enough to go home and read; a choice of this product, no term of the law. */
    static final Period CORRECTABLE = Period.ofDays(7);

    static ClosureRepresentation of(MinutesClosure closure) {
        return new ClosureRepresentation(
                closure.sessionId,
                closure.lines,
                closure.closedAt,
                closure.closedAt.atOffset(ZoneOffset.UTC).plus(CORRECTABLE).toInstant(),
                closure.byName);
    }
}
