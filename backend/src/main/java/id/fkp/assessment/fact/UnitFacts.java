package id.fkp.assessment.fact;

import id.fkp.assessment.fact.StandardFacts.ForumFacts;
import id.fkp.survey.law.SurveyRules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a unit that the evaluation counts.
 *
 * @param today in the unit's zone
 * @param services that are not archived
 * @param surveys of which its index is (0602), the newest first
 * @param planned of any age, whose results are public and led to plans (RTL), the newest first
 * @param unpublished the newest survey with responses whose results are not public
 */
public record UnitFacts(
        LocalDate today,
        List<ServiceFacts> services,
        @Nullable PledgeFacts pledge,
        List<SurveyFacts> surveys,
        List<SurveyFacts> planned,
        @Nullable SurveyFacts unpublished) {

    public Stream<StandardFacts> standards() {
        return services.stream().flatMap(service -> service.standards().stream());
    }

    public List<StandardFacts> inForce() {
        return standards().filter(StandardFacts::isInForce).toList();
    }

    /** Forums in which the standards in force were discussed; where none is in force, those of the standards there are. */
    public Stream<ForumFacts> forums() {
        var discussed = inForce().isEmpty() ? standards() : inForce().stream();
        return discussed.flatMap(standard -> standard.forums().stream());
    }

    /** Whether results of a survey are public that is not older than the rule allows. */
    public boolean hasCurrentSurvey() {
        return surveys.stream().anyMatch(this::isCurrent);
    }

    /** The surveys by which it is judged: what is public, unless that is too old and something newer has come in. */
    public List<SurveyFacts> judgedSurveys() {
        boolean newer = unpublished != null && (surveys.isEmpty() || (!hasCurrentSurvey() && isCurrent(unpublished)));
        return newer ? List.of(unpublished) : surveys;
    }

    /** Those, and those whose results are public. */
    public List<SurveyFacts> allSurveys() {
        return Stream.concat(judgedSurveys().stream(), surveys.stream())
                .distinct()
                .toList();
    }

    /** Those, and those whose plans are counted. */
    public List<SurveyFacts> surveysOfPlans() {
        return Stream.concat(allSurveys().stream(), promised().surveys().stream())
                .distinct()
                .toList();
    }

    public boolean isCurrent(SurveyFacts survey) {
        return !survey.periodTo().isBefore(today.minusMonths(SurveyRules.CURRENT.currentMonths()));
    }

    /** What surveys of the last years led to: a newer survey takes away nothing of it. */
    public Promised promised() {
        var since = today.minusYears(Promised.YEARS);
        return new Promised(
                planned.stream()
                        .filter(survey -> !survey.periodTo().isBefore(since))
                        .toList(),
                today);
    }
}
