package id.fkp.attendance;

import id.fkp.attendance.given.AttendingElement;
import id.fkp.session.SessionGuard;
import id.fkp.shared.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A session to which nobody came was not held; and where one of the five elements of the community was missing, the unit
 * says why (PEKPPP asks for all five).
 */
@ApplicationScoped
class SomebodyPresent implements SessionGuard {

    @Override
    public List<Fault> missing(UUID sessionId, boolean gapGiven) {
        var present = Attendance.<Attendance>list("sessionId = ?1 and removedAt is null", sessionId).stream()
                .map(attendance -> attendance.element)
                .collect(Collectors.toSet());
        if (present.isEmpty()) {
            return List.of(AttendanceRules.fault(
                    "/attendances", "missing", "belum ada yang tercatat hadir", "nobody has been checked in"));
        }
        return gapGiven ? List.of() : gap(present);
    }

    private static List<Fault> gap(Set<AttendingElement> present) {
        var missing = AttendingElement.community().stream()
                .filter(element -> !present.contains(element))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        return List.of(AttendanceRules.fault(
                "/gapReason",
                "missing",
                "jelaskan mengapa tidak hadir: "
                        + missing.stream()
                                .map(element -> element.label().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")),
                "say why these were not present: "
                        + missing.stream()
                                .map(element ->
                                        element.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                .collect(Collectors.joining(", "))));
    }
}
