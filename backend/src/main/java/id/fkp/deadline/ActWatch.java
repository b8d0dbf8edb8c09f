package id.fkp.deadline;

import static id.fkp.deadline.rule.RuleId.D1;
import static id.fkp.deadline.rule.RuleId.D11;
import static id.fkp.deadline.rule.RuleId.D12;
import static id.fkp.deadline.rule.RuleId.D13;
import static id.fkp.deadline.rule.RuleId.D14;
import static id.fkp.deadline.rule.RuleId.D5;
import static id.fkp.deadline.rule.RuleId.D6;
import static id.fkp.deadline.rule.RuleId.D7;
import static id.fkp.deadline.rule.RuleId.PEKPPP;

import id.fkp.deadline.rule.RuleId;
import id.fkp.deadline.rule.Subject;
import id.fkp.shared.act.Act;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Starts and ends terms by what is done elsewhere, in the transaction of the act: both last or neither. */
@ApplicationScoped
class ActWatch {

    /** What hangs on a standard that is in force. */
    private static final List<RuleId> IN_FORCE = List.of(D12, D13, PEKPPP);

    private final Deadlines deadlines;
    private final PublicTold told;
    private final Projection projection;

    ActWatch(Deadlines deadlines, PublicTold told, Projection projection) {
        this.deadlines = deadlines;
        this.told = told;
        this.projection = projection;
    }

    void watch(@Observes Act act) {
        switch (act.verb()) {
            case "unit.entered" ->
                deadlines.start(D1, Subject.unit(unit(act)), founded(act).orElseGet(() -> day(act)));
            case "unit.changed" -> founded(act).ifPresent(on -> deadlines.moveStart(D1, Subject.unit(unit(act)), on));
            case "forum.agreement-signed" -> signed(act);
            case "forum.announced" -> announced(act);
            case "forum.prolonged", "forum.closed-early" -> moved(act);
            case "forum.cancelled" -> deadlines.cancelOfForum(List.of(D5, D6, D7, D14), act.subjectId(), unit(act));
            case "revision.agreed" -> deadlines.meet(D7, standard(act), day(act));
            case "revision.cancelled" -> cancelled(act);
            case "revision.withdrawn" -> IN_FORCE.forEach(rule -> deadlines.cancel(rule, standard(act)));
            case "revision.established" -> established(act);
            case "standard-review.recorded" -> reviewed(act);
            case "decree.signed" ->
                deadlines.start(D11, Subject.decree(act.subjectId(), unit(act)), date(act, "signedOn"));
            case "pledge.published" -> deadlines.meet(D11, Subject.decree(id(act, "decreeId"), unit(act)), day(act));
            case "response.given", "feedback.hidden", "feedback.withdrawn" -> told.weigh(id(act, "forumId"), day(act));
            case "feedback.given", "feedback.published", "feedback.restored" -> told.reopen(id(act, "forumId"));
            case "calendar-year.entered", "calendar-year.changed" ->
                deadlines.recount((int) Objects.requireNonNull(act.detail().get("year")));
            default -> {
                // no term hangs on it
            }
        }
    }

    /** The record of agreement is signed: the drafts are to be published, and the public told what became of its word. */
    private void signed(Act act) {
        var forum = Subject.forum(act.subjectId(), unit(act));
        var signedOn = date(act, "signedOn");
        if (DiscussedForum.of(projection, act.subjectId()).drafting()) {
            deadlines.start(D5, forum, signedOn);
        }
        deadlines.start(D14, forum, signedOn);
        told.weigh(act.subjectId(), day(act));
    }

    /** The window for comments opens: the discussed drafts are published, and improved once it has closed. */
    private void announced(Act act) {
        var window = DiscussedForum.of(projection, act.subjectId());
        if (!window.isCommentWindow()) {
            return;
        }
        var unit = unit(act);
        var forum = Subject.forum(window.discussedId(), unit);
        var publishedOn = deadlines.dayOf(window.opensAt(), unit);
        var lastDay = lastDay(window, unit);
        deadlines.meet(D5, forum, publishedOn);
        deadlines.start(D6, forum, publishedOn);
        deadlines.meet(D6, forum, lastDay);
        for (var standardId : window.standardIds()) {
            deadlines.start(D7, Subject.standard(standardId, unit, window.discussedId()), lastDay);
        }
    }

    private void moved(Act act) {
        var window = DiscussedForum.of(projection, act.subjectId());
        if (window.isCommentWindow()) {
            deadlines.moveWindow(window.discussedId(), unit(act), lastDay(window, unit(act)));
        }
    }

    /** What was discussed for nothing has not to be published either; that the public is told stays. */
    private void cancelled(Act act) {
        deadlines.cancel(D7, standard(act));
        for (var forumId : told.endedWith(standard(act).id())) {
            deadlines.cancelOfForum(List.of(D5, D6), forumId, unit(act));
        }
    }

    /**
     * A decree establishes a text, by which the standard counts as reviewed. The application of the text before it is not
     * evaluated any more, that of the new one from its first day on.
     */
    private void established(Act act) {
        var standard = standard(act);
        var inForceFrom = date(act, "inForceFrom");
        deadlines.meet(D1, Subject.unit(unit(act)), inForceFrom);
        deadlines.cancel(D12, standard);
        deadlines.start(D12, standard, inForceFrom);
        deadlines.meet(D13, standard, inForceFrom);
        deadlines.meet(PEKPPP, standard, inForceFrom);
    }

    /** A standard that is reviewed is evaluated by that, too. */
    private void reviewed(Act act) {
        var standard = Subject.standard(act.subjectId(), unit(act), null);
        var heldOn = date(act, "heldOn");
        var met = "REVIEW".equals(act.detail().get("kind")) ? IN_FORCE : List.of(D12);
        met.forEach(rule -> deadlines.meet(rule, standard, heldOn));
    }

    /** The window closes at an instant; what counts is the last day on which it was open. */
    private LocalDate lastDay(DiscussedForum window, UUID unitId) {
        return deadlines.dayOf(window.closesAt().minusNanos(1), unitId);
    }

    /** The day of the act, in the unit's zone. */
    private LocalDate day(Act act) {
        return act.at() == null ? deadlines.today(unit(act)) : deadlines.dayOf(act.at(), unit(act));
    }

    private static Optional<LocalDate> founded(Act act) {
        return Optional.ofNullable(act.detail().get("foundedOn")).map(on -> LocalDate.parse(String.valueOf(on)));
    }

    private static UUID unit(Act act) {
        return Objects.requireNonNull(act.unitId());
    }

    private static Subject standard(Act act) {
        return Subject.standard(id(act, "standardId"), unit(act), null);
    }

    private static UUID id(Act act, String name) {
        return UUID.fromString(String.valueOf(act.detail().get(name)));
    }

    private static LocalDate date(Act act, String name) {
        return LocalDate.parse(String.valueOf(act.detail().get(name)));
    }
}
