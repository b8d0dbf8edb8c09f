package id.fkp.assessment.score;

import static id.fkp.assessment.score.FactsByHand.TODAY;
import static id.fkp.assessment.score.FactsByHand.everywhere;
import static id.fkp.assessment.score.FactsByHand.has;
import static id.fkp.assessment.score.FactsByHand.pledge;
import static id.fkp.assessment.score.FactsByHand.service;
import static id.fkp.assessment.score.FactsByHand.standard;
import static id.fkp.assessment.score.FactsByHand.survey;
import static id.fkp.publication.PublicationMedium.APPLICATION;
import static id.fkp.publication.PublicationMedium.BILLBOARD;
import static id.fkp.publication.PublicationMedium.PRINT;
import static id.fkp.publication.PublicationMedium.SCREEN;
import static id.fkp.publication.PublicationMedium.SIPPN;
import static id.fkp.publication.PublicationMedium.SOCIAL_MEDIA;
import static id.fkp.publication.PublicationMedium.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.assessment.fact.PledgeFacts;
import id.fkp.assessment.fact.ServiceFacts;
import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.rule.Indicator;
import id.fkp.assessment.rule.IndicatorRule;
import id.fkp.assessment.score.FactsByHand.Standard;
import id.fkp.assessment.score.FactsByHand.Survey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Units as an evaluator finds them, scored by hand from the texts of F-02 (domain.md §1.4), in the order of the indicators. */
class ScoringTest {

    private static final List<IndicatorRule> RULES = rules();

    private static final List<String> FIVE =
            List.of("CIVIL_SOCIETY", "EXPERT_ACADEMIC", "MEDIA", "RELATED_AGENCY", "SERVICE_USER");

    static List<Arguments> units() {
        var report = TODAY.minusMonths(5);
        var best = standard()
                .involving(FIVE)
                .shown(PRINT, SCREEN, WEBSITE, SOCIAL_MEDIA, SIPPN)
                .seen(TODAY, TODAY);
        return List.of(
                unit("with nothing", has(), null, null, "0 0 0 0 0 0 0 0 0"),
                unit(
                        "with a draft that lacks components",
                        has(standard().draft(false)),
                        null,
                        null,
                        "1 0 0 0 0 0 0 0 0"),
                unit(
                        "with 14 components and nobody's signature",
                        has(standard().draft(true)),
                        pledge(null, true),
                        survey(0, 300, null),
                        "2 0 0 0 1 0 0 0 0"),
                unit(
                        "that established alone and hung up a part",
                        has(standard().partly(PRINT)),
                        pledge(TODAY, false, PRINT),
                        survey(100, 300, null),
                        "3 0 1 0 2 1 0 0 0"),
                unit(
                        "that heard two elements, shows all in two media, and has not looked since",
                        has(standard().involving(FIVE.subList(0, 2)).shown(PRINT, WEBSITE)),
                        pledge(TODAY, true),
                        survey(169, 300, null),
                        "4 2 2 0 3 2 0 0 0"),
                unit(
                        "that reviewed four years ago, with SIPPN",
                        has(standard()
                                .involving(FIVE.subList(0, 3))
                                .shown(PRINT, WEBSITE, SIPPN)
                                .seen(TODAY.minusYears(4), TODAY.minusYears(4))),
                        pledge(TODAY, true, BILLBOARD),
                        survey(169, 300, report, PRINT),
                        "4 3 3 1 4 3 1 0 0"),
                unit(
                        "that shows the results of its survey only electronically, which is the step after print",
                        has(),
                        null,
                        survey(169, 300, report, WEBSITE, SCREEN).promised(report.plusMonths(1)),
                        "0 0 0 0 0 2 2 5 5"),
                unit(
                        "that reviewed 18 months ago, evaluated this year, and promised something",
                        has(standard()
                                .involving(FIVE.subList(0, 4))
                                .shown(PRINT, WEBSITE, SCREEN, SIPPN)
                                .seen(TODAY.minusMonths(2), TODAY.minusMonths(18))),
                        pledge(TODAY, true, PRINT, WEBSITE),
                        survey(170, 300, report, WEBSITE, PRINT).promised((LocalDate) null),
                        "5 4 4 3 5 4 2 1 0"),
                unit(
                        "with one standard reviewed and one not",
                        has(
                                standard()
                                        .involving(FIVE)
                                        .shown(PRINT, WEBSITE, SIPPN)
                                        .seen(TODAY, TODAY),
                                standard()
                                        .involving(FIVE)
                                        .shown(PRINT, WEBSITE, SIPPN)
                                        .seen(TODAY, null)),
                        pledge(TODAY, true, WEBSITE),
                        survey(170, 300, report, WEBSITE, PRINT, SCREEN)
                                .promised(report.plusMonths(1), null, null, null),
                        "5 5 3 4 3 5 3 2 3"),
                unit(
                        "with one standard reviewed 20 months ago and one four years ago",
                        has(best.seen(TODAY, TODAY.minusMonths(20)), best.seen(TODAY, TODAY.minusYears(4))),
                        pledge(TODAY, true, PRINT),
                        survey(170, 300, report, WEBSITE, PRINT, SCREEN, APPLICATION)
                                .promised(report.plusMonths(1), report.plusMonths(2), report.plusMonths(3)),
                        "5 5 5 2 4 5 4 5 4"),
                unit(
                        "with everything, done within a month",
                        has(best, best),
                        pledge(TODAY, true, BILLBOARD, SOCIAL_MEDIA),
                        survey(170, 300, report, WEBSITE, PRINT, SCREEN, APPLICATION, SOCIAL_MEDIA)
                                .promised(report.plusMonths(1), report.plusDays(3)),
                        "5 5 5 5 5 5 5 5 5"),
                unit(
                        "whose second service has no standard",
                        List.of(service(best), new ServiceFacts("Layanan lain", List.of())),
                        pledge(TODAY, true, PRINT, WEBSITE),
                        survey(5, null, null),
                        "1 5 5 5 5 1 0 0 0"),
                unit(
                        "that did most, but not within a year",
                        has(best),
                        pledge(TODAY, true, PRINT, WEBSITE),
                        survey(170, 300, TODAY.minusMonths(13), PRINT, WEBSITE)
                                .promised(TODAY, TODAY, TODAY, TODAY, null, TODAY),
                        "5 5 5 5 5 5 2 4 0"),
                unit(
                        "whose survey ended a year ago",
                        has(),
                        null,
                        everywhere(TODAY.minusYears(1)).until(TODAY.minusYears(1)),
                        "0 0 0 0 0 5 5 5 5"),
                unit(
                        "whose survey ended more than a year ago, although one is due each year",
                        has(),
                        null,
                        everywhere(TODAY.minusYears(1))
                                .until(TODAY.minusYears(1).minusDays(1)),
                        "0 0 0 0 0 1 0 0 5"),
                surveyed(
                        "whose survey of this year is not published yet, with an old one before it",
                        has(),
                        null,
                        List.of(everywhere(TODAY.minusYears(2)).until(TODAY.minusYears(2)), survey(169, 300, null)),
                        "0 0 0 0 0 2 0 0 5"),
                unit(
                        "whose survey ended more than two years ago, of which no plan counts any more",
                        has(),
                        null,
                        everywhere(TODAY.minusYears(2))
                                .until(TODAY.minusYears(2).minusDays(1)),
                        "0 0 0 0 0 1 0 0 0"),
                surveyed(
                        "with a survey of each service, one of which too few have answered",
                        has(),
                        null,
                        List.of(everywhere(report), survey(20, 300, report, PRINT, WEBSITE)),
                        "0 0 0 0 0 1 2 5 5"),
                surveyed(
                        "with a survey of each service, one of which is shown in print only and led to what is still open",
                        has(),
                        null,
                        List.of(
                                everywhere(report),
                                survey(170, 300, report, PRINT).promised((LocalDate) null)),
                        "0 0 0 0 0 3 1 3 3"));
    }

    @ParameterizedTest(name = "a unit {0}")
    @MethodSource("units")
    void gets_the_scores_that_an_evaluator_gives(String name, UnitFacts facts, List<Integer> byHand) {
        var scores = Arrays.stream(Indicator.values())
                .map(indicator -> Scoring.of(indicator, facts, RULES.get(indicator.number() - 1)))
                .toList();
        assertThat(scores).extracting(Score::points).isEqualTo(byHand);
        assertThat(scores).allSatisfy(score -> {
            assertThat(score.reasons()).isNotEmpty();
            assertThat(score.missing().isEmpty()).isEqualTo(score.points() == 5);
        });
    }

    @Test
    void what_is_not_proven_or_signed_is_named_and_does_not_count() {
        var shown = standard().involving(FIVE).shownWithoutProof(PRINT, SIPPN);
        var media = of(Indicator.STANDARDS_PUBLISHED, shown);
        assertThat(media.points()).isZero();
        assertThat(media.reasons()).contains(Said.of(ReasonCode.HAS_UNPROVEN_MEDIA, List.of("PRINT", "SIPPN")));
        assertThat(media.missing()).contains(Said.of(ReasonCode.NEEDS_PROOF, List.of("PRINT", "SIPPN")));

        var onSippn = of(
                Indicator.STANDARDS_PUBLISHED, standard().shown(PRINT, WEBSITE).shownWithoutProof(SIPPN));
        assertThat(onSippn.missing()).containsExactly(Said.of(ReasonCode.NEEDS_PROOF, List.of("SIPPN")));

        var heard = of(Indicator.COMMUNITY_INVOLVED, standard().involving(FIVE).unsigned());
        assertThat(heard.points()).isZero();
        assertThat(heard.reasons()).contains(Said.of(ReasonCode.HAS_UNSIGNED_FORUMS, List.of("Forum")));
        assertThat(heard.missing()).contains(Said.of(ReasonCode.NEEDS_RECORD, List.of("Forum")));

        var three = of(Indicator.COMMUNITY_INVOLVED, standard().involving(FIVE.subList(0, 3)));
        assertThat(three.missing())
                .contains(Said.of(ReasonCode.NEEDS_ABSENT_ELEMENTS, List.of("SERVICE_USER", "RELATED_AGENCY")));
    }

    private static Score of(Indicator indicator, Standard standard) {
        var facts = new UnitFacts(TODAY, has(standard), null, List.of(), List.of(), null);
        return Scoring.of(indicator, facts, RULES.get(indicator.number() - 1));
    }

    private static Arguments unit(
            String name,
            List<ServiceFacts> services,
            @Nullable PledgeFacts pledge,
            @Nullable Survey survey,
            String byHand) {
        return surveyed(name, services, pledge, survey == null ? List.of() : List.of(survey), byHand);
    }

    private static Arguments surveyed(
            String name,
            List<ServiceFacts> services,
            @Nullable PledgeFacts pledge,
            List<Survey> surveys,
            String byHand) {
        var published =
                surveys.stream().filter(Survey::isPublished).map(Survey::facts).toList();
        var unpublished = surveys.stream()
                .filter(survey -> !survey.isPublished())
                .map(Survey::facts)
                .findFirst()
                .orElse(null);
        var facts = new UnitFacts(TODAY, services, pledge, published, published, unpublished);
        return Arguments.of(
                name,
                facts,
                Arrays.stream(byHand.split(" ")).map(Integer::valueOf).toList());
    }

    private static List<IndicatorRule> rules() {
        try (var migration = ScoringTest.class.getResourceAsStream("/db/migration/V640__assessment_rules.sql")) {
            var sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readValue(sql.split("\\$rules\\$", -1)[1], new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
