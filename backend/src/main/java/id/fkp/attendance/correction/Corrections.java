package id.fkp.attendance.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps what was set right. */
@ApplicationScoped
public class Corrections {

    private final Clock clock;

    Corrections(Clock clock) {
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Corrected corrected, String reason, String byName) {
        new AttendanceCorrection(corrected, reason, byName, clock.instant()).persistAndFlush();
    }
}
