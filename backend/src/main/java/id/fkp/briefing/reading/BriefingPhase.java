package id.fkp.briefing.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer can say through the link just now. */
@Schema(
        description =
                "What an officer can say now. TO_COME: nothing before the day of the briefing. DAY: being there and "
                        + "having read. READING: having read, until readableUntil. CLOSED: nothing any more, also when cancelled")
public enum BriefingPhase {
    TO_COME,
    DAY,
    READING,
    CLOSED;

    /** Follows from the clock and the unit's zone alone, so that it is exact without a job. */
    public static BriefingPhase at(
            Instant now, BriefingState state, Instant startsAt, Instant endsAt, LocalDate readableUntil, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        if (state == BriefingState.CANCELLED) {
            return CLOSED;
        }
        if (today.isBefore(LocalDate.ofInstant(startsAt, zone))) {
            return TO_COME;
        }
        if (!today.isAfter(LocalDate.ofInstant(endsAt, zone))) {
            return DAY;
        }
        return today.isAfter(readableUntil) ? CLOSED : READING;
    }
}
