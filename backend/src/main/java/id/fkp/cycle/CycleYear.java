package id.fkp.cycle;

import id.fkp.briefing.reading.BriefingState;
import id.fkp.certificate.reading.CertificateFacts;
import id.fkp.certificate.rule.SurveillanceWindow;
import id.fkp.certificate.warning.CertificateNames;
import id.fkp.cycle.CycleEntry.Subject;
import id.fkp.cycle.fact.CycleFacts;
import id.fkp.cycle.fact.CycleFacts.Asking;
import id.fkp.cycle.fact.CycleFacts.Duty;
import id.fkp.cycle.fact.CycleFacts.Meeting;
import id.fkp.cycle.fact.CycleFacts.Untold;
import id.fkp.cycle.rule.CycleKind;
import id.fkp.cycle.rule.CycleRule;
import id.fkp.cycle.rule.CycleRules;
import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.deadline.rule.RuleId;
import id.fkp.forum.state.ForumState;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the entries of a year of what is known of it. */
final class CycleYear {

    private static final Words FORUM = new Words("Forum konsultasi publik", "Public consultation forum");
    private static final Words BRIEFING = new Words("Sosialisasi kepada petugas", "Briefing of officers");
    private static final Words SURVEY = new Words("Survei kepuasan masyarakat", "Satisfaction survey");

    private static final Map<RuleId, CycleKind> KINDS = Map.of(
            RuleId.D5, CycleKind.FORUM,
            RuleId.D7, CycleKind.FORUM,
            RuleId.D11, CycleKind.PLEDGE,
            RuleId.D12, CycleKind.EVALUATION,
            RuleId.D13, CycleKind.REVIEW);

    private static final Map<RuleId, CycleStep> STEPS = Map.of(
            RuleId.D5, CycleStep.PUBLISH_DRAFT,
            RuleId.D7, CycleStep.IMPROVE_DRAFT,
            RuleId.D11, CycleStep.PUBLISH_PLEDGE);

    private final int year;
    private final CycleFacts facts;
    private final LocalDate lastDay;

    CycleYear(int year, CycleFacts facts) {
        this.year = year;
        this.facts = facts;
        this.lastDay = LocalDate.of(year, 12, 31);
    }

    /** By day; of one day in the order of the kinds. */
    List<CycleEntry> entries(List<CertificateFacts> certificates) {
        return Stream.of(
                        forums(),
                        surveys(),
                        duties(),
                        briefings(),
                        untold(),
                        certificates.stream().flatMap(this::looks),
                        certificates.stream().flatMap(this::ends))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(CycleEntry::on).thenComparing(CycleEntry::kind))
                .toList();
    }

    private Stream<CycleEntry> forums() {
        var own = facts.forums().stream().filter(forum -> isOfYear(forum.on())).toList();
        return Stream.concat(
                own.isEmpty()
                        ? once(CycleKind.FORUM, CycleStep.PLAN_FORUM)
                        : own.stream().map(this::meeting),
                facts.forums().stream().flatMap(following(CycleKind.FORUM)::of));
    }

    private CycleEntry meeting(Meeting forum) {
        boolean held = forum.state().isHeld();
        return new CycleEntry(
                CycleKind.FORUM,
                held ? CycleState.DONE : state(CycleKind.FORUM, forum.on()),
                forum.on(),
                FORUM,
                held ? null : step(forum.state()),
                List.of(new Subject(forum.id(), forum.title())));
    }

    private static CycleStep step(ForumState before) {
        return before == ForumState.PLANNED || before == ForumState.POSTPONED
                ? CycleStep.ANNOUNCE_FORUM
                : CycleStep.HOLD_FORUM;
    }

    private Stream<CycleEntry> surveys() {
        var own =
                facts.surveys().stream().filter(survey -> isOfYear(survey.on())).toList();
        return Stream.concat(
                own.isEmpty()
                        ? once(CycleKind.SURVEY, CycleStep.PLAN_SURVEY)
                        : own.stream().map(this::asking),
                facts.surveys().stream().flatMap(following(CycleKind.SURVEY)::of));
    }

    private CycleEntry asking(Asking survey) {
        var due = state(CycleKind.SURVEY, survey.on());
        var subjects = List.of(new Subject(survey.id(), survey.title()));
        return switch (survey.state()) {
            case PUBLISHED -> new CycleEntry(CycleKind.SURVEY, CycleState.DONE, survey.on(), SURVEY, null, subjects);
            // Its answers are in, and wait for nothing but the results.
            case CLOSED ->
                new CycleEntry(
                        CycleKind.SURVEY, CycleState.WAITING, survey.on(), SURVEY, CycleStep.PUBLISH_SURVEY, subjects);
            case OPEN ->
                new CycleEntry(CycleKind.SURVEY, due, survey.on(), SURVEY, CycleStep.COLLECT_ANSWERS, subjects);
            case DRAFT -> new CycleEntry(CycleKind.SURVEY, due, survey.on(), SURVEY, CycleStep.OPEN_SURVEY, subjects);
        };
    }

    private Following following(CycleKind kind) {
        return new Following(due -> state(kind, due));
    }

    /** What nothing was done for yet is due by the end of the year, of a year in which the unit was here. */
    private Stream<CycleEntry> once(CycleKind kind, CycleStep step) {
        return CycleRules.of(kind, LocalDate.of(year, 1, 1))
                .filter(rule -> year >= facts.knownSince().getYear())
                .map(rule -> new CycleEntry(kind, state(rule, lastDay), lastDay, rule.duty(), step, List.of()))
                .stream();
    }

    /** What is due on the same day by the same rule is one entry. */
    private Stream<CycleEntry> duties() {
        record Turn(RuleId rule, CycleState state, LocalDate on) {}
        var turns = facts.duties().stream()
                .collect(Collectors.groupingBy(
                        duty -> new Turn(duty.rule(), state(duty), day(duty)),
                        LinkedHashMap::new,
                        Collectors.mapping(duty -> new Subject(duty.subjectId(), duty.title()), Collectors.toList())));
        return turns.entrySet().stream().map(turn -> {
            var rule = turn.getKey().rule();
            var done = turn.getKey().state() == CycleState.DONE;
            return new CycleEntry(
                    KINDS.getOrDefault(rule, CycleKind.EVALUATION),
                    turn.getKey().state(),
                    turn.getKey().on(),
                    DeadlineRules.of(rule).duty(),
                    done ? null : STEPS.getOrDefault(rule, CycleStep.RECORD_REVIEW),
                    turn.getValue());
        });
    }

    private static LocalDate day(Duty duty) {
        var met = duty.metOn();
        return met == null ? duty.dueOn() : met;
    }

    private CycleState state(Duty duty) {
        return duty.metOn() == null
                ? CycleState.of(duty.dueOn(), DeadlineRules.of(duty.rule()).soonDays(), facts.today())
                : CycleState.DONE;
    }

    private Stream<CycleEntry> briefings() {
        return facts.briefings().stream().map(briefing -> {
            boolean held = briefing.state() == BriefingState.HELD;
            return new CycleEntry(
                    CycleKind.BRIEFING,
                    held ? CycleState.DONE : state(CycleKind.BRIEFING, briefing.on()),
                    briefing.on(),
                    BRIEFING,
                    held ? null : CycleStep.HOLD_BRIEFING,
                    List.of(new Subject(briefing.id(), briefing.title())));
        });
    }

    /** Standards that came into force on the same day are one entry. */
    private Stream<CycleEntry> untold() {
        var byDay = facts.untold().stream()
                .collect(Collectors.groupingBy(
                        Untold::dueOn,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                standard -> new Subject(standard.standardId(), standard.code()), Collectors.toList())));
        return byDay.entrySet().stream()
                .map(due -> new CycleEntry(
                        CycleKind.BRIEFING,
                        state(CycleKind.BRIEFING, due.getKey()),
                        due.getKey(),
                        CycleRules.of(CycleKind.BRIEFING, lastDay).orElseThrow().duty(),
                        CycleStep.PLAN_BRIEFING,
                        due.getValue()));
    }

    private Stream<CycleEntry> looks(CertificateFacts certificate) {
        return certificate.windows().stream()
                .filter(window -> isShown(day(window), window.metOn()))
                .map(window -> new CycleEntry(
                        CycleKind.CERTIFICATE,
                        switch (window.state()) {
                            case MET -> CycleState.DONE;
                            case LATE -> CycleState.LATE;
                            case SOON -> CycleState.SOON;
                            case OPEN, COMING -> CycleState.COMING;
                        },
                        day(window),
                        CertificateNames.lastDayOf(window.kind(), certificate),
                        window.state() == SurveillanceWindow.State.MET ? null : CycleStep.PREPARE_AUDIT,
                        List.of(subject(certificate))));
    }

    private static LocalDate day(SurveillanceWindow window) {
        var met = window.metOn();
        return met == null ? window.until() : met;
    }

    private Stream<CycleEntry> ends(CertificateFacts certificate) {
        var last = certificate.endsOn();
        if (last == null || last.getYear() != year || certificate.successorId() != null) {
            return Stream.of();
        }
        var warned = CertificateFacts.WARNED_MONTHS.stream().reduce(0, Math::max);
        var state = facts.today().isAfter(last)
                ? CycleState.LATE
                : facts.today().isBefore(last.minusMonths(warned)) ? CycleState.COMING : CycleState.SOON;
        var name = CertificateNames.of(certificate);
        return Stream.of(new CycleEntry(
                CycleKind.CERTIFICATE,
                state,
                last,
                new Words("Sertifikat " + name + " berakhir", "Certificate " + name + " ends"),
                CycleStep.RENEW_CERTIFICATE,
                List.of(subject(certificate))));
    }

    private static Subject subject(CertificateFacts certificate) {
        return new Subject(certificate.id(), CertificateNames.of(certificate));
    }

    private boolean isOfYear(LocalDate on) {
        return on.getYear() == year;
    }

    /** What is late from before is shown in the year that is now. */
    private boolean isShown(LocalDate on, @Nullable LocalDate metOn) {
        return isOfYear(on)
                || (metOn == null && on.getYear() < year && facts.today().getYear() == year);
    }

    private CycleState state(CycleKind kind, LocalDate due) {
        return CycleRules.of(kind, lastDay)
                .map(rule -> state(rule, due))
                .orElseGet(() -> CycleState.of(due, 0, facts.today()));
    }

    private CycleState state(CycleRule rule, LocalDate due) {
        return CycleState.of(due, rule.soonDays(), facts.today());
    }
}
