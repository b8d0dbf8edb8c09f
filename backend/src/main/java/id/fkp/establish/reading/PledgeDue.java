package id.fkp.establish.reading;

import id.fkp.calendar.BusinessCalendar;
import id.fkp.calendar.Term;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a unit owes the public a pledge, and by when.
 *
 * @param since the day from which the term is counted
 * @param dueOn the last day in time; the true one may be later while holidays of {@code unknownYears} are not entered
 */
@Schema(
        description = "Why a unit owes the public a pledge, and by when: 7 working days from the day on which the "
                + "standards were set (PP 96/2012 art 30(3)-(4))")
public record PledgeDue(
        Reason reason,
        LocalDate since,
        @Schema(nullable = true) @Nullable LocalDate dueOn,

        @Schema(description = "Whether the last day has passed")
        boolean late,

        @Schema(nullable = true, description = "Years whose holidays are not entered, so that dueOn may move") @Nullable
        List<Integer> unknownYears) {

    /** D11 of the domain: PP 96/2012 art 30(3)-(4), in force since 29 October 2012. */
    public static final Term TERM = new Term(7, Term.Unit.WORKING_DAYS);

    /** Why there must be a pledge. */
    @Schema(
            name = "PledgeReason",
            description = "Why there must be a pledge: none rests on this decree yet, or another "
                    + "head signs for the unit now")
    public enum Reason {
        NEW_DECREE,
        NEW_HEAD
    }

    PledgeDue counted(BusinessCalendar calendar, LocalDate today) {
        var due = calendar.due(since, TERM);
        var unknown = due.unknownYears().stream().sorted().toList();
        return new PledgeDue(reason, since, due.on(), today.isAfter(due.on()), unknown.isEmpty() ? null : unknown);
    }
}
