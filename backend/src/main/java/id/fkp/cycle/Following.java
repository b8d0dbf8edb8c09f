package id.fkp.cycle;

import static id.fkp.cycle.CycleStep.PLAN_FOLLOW_UPS;
import static id.fkp.cycle.CycleStep.PUBLISH_RESULTS;
import static id.fkp.cycle.CycleStep.SETTLE_FOLLOW_UPS;
import static id.fkp.cycle.CycleStep.SIGN_AGREEMENT;

import id.fkp.cycle.CycleEntry.Subject;
import id.fkp.cycle.fact.CycleFacts.Asking;
import id.fkp.cycle.fact.CycleFacts.Meeting;
import id.fkp.cycle.fact.CycleFacts.Promises;
import id.fkp.cycle.rule.CycleKind;
import id.fkp.shared.text.Words;
import id.fkp.survey.state.SurveyState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows a forum that was held and a survey whose results are out. No rule says by when a record is signed, results
 * are published or follow-ups planned: such a step waits from the day on which it became possible. What was promised is due
 * on its own day.
 */
final class Following {

    private static final Map<CycleStep, Words> OF_FORUM = Map.of(
            SIGN_AGREEMENT,
            new Words(
                    "Tanda tangani berita acara forum konsultasi publik",
                    "Sign the record of agreement of the consultation forum"),
            PUBLISH_RESULTS,
            new Words("Umumkan hasil forum konsultasi publik", "Publish the results of the consultation forum"),
            SETTLE_FOLLOW_UPS,
            new Words(
                    "Selesaikan tindak lanjut forum konsultasi publik",
                    "Settle the follow-ups of the consultation forum"));

    private static final Map<CycleStep, Words> OF_SURVEY = Map.of(
            PLAN_FOLLOW_UPS,
            new Words(
                    "Rencanakan tindak lanjut survei kepuasan masyarakat",
                    "Plan the follow-ups of the satisfaction survey"),
            SETTLE_FOLLOW_UPS,
            new Words(
                    "Selesaikan tindak lanjut survei kepuasan masyarakat",
                    "Settle the follow-ups of the satisfaction survey"));

    private final Function<LocalDate, CycleState> stateOfPromise;

    /** @param stateOfPromise how it stands with one that is due on that day */
    Following(Function<LocalDate, CycleState> stateOfPromise) {
        this.stateOfPromise = stateOfPromise;
    }

    Stream<CycleEntry> of(Meeting forum) {
        var step = step(forum);
        return step == null
                ? Stream.of()
                : Stream.of(entry(
                        CycleKind.FORUM,
                        step,
                        forum.on(),
                        forum.promises(),
                        OF_FORUM,
                        new Subject(forum.id(), forum.title())));
    }

    private static @Nullable CycleStep step(Meeting forum) {
        return switch (forum.state()) {
            case PLANNED, POSTPONED, ANNOUNCED, IN_SESSION, CANCELLED -> null;
            case HELD -> SIGN_AGREEMENT;
            case AGREEMENT_SIGNED -> PUBLISH_RESULTS;
            case RESULTS_PUBLISHED, FOLLOW_UP, CLOSED -> forum.promises().unsettled() > 0 ? SETTLE_FOLLOW_UPS : null;
        };
    }

    Stream<CycleEntry> of(Asking survey) {
        var promises = survey.promises();
        boolean isThrough = promises.planned() > 0 && promises.unsettled() == 0;
        if (survey.state() != SurveyState.PUBLISHED || isThrough) {
            return Stream.of();
        }
        var step = promises.planned() == 0 ? PLAN_FOLLOW_UPS : SETTLE_FOLLOW_UPS;
        return Stream.of(entry(
                CycleKind.SURVEY, step, survey.on(), promises, OF_SURVEY, new Subject(survey.id(), survey.title())));
    }

    private CycleEntry entry(
            CycleKind kind,
            CycleStep step,
            LocalDate since,
            Promises promises,
            Map<CycleStep, Words> words,
            Subject subject) {
        var dueOn = step == SETTLE_FOLLOW_UPS ? promises.dueOn() : null;
        return new CycleEntry(
                kind,
                dueOn == null ? CycleState.WAITING : stateOfPromise.apply(dueOn),
                dueOn == null ? since : dueOn,
                Objects.requireNonNull(words.get(step)),
                step,
                List.of(subject));
    }
}
