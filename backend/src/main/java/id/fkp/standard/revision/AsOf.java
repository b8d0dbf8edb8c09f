package id.fkp.standard.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When something is looked at: what the clock alone changes is computed from it.
 *
 * @param zone of the unit, in which its dates begin
 */
public record AsOf(Instant now, ZoneId zone) {

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
