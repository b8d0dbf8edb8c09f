package id.fkp.followup;

import id.fkp.agreement.Drafts;
import id.fkp.calendar.Calendars;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** What a record of agreement promises is followed up from the transaction of its signing on. */
@ApplicationScoped
class AgreementWatch {

    private final Drafts drafts;
    private final Calendars calendars;
    private final Acts acts;
    private final Clock clock;

    AgreementWatch(Drafts drafts, Calendars calendars, Acts acts, Clock clock) {
        this.drafts = drafts;
        this.calendars = calendars;
        this.acts = acts;
        this.clock = clock;
    }

    /** Of a year whose holidays are not known yet, weekdays count: the day that the unit wrote down is not moved later. */
    void watch(@Observes Act act) {
        if (!act.verb().equals("forum.agreement-signed")) {
            return;
        }
        var signedOn = LocalDate.parse(String.valueOf(act.detail().get("signedOn")));
        var calendar = calendars.current();
        var at = act.at() == null ? clock.instant() : act.at();
        int position = 1;
        for (var item : drafts.agreed(act.subjectId())) {
            var dueOn = calendar.due(signedOn, item.term()).on();
            var promise = new FollowUp(act.subjectId(), item, position++, dueOn, at);
            promise.persistAndFlush();
            acts.fire(promise.planned(Map.of("forumId", act.subjectId().toString(), "dueOn", dueOn.toString())));
        }
    }
}
