package id.fkp.local.demo.file;

import id.fkp.attendance.given.AttendingElement;
import id.fkp.attendance.given.Sex;
import id.fkp.calendar.Term;
import id.fkp.followup.state.FollowUpState;
import id.fkp.minutes.promise.Horizon;
import id.fkp.standard.version.ComponentCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people signed that they agreed on, and who was there. */
public record AgreementStory(Moment at, String number, String place, List<Agreed> items, List<Attendee> people) {

    /**
     * What was agreed to change.
     *
     * @param of code of the standard it is about, and component the one component of it
     * @param action what will be done, by whom and within how long
     * @param done what became of that so far
     */
    public record Agreed(
            String problem,
            String proposal,
            String term,
            String of,
            ComponentCode component,
            String action,
            String owner,
            Horizon horizon,
            int amount,
            Term.Unit timeUnit,
            List<Deed> done) {}

    /**
     * Something that was done about a promise: a note of how far it is, evidence, a later day, another state.
     *
     * @param to the state it came to
     * @param until its later day, which has a text that says why
     */
    public record Deed(
            Moment at,
            @Nullable FollowUpState to,
            @Nullable String text,
            @Nullable String evidence,
            @Nullable Moment until) {}

    /** Of those who signed for all, also the sex, as the record of agreement asks for it. */
    public record Attendee(
            String name,
            String organisation,
            AttendingElement element,
            @Nullable Sex sex) {}
}
