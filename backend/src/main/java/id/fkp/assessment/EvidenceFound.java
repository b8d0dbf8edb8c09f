package id.fkp.assessment;

import id.fkp.assessment.AssessmentRepresentation.Evidence;
import id.fkp.assessment.AssessmentRepresentation.EvidenceKind;
import id.fkp.assessment.fact.StandardFacts;
import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.rule.Indicator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What of a unit shows an indicator, with where it is read. */
final class EvidenceFound {

    private static final String API = "/api/v1/";

    private EvidenceFound() {}

    static List<Evidence> of(UUID unitId, Indicator indicator, UnitFacts facts) {
        var found = switch (indicator) {
            case STANDARDS_AVAILABLE ->
                Stream.of(standards(facts), decrees(facts), agreements(facts)).flatMap(each -> each);
            case COMMUNITY_INVOLVED -> Stream.concat(agreements(facts), attendance(facts));
            case STANDARDS_PUBLISHED -> shown(unitId, facts);
            case STANDARDS_REVIEWED -> reviews(facts);
            case PLEDGE_CYCLE -> pledge(facts);
            case SURVEY_BY_RULE, SURVEY_PUBLISHED -> survey(facts);
            case PLAN_DONE, PLAN_SPEED -> plans(facts);
        };
        return found.distinct().toList();
    }

    private static Stream<Evidence> standards(UnitFacts facts) {
        return facts.standards()
                .map(standard ->
                        new Evidence(EvidenceKind.STANDARD, standard.name(), API + "standards/" + standard.id()));
    }

    private static Stream<Evidence> decrees(UnitFacts facts) {
        return facts.inForce().stream()
                .map(StandardFacts::decreeId)
                .filter(Objects::nonNull)
                .map(decree -> new Evidence(EvidenceKind.DECREE, "SK", API + "decrees/" + decree + "/paper.pdf"));
    }

    private static Stream<Evidence> agreements(UnitFacts facts) {
        return facts.inForce().stream()
                .flatMap(standard -> standard.forums().stream())
                .filter(forum -> forum.agreedOn() != null)
                .map(forum -> new Evidence(
                        EvidenceKind.AGREEMENT, forum.title(), API + "forums/" + forum.id() + "/agreement"));
    }

    private static Stream<Evidence> attendance(UnitFacts facts) {
        return facts.inForce().stream()
                .flatMap(standard -> standard.forums().stream())
                .flatMap(forum -> forum.sessions().stream()
                        .map(session -> new Evidence(
                                EvidenceKind.ATTENDANCE,
                                forum.title(),
                                API + "sessions/" + session + "/attendance-list.pdf")));
    }

    private static Stream<Evidence> shown(UUID unitId, UnitFacts facts) {
        return facts.inForce().stream()
                .filter(standard -> !standard.somewhere().isEmpty())
                .map(standard -> new Evidence(
                        EvidenceKind.PUBLICATION,
                        standard.name(),
                        API + "units/" + unitId + "/publications?standardId=" + standard.id()));
    }

    private static Stream<Evidence> reviews(UnitFacts facts) {
        return facts.inForce().stream()
                .filter(standard -> standard.reviewedOn() != null)
                .map(standard -> new Evidence(
                        EvidenceKind.REVIEW, standard.name(), API + "standards/" + standard.id() + "/review-entries"));
    }

    private static Stream<Evidence> pledge(UnitFacts facts) {
        return Stream.ofNullable(facts.pledge())
                .map(pledge -> new Evidence(EvidenceKind.PLEDGE, "Maklumat", API + "pledges/" + pledge.id()));
    }

    private static Stream<Evidence> survey(UnitFacts facts) {
        return facts.allSurveys().stream()
                .map(survey -> new Evidence(EvidenceKind.SURVEY, survey.title(), API + "surveys/" + survey.id()));
    }

    private static Stream<Evidence> plans(UnitFacts facts) {
        return facts.surveys().stream()
                .flatMap(survey -> survey.plans().stream())
                .map(plan -> new Evidence(EvidenceKind.FOLLOW_UP, plan.text(), API + "follow-ups/" + plan.id()));
    }
}
