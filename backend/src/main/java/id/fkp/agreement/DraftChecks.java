package id.fkp.agreement;

import id.fkp.agreement.plan.SignatoryRole;
import id.fkp.agreement.reading.DraftRepresentation;
import id.fkp.agreement.reading.DraftRepresentation.Item;
import id.fkp.calendar.BusinessCalendar;
import id.fkp.minutes.promise.Duration;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the form of a record of agreement needs filled (as the real ones have it), and what is worth another look. */
final class DraftChecks {

    private static final Words EMPTY = new Words("belum diisi", "is empty");

    private DraftChecks() {}

    /** Blocks the signing. */
    static List<Fault> missing(DraftRepresentation draft) {
        var faults = new ArrayList<Fault>();
        need(draft.number(), "/number", faults);
        need(draft.place(), "/place", faults);
        need(draft.heldOn(), "/heldOn", faults);
        if (draft.items().isEmpty()) {
            faults.add(new Fault("/items", "missing", EMPTY));
        }
        for (int i = 0; i < draft.items().size(); i++) {
            var item = draft.items().get(i);
            var at = "/items/" + i;
            need(item.proposal(), at + "/proposal", faults);
            need(item.followUp(), at + "/followUp", faults);
            need(item.horizon(), at + "/horizon", faults);
            need(item.amount(), at + "/amount", faults);
            need(item.owner(), at + "/owner", faults);
        }
        for (var role : SignatoryRole.values()) {
            if (draft.signatories().stream().noneMatch(signatory -> signatory.role() == role)) {
                faults.add(new Fault(
                        "/signatories",
                        role == SignatoryRole.HEAD ? "head-missing" : "representative-missing",
                        role == SignatoryRole.HEAD
                                ? new Words("pimpinan belum ada", "the head is not named")
                                : new Words("wakil peserta belum ada", "no representative of those present is named")));
            }
        }
        for (int i = 0; i < draft.signatories().size(); i++) {
            var signatory = draft.signatories().get(i);
            var at = "/signatories/" + i;
            need(signatory.name(), at + "/name", faults);
            need(signatory.sex(), at + "/sex", faults);
            need(signatory.office(), at + "/office", faults);
        }
        return faults;
    }

    /** Blocks a signing on the screen: who has not drawn yet. */
    static List<Fault> undrawn(DraftRepresentation draft) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < draft.signatories().size(); i++) {
            if (draft.signatories().get(i).drawnAt() == null) {
                faults.add(new Fault(
                        "/signatories/" + i + "/drawnAt",
                        "not-signed",
                        new Words("belum menandatangani", "has not signed yet")));
            }
        }
        return faults;
    }

    /** Blocks nothing. */
    static List<Fault> advice(DraftRepresentation draft, BusinessCalendar calendar) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < draft.items().size(); i++) {
            var meant = horizonOf(draft.items().get(i), draft.heldOn(), calendar);
            if (meant != null && meant != draft.items().get(i).horizon()) {
                faults.add(new Fault(
                        "/items/" + i + "/horizon",
                        "horizon-differs",
                        new Words("lazimnya " + meant.label().toLowerCase(Locale.ROOT), "usually counts as " + meant)));
            }
        }
        return faults;
    }

    private static @Nullable Horizon horizonOf(Item item, @Nullable LocalDate heldOn, BusinessCalendar calendar) {
        var term = Duration.of(item.amount(), item.timeUnit());
        return term == null || heldOn == null || item.horizon() == null
                ? null
                : Horizon.of(heldOn, calendar.due(heldOn, term).on());
    }

    private static void need(@Nullable Object said, String pointer, List<Fault> faults) {
        if (said == null) {
            faults.add(new Fault(pointer, "missing", EMPTY));
        }
    }
}
