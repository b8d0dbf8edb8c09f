package id.fkp.attendance.correction;

import id.fkp.attendance.given.AttendingElement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was set right, and what of it.
 *
 * @param fields names of the fields that read otherwise now
 */
public record Corrected(
        UUID attendanceId,
        UUID unitId,
        AttendingElement elementBefore,
        @Nullable String organisationBefore,
        List<String> fields) {}
