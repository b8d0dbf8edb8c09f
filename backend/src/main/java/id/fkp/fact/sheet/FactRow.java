package id.fkp.fact.sheet;

import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, as it is kept.
 *
 * @param component null where it is about the service as a whole
 * @param amount complaints, or cases that took as long
 * @param unit never hours: those are kept as minutes
 * @param reference by which it is known the next time; without one it is replaced with its month
 */
public record FactRow(
        UUID serviceId,
        LocalDate from,
        LocalDate to,
        @Nullable ComponentCode component,
        int amount,
        @Nullable BigDecimal duration,
        @Nullable TimeUnit unit,
        @Nullable String reference) {

    public LocalDate month() {
        return from.withDayOfMonth(1);
    }
}
