package id.fkp.certificate.rule;

import static id.fkp.certificate.rule.CertificationRuleId.FIRST_SURVEILLANCE;
import static id.fkp.certificate.rule.CertificationRuleId.LATER_SURVEILLANCE;

import id.fkp.certificate.state.AuditKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * In which time the body has to look again.
 *
 * @param until the last day on which the audit begins
 * @param metOn when it began
 */
@Schema(description = "In which time the body has to look again, and whether it did")
public record SurveillanceWindow(
        AuditKind kind,
        LocalDate from,
        LocalDate until,
        @Schema(nullable = true) @Nullable LocalDate metOn,
        State state) {

    /** From so many months before its end on, the unit is warned. */
    public static final int WARNED_MONTHS = 3;

    /** How it stands with it. */
    @Schema(name = "SurveillanceState", description = "SOON from three months before the end of the window")
    public enum State {
        COMING,
        OPEN,
        SOON,
        LATE,
        MET
    }

    /**
     * Both windows of a certificate: the first counts from the decision, the second is the calendar year after the one in
     * which the first was, or should have been. One that would begin after the last day is none.
     *
     * @param held on which day the surveillance audits began
     */
    public static List<SurveillanceWindow> of(
            LocalDate decidedOn, LocalDate endsOn, Map<AuditKind, LocalDate> held, LocalDate today) {
        var windows = new ArrayList<SurveillanceWindow>();
        var first = CertificationRules.of(FIRST_SURVEILLANCE, decidedOn).after(decidedOn);
        windows.add(window(AuditKind.SURVEILLANCE_1, decidedOn, first, held, today));
        int year = held.getOrDefault(AuditKind.SURVEILLANCE_1, first).getYear()
                + CertificationRules.of(LATER_SURVEILLANCE, decidedOn).term().amount();
        var from = LocalDate.of(year, 1, 1);
        var lastOfYear = LocalDate.of(year, 12, 31);
        windows.add(
                window(AuditKind.SURVEILLANCE_2, from, endsOn.isBefore(lastOfYear) ? endsOn : lastOfYear, held, today));
        windows.removeIf(window -> window.from().isAfter(endsOn) && window.metOn() == null);
        return windows;
    }

    private static SurveillanceWindow window(
            AuditKind kind, LocalDate from, LocalDate until, Map<AuditKind, LocalDate> held, LocalDate today) {
        return new SurveillanceWindow(kind, from, until, held.get(kind), state(from, until, held.get(kind), today));
    }

    private static State state(LocalDate from, LocalDate until, @Nullable LocalDate metOn, LocalDate today) {
        if (metOn != null) {
            return State.MET;
        }
        if (today.isAfter(until)) {
            return State.LATE;
        }
        if (!today.isBefore(until.minusMonths(WARNED_MONTHS))) {
            return State.SOON;
        }
        return today.isBefore(from) ? State.COMING : State.OPEN;
    }
}
