package id.fkp.assessment;

import id.fkp.assessment.AssessmentRepresentation.Evidence;
import id.fkp.assessment.AssessmentRepresentation.EvidenceKind;
import id.fkp.assessment.fact.StandardFacts;
import id.fkp.assessment.fact.StandardFacts.ForumFacts;
import id.fkp.assessment.fact.StandardFacts.SessionFacts;
import id.fkp.assessment.fact.SurveyFacts;
import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.rule.Indicator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a unit shows an indicator, with where it is read; in the order in which the form asks for it (F-01). */
final class EvidenceFound {

    private static final String API = "/api/v1/";

    private final UUID unitId;
    private final UnitFacts facts;

    EvidenceFound(UUID unitId, UnitFacts facts) {
        this.unitId = unitId;
        this.facts = facts;
    }

    List<Evidence> of(Indicator indicator) {
        var found = switch (indicator) {
            case STANDARDS_AVAILABLE ->
                Stream.of(standards(), decrees(), agreements(), minutes(), photos(), reports(), evaluations());
            case COMMUNITY_INVOLVED -> Stream.of(agreements(), attendance(), minutes(), photos(), reports());
            case STANDARDS_PUBLISHED -> Stream.of(shown());
            case STANDARDS_REVIEWED -> Stream.of(reviews(), agreements(), reports(), photos());
            case PLEDGE_CYCLE -> Stream.of(pledge(), pledgeShown());
            case SURVEY_BY_RULE ->
                Stream.of(
                        surveys(judged()), surveyShown(), plans(facts.promised().surveys()));
            case SURVEY_PUBLISHED -> Stream.of(surveys(judged()), surveyShown());
            case PLAN_DONE, PLAN_SPEED -> Stream.of(plans(facts.promised().surveys()), surveys(facts.surveysOfPlans()));
        };
        return found.flatMap(each -> each).distinct().toList();
    }

    private Stream<Evidence> standards() {
        return facts.standards()
                .map(standard ->
                        one(EvidenceKind.STANDARD, standard.id(), standard.name(), "standards/" + standard.id()));
    }

    private Stream<Evidence> decrees() {
        return facts.inForce().stream()
                .map(StandardFacts::decreeId)
                .filter(Objects::nonNull)
                .map(decree -> one(EvidenceKind.DECREE, decree, "SK", "decrees/" + decree + "/paper.pdf"));
    }

    private Stream<Evidence> agreements() {
        return facts.forums()
                .filter(ForumFacts::isAgreed)
                .map(forum ->
                        one(EvidenceKind.AGREEMENT, forum.id(), forum.title(), "forums/" + forum.id() + "/agreement"));
    }

    private Stream<Evidence> reports() {
        return facts.forums()
                .filter(forum -> !forum.sessions().isEmpty())
                .map(forum -> one(
                        EvidenceKind.FORUM_REPORT, forum.id(), forum.title(), "forums/" + forum.id() + "/report.pdf"));
    }

    private Stream<Evidence> attendance() {
        return ofSessions(EvidenceKind.ATTENDANCE, SessionFacts::present, "/attendance-list.pdf");
    }

    private Stream<Evidence> minutes() {
        return ofSessions(EvidenceKind.MINUTES, SessionFacts::noted, "/minutes.pdf");
    }

    private Stream<Evidence> photos() {
        return ofSessions(EvidenceKind.PHOTO, SessionFacts::photographed, "/photos");
    }

    private Stream<Evidence> ofSessions(EvidenceKind kind, Predicate<SessionFacts> which, String paper) {
        return facts.forums()
                .flatMap(forum -> forum.sessions().stream()
                        .filter(which)
                        .map(session -> part(
                                kind, session.id(), forum.id(), session.title(), "sessions/" + session.id() + paper)));
    }

    private Stream<Evidence> shown() {
        return facts.inForce().stream()
                .filter(standard -> !standard.somewhere().isEmpty())
                .map(standard -> shown(standard.id(), standard.name(), "standardId"));
    }

    private Stream<Evidence> pledgeShown() {
        return Stream.ofNullable(facts.pledge())
                .filter(pledge -> !pledge.media().isEmpty())
                .map(pledge -> shown(pledge.id(), "Maklumat", "pledgeId"));
    }

    private Stream<Evidence> surveyShown() {
        return judged().stream()
                .filter(survey -> !survey.media().isEmpty())
                .map(survey -> shown(survey.id(), survey.title(), "surveyId"));
    }

    private Evidence shown(UUID id, String title, String asked) {
        return one(EvidenceKind.PUBLICATION, id, title, "units/" + unitId + "/publications?" + asked + "=" + id);
    }

    private Stream<Evidence> evaluations() {
        return looked(standard -> standard.evaluatedOn() != null);
    }

    private Stream<Evidence> reviews() {
        return looked(standard -> standard.reviewedOn() != null);
    }

    private Stream<Evidence> looked(Predicate<StandardFacts> which) {
        return facts.inForce().stream()
                .filter(which)
                .map(standard -> one(
                        EvidenceKind.REVIEW,
                        standard.id(),
                        standard.name(),
                        "standards/" + standard.id() + "/review-entries"));
    }

    private Stream<Evidence> pledge() {
        return Stream.ofNullable(facts.pledge())
                .map(pledge -> part(
                        EvidenceKind.PLEDGE, pledge.id(), pledge.decreeId(), "Maklumat", "pledges/" + pledge.id()));
    }

    private List<SurveyFacts> judged() {
        return facts.allSurveys();
    }

    private static Stream<Evidence> surveys(List<SurveyFacts> surveys) {
        return surveys.stream()
                .map(survey -> one(EvidenceKind.SURVEY, survey.id(), survey.title(), "surveys/" + survey.id()));
    }

    private static Stream<Evidence> plans(List<SurveyFacts> surveys) {
        return surveys.stream()
                .flatMap(survey -> survey.plans().stream()
                        .map(plan -> part(
                                EvidenceKind.FOLLOW_UP,
                                plan.id(),
                                survey.id(),
                                plan.text(),
                                "follow-ups/" + plan.id())));
    }

    private static Evidence one(EvidenceKind kind, UUID id, String title, String path) {
        return part(kind, id, null, title, path);
    }

    private static Evidence part(EvidenceKind kind, UUID id, @Nullable UUID ofId, String title, String path) {
        return new Evidence(kind, id, ofId, title, API + path);
    }
}
