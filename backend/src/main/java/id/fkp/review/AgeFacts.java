package id.fkp.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a standard in force was looked at.
 *
 * @param evaluatedOn last evaluated or reviewed, be it before it came into force; null when never
 * @param today in the unit's zone
 */
record AgeFacts(
        UUID standardId,
        String slug,
        String code,
        String title,
        String serviceName,
        LocalDate inForceSince,
        @Nullable LocalDate evaluatedOn,
        @Nullable LocalDate reviewedOn,
        LocalDate today) {

    /** From when a term counts: from the last time it was done, or from when the standard came into force. */
    LocalDate since(ReviewKind kind) {
        var last = kind == ReviewKind.REVIEW ? reviewedOn : evaluatedOn;
        return last == null || last.isBefore(inForceSince) ? inForceSince : last;
    }
}
