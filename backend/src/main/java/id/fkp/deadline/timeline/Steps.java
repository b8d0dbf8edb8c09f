package id.fkp.deadline.timeline;

import static id.fkp.deadline.timeline.StepState.CANCELLED;
import static id.fkp.deadline.timeline.StepState.COMING;
import static id.fkp.deadline.timeline.StepState.LATE;
import static id.fkp.deadline.timeline.StepState.MET;
import static id.fkp.deadline.timeline.StepState.MET_LATE;
import static id.fkp.deadline.timeline.StepState.NOW;

import id.fkp.deadline.reading.DeadlineState;
import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.deadline.rule.RuleId;
import id.fkp.deadline.timeline.ForumCourse.RunningTerm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the course of a forum out as the steps of the law. Pure: the course says what time has made of it. */
final class Steps {

    private final ForumCourse course;

    private Steps(ForumCourse course) {
        this.course = course;
    }

    static ForumTimeline of(ForumCourse course) {
        var steps = new Steps(course);
        return new ForumTimeline(
                course.id(),
                course.zone(),
                Arrays.stream(StepCode.values()).map(steps::step).toList());
    }

    private TimelineStep step(StepCode code) {
        return switch (code) {
            case ANNOUNCED -> plain(code, done(course.announcedOn(), !course.cancelled()), course.announcedOn(), null);
            case INPUT -> input();
            case DISCUSSED -> plain(code, done(course.signedOn(), course.window() == MET), course.signedOn(), null);
            case ESTABLISHED ->
                plain(
                        code,
                        done(
                                course.establishedOn(),
                                isMet(term(StepCode.IMPROVED).state())),
                        course.establishedOn(),
                        null);
            case PUBLISHED, COMMENTED, IMPROVED, PLEDGED -> term(code);
            case TOLD -> told(term(code));
        };
    }

    private TimelineStep input() {
        var state = course.announcedOn() == null ? COMING : course.window();
        var shown = course.cancelled() && state != MET ? CANCELLED : state;
        return plain(
                StepCode.INPUT,
                shown,
                shown == MET ? course.inputUntil() : null,
                shown == MET || shown == CANCELLED ? null : course.inputUntil());
    }

    /** Several standards take the step one by one: it is done with the last of them, and late with the first. */
    private TimelineStep term(StepCode code) {
        var rule = Objects.requireNonNull(code.rule());
        var terms = course.termsOf(rule);
        var state = state(terms);
        boolean met = isMet(state);
        var open = terms.stream().filter(term -> !isMet(state(List.of(term)))).toList();
        var unknown = open.stream()
                .flatMap(term -> term.unknownYears().stream())
                .distinct()
                .sorted()
                .toList();
        return new TimelineStep(
                code,
                state,
                met ? latest(terms, RunningTerm::metOn) : null,
                met ? latest(terms, RunningTerm::dueOn) : earliest(open, code),
                rule,
                DeadlineRules.of(rule).term(),
                code.law(),
                unknown.isEmpty() ? null : unknown,
                reasons(terms));
    }

    /** Who has answered everything so far has not told everything while more may be said. */
    private TimelineStep told(TimelineStep step) {
        return isMet(step.state()) && !isMet(term(StepCode.COMMENTED).state())
                ? new TimelineStep(step.code(), NOW, null, null, step.rule(), null, step.law(), null, step.lateReason())
                : step;
    }

    private StepState state(List<RunningTerm> terms) {
        if (terms.isEmpty()) {
            return course.cancelled() ? CANCELLED : COMING;
        }
        var states = terms.stream().map(RunningTerm::state).collect(Collectors.toSet());
        if (states.contains(DeadlineState.LATE)) {
            return LATE;
        }
        if (states.stream().allMatch(state -> state == DeadlineState.MET || state == DeadlineState.MET_LATE)) {
            return states.contains(DeadlineState.MET_LATE) ? MET_LATE : MET;
        }
        return states.equals(Set.of(DeadlineState.COMING)) ? COMING : NOW;
    }

    /** The public may comment until the window closes, also where it was closed early or prolonged. */
    private static @Nullable LocalDate earliest(List<RunningTerm> open, StepCode code) {
        Function<RunningTerm, @Nullable LocalDate> day =
                code.rule() == RuleId.D6 ? RunningTerm::metOn : RunningTerm::dueOn;
        return open.stream()
                .map(day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate latest(List<RunningTerm> terms, Function<RunningTerm, @Nullable LocalDate> day) {
        return terms.stream()
                .map(day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable String reasons(List<RunningTerm> terms) {
        var reasons = terms.stream()
                .map(RunningTerm::lateReason)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return reasons.isEmpty() ? null : reasons;
    }

    private StepState done(@Nullable LocalDate on, boolean itsTurn) {
        if (on != null) {
            return MET;
        }
        return course.cancelled() ? CANCELLED : itsTurn ? NOW : COMING;
    }

    private static boolean isMet(StepState state) {
        return state == MET || state == MET_LATE;
    }

    private static TimelineStep plain(
            StepCode code, StepState state, @Nullable LocalDate on, @Nullable LocalDate dueOn) {
        return new TimelineStep(code, state, on, dueOn, null, null, code.law(), null, null);
    }
}
