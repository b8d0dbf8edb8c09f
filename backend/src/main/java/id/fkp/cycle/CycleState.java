package id.fkp.cycle;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it stands with something that comes round. */
@Schema(
        description =
                "DONE; COMING; SOON, so near that one begins now; WAITING, what can be done and no rule says by when; "
                        + "LATE, since yesterday at least")
public enum CycleState {
    DONE,
    COMING,
    SOON,
    WAITING,
    LATE;

    static CycleState of(LocalDate due, int soonDays, LocalDate today) {
        if (today.isAfter(due)) {
            return LATE;
        }
        return today.isBefore(due.minusDays(soonDays)) ? COMING : SOON;
    }
}
