package id.fkp.assessment.score;

import static id.fkp.assessment.score.ReasonCode.HAS_ALL_COMPONENTS;
import static id.fkp.assessment.score.ReasonCode.HAS_DECREE;
import static id.fkp.assessment.score.ReasonCode.HAS_ELEMENTS;
import static id.fkp.assessment.score.ReasonCode.HAS_EVALUATION;
import static id.fkp.assessment.score.ReasonCode.HAS_INVOLVEMENT;
import static id.fkp.assessment.score.ReasonCode.HAS_MEDIA;
import static id.fkp.assessment.score.ReasonCode.HAS_NOTHING;
import static id.fkp.assessment.score.ReasonCode.HAS_REVIEW_OF_ALL;
import static id.fkp.assessment.score.ReasonCode.HAS_REVIEW_OF_SOME;
import static id.fkp.assessment.score.ReasonCode.HAS_SIPPN;
import static id.fkp.assessment.score.ReasonCode.HAS_STANDARDS;
import static id.fkp.assessment.score.ReasonCode.HAS_UNSIGNED_FORUMS;
import static id.fkp.assessment.score.ReasonCode.NEEDS_ABSENT_ELEMENTS;
import static id.fkp.assessment.score.ReasonCode.NEEDS_ALL_COMPONENTS;
import static id.fkp.assessment.score.ReasonCode.NEEDS_DECREE;
import static id.fkp.assessment.score.ReasonCode.NEEDS_ELEMENTS;
import static id.fkp.assessment.score.ReasonCode.NEEDS_EVALUATION;
import static id.fkp.assessment.score.ReasonCode.NEEDS_INVOLVEMENT;
import static id.fkp.assessment.score.ReasonCode.NEEDS_MEDIA;
import static id.fkp.assessment.score.ReasonCode.NEEDS_RECORD;
import static id.fkp.assessment.score.ReasonCode.NEEDS_REVIEW;
import static id.fkp.assessment.score.ReasonCode.NEEDS_SIPPN;
import static id.fkp.assessment.score.ReasonCode.NEEDS_STANDARD;

import id.fkp.assessment.fact.ServiceFacts;
import id.fkp.assessment.fact.StandardFacts;
import id.fkp.assessment.fact.StandardFacts.ForumFacts;
import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.rule.IndicatorRule;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.publication.PublicationMedium;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Indicators 1 to 4: standards, who took part in them, where they are shown, and when they were looked at again. */
final class StandardScoring {

    private static final int ALL_POINTS = 5;

    private StandardScoring() {}

    /** 1: none; not 14 components; 14; + established; + the community involved; + evaluated in the last year. */
    static Score available(UnitFacts facts) {
        if (facts.standards().findAny().isEmpty()) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_STANDARD, names(facts.services())));
        }
        var without = facts.services().stream()
                .filter(service -> service.standards().stream().noneMatch(StandardFacts::complete))
                .toList();
        if (!without.isEmpty()) {
            return Score.of(1, Said.of(HAS_STANDARDS), Said.of(NEEDS_ALL_COMPONENTS, names(without)));
        }
        var unset = services(facts, StandardFacts::isInForce);
        if (!unset.isEmpty()) {
            return Score.of(2, Said.of(HAS_ALL_COMPONENTS), Said.of(NEEDS_DECREE, unset));
        }
        var alone = facts.inForce().stream()
                .filter(Predicate.not(StandardFacts::involvedCommunity))
                .toList();
        if (!alone.isEmpty()) {
            return withUnsigned(
                    Score.of(3, Said.of(HAS_DECREE), Said.of(NEEDS_INVOLVEMENT, standardNames(alone))), alone);
        }
        var since = facts.today().minusYears(1);
        var unseen = standards(facts.inForce(), standard -> !isOn(standard.evaluatedOn(), since));
        return unseen.isEmpty()
                ? Score.full(Said.of(HAS_EVALUATION))
                : Score.of(4, Said.of(HAS_INVOLVEMENT), Said.of(NEEDS_EVALUATION, unseen));
    }

    /**
     * 2: as many points as elements of the community were present where a record was signed; the standard where fewest were
     * counts.
     */
    static Score involved(UnitFacts facts, IndicatorRule rule) {
        var weakest = facts.inForce().stream()
                .min(Comparator.comparingInt(standard -> standard.elements().size()));
        if (weakest.isEmpty()) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_DECREE, names(facts.services())));
        }
        int present = weakest.get().elements().size();
        int points = Steps.reached(rule, present);
        var reason = Said.of(HAS_ELEMENTS, weakest.get().elements());
        if (points == ALL_POINTS) {
            return Score.full(reason);
        }
        var few = facts.inForce().stream()
                .filter(standard -> standard.elements().size() == present)
                .toList();
        var score = Score.of(
                points, points == 0 ? Said.of(HAS_NOTHING) : reason, Said.of(NEEDS_ELEMENTS, standardNames(few)));
        return withUnsigned(score.asking(NEEDS_ABSENT_ELEMENTS, absent(few)), few);
    }

    /** Elements of the community that one of the standards at least has not seen. */
    private static List<String> absent(List<StandardFacts> few) {
        return Arrays.stream(CommunityElement.values())
                .map(CommunityElement::name)
                .filter(element ->
                        few.stream().anyMatch(standard -> !standard.elements().contains(element)))
                .toList();
    }

    /** Says which forums people came to that do not count, since nobody signed their record. */
    private static Score withUnsigned(Score score, List<StandardFacts> standards) {
        var unsigned = standards.stream()
                .flatMap(standard -> standard.forums().stream())
                .filter(ForumFacts::lacksRecord)
                .map(ForumFacts::title)
                .distinct()
                .toList();
        return score.withUncounted(HAS_UNSIGNED_FORUMS, NEEDS_RECORD, unsigned);
    }

    /** 3: a part; all six in two media without SIPPN; in two, three, four with SIPPN. */
    static Score published(UnitFacts facts, IndicatorRule rule) {
        var inForce = facts.inForce();
        var weakest = inForce.stream().min(Comparator.comparingInt(standard -> publishedPoints(standard, rule)));
        if (weakest.isEmpty()) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_DECREE, names(facts.services())));
        }
        int points = publishedPoints(weakest.get(), rule);
        var said = weakest.get();
        var reason = said.everywhere().contains(PublicationMedium.SIPPN)
                ? Said.of(HAS_SIPPN, media(said.everywhere()))
                : Said.of(points == 0 ? HAS_NOTHING : HAS_MEDIA, media(said.everywhere()));
        if (points == ALL_POINTS) {
            return Score.full(reason);
        }
        var behind = inForce.stream()
                .filter(standard -> publishedPoints(standard, rule) == points)
                .toList();
        boolean lacksSippn = points >= 2 && !said.everywhere().contains(PublicationMedium.SIPPN);
        // What is shown there already lacks its proof only, which is said apart.
        var absent = behind.stream()
                .filter(standard -> !lacksSippn || !standard.unproven().contains(PublicationMedium.SIPPN))
                .toList();
        var score = new Score(points, List.of(reason), List.of());
        return Unproven.in(
                score.asking(lacksSippn ? NEEDS_SIPPN : NEEDS_MEDIA, standardNames(absent)),
                behind.stream().flatMap(standard -> Unproven.beyond(standard.unproven(), standard.everywhere())));
    }

    private static int publishedPoints(StandardFacts standard, IndicatorRule rule) {
        var media = standard.everywhere();
        boolean national = media.contains(PublicationMedium.SIPPN);
        long others = media.stream()
                .filter(medium -> medium != PublicationMedium.SIPPN)
                .count();
        if (national && others >= rule.bound(0)) {
            return others >= rule.bound(2) ? 5 : others >= rule.bound(1) ? 4 : 3;
        }
        if (media.size() >= rule.bound(0)) {
            return 2;
        }
        return standard.somewhere().isEmpty() ? 0 : 1;
    }

    /** 4: some time; within two years some, all; within one year some, all. */
    static Score reviewed(UnitFacts facts, IndicatorRule rule) {
        var inForce = facts.inForce();
        if (inForce.isEmpty()) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_DECREE, names(facts.services())));
        }
        var soon = since(facts, rule.bound(0));
        var late = since(facts, rule.bound(1));
        var notSoon = standards(inForce, standard -> !isOn(standard.reviewedOn(), soon));
        var notLate = standards(inForce, standard -> !isOn(standard.reviewedOn(), late));
        if (notSoon.isEmpty()) {
            return Score.full(Said.of(HAS_REVIEW_OF_ALL, rule.bound(0)));
        }
        if (notSoon.size() < inForce.size()) {
            return Score.of(4, Said.of(HAS_REVIEW_OF_SOME, rule.bound(0)), Said.of(NEEDS_REVIEW, notSoon));
        }
        if (notLate.isEmpty()) {
            return Score.of(3, Said.of(HAS_REVIEW_OF_ALL, rule.bound(1)), Said.of(NEEDS_REVIEW, notSoon));
        }
        if (notLate.size() < inForce.size()) {
            return Score.of(2, Said.of(HAS_REVIEW_OF_SOME, rule.bound(1)), Said.of(NEEDS_REVIEW, notLate));
        }
        var never = standards(inForce, standard -> standard.reviewedOn() == null);
        return never.isEmpty()
                ? Score.of(1, Said.of(HAS_REVIEW_OF_ALL), Said.of(NEEDS_REVIEW, notLate))
                : Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_REVIEW, never));
    }

    private static LocalDate since(UnitFacts facts, double years) {
        return facts.today().minusMonths(Math.round(years * 12));
    }

    private static boolean isOn(@Nullable LocalDate day, LocalDate since) {
        return day != null && !day.isBefore(since);
    }

    /** Names of services none of whose standards are so. */
    private static List<String> services(UnitFacts facts, Predicate<StandardFacts> isSo) {
        return names(facts.services().stream()
                .filter(service -> service.standards().stream().noneMatch(isSo))
                .toList());
    }

    private static List<String> standards(List<StandardFacts> all, Predicate<StandardFacts> are) {
        return standardNames(all.stream().filter(are).toList());
    }

    private static List<String> standardNames(List<StandardFacts> standards) {
        return standards.stream().map(StandardFacts::name).toList();
    }

    private static List<String> names(List<ServiceFacts> services) {
        return services.stream().map(ServiceFacts::name).toList();
    }

    private static List<String> media(List<PublicationMedium> media) {
        return media.stream().map(PublicationMedium::name).toList();
    }
}
