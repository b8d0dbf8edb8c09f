package id.fkp.survey.result;

import id.fkp.survey.SurveyInfo;
import id.fkp.survey.law.ElementCode;
import id.fkp.survey.law.SampleSize;
import id.fkp.survey.law.SurveyRules;
import id.fkp.survey.result.SmallGroups.Sized;
import id.fkp.survey.result.SurveyResults.Element;
import id.fkp.survey.result.SurveyResults.Group;
import id.fkp.survey.result.SurveyResults.Profile;
import id.fkp.survey.result.Tallies.MonthRow;
import id.fkp.survey.result.Tallies.ProfileRow;
import id.fkp.survey.state.ProfileQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes results of sums. */
final class Counted {

    private static final int LOWEST = 3;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    private final SurveyInfo survey;
    private final Weighing weighing;
    private final List<MonthRow> months;
    private final List<ProfileRow> profiles;
    private final Tally whole;

    Counted(SurveyInfo survey, List<MonthRow> months, List<ProfileRow> profiles) {
        this.survey = survey;
        this.weighing = Weighing.of(survey.roundedWeight());
        this.months = months;
        this.profiles = profiles;
        this.whole = months.stream().map(MonthRow::tally).reduce(Tally.NONE, Tally::plus);
    }

    SurveyResults at(Instant now) {
        var population = survey.population();
        var sample = population == null ? null : SampleSize.of(population);
        if (whole.responses() < SmallGroups.FEWEST) {
            return new SurveyResults(
                    now,
                    whole.responses(),
                    population,
                    sample,
                    true,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    MethodText.of(weighing),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        var index = weighing.index(whole);
        var grade = SurveyRules.CURRENT.grade(index);
        var halves = by(MonthRow::month, Counted::half);
        var quarters = by(MonthRow::month, Counted::quarter);
        var single = by(MonthRow::month, Counted::month);
        var hiddenHalves = SmallGroups.hidden(sizes(halves));
        var hiddenQuarters = SmallGroups.hidden(sizes(quarters), Counted::halfOfQuarter, hiddenHalves);
        var hiddenMonths = SmallGroups.hidden(sizes(single), Counted::quarterOfMonth, hiddenQuarters);
        return new SurveyResults(
                now,
                whole.responses(),
                population,
                sample,
                false,
                index,
                grade.grade(),
                grade.name(),
                weighing.weighted(whole.sum(), whole.responses(), 3),
                elements(),
                lowest(),
                MethodText.of(weighing),
                groups(single, hiddenMonths),
                groups(quarters, hiddenQuarters),
                groups(halves, hiddenHalves),
                groups(byChannel()),
                profile(),
                List.of());
    }

    /** Each group as it is, however small. */
    GroupTallies groups() {
        var groups = new EnumMap<SurveyGrouping, Map<String, Tally>>(SurveyGrouping.class);
        groups.put(SurveyGrouping.MONTH, by(MonthRow::month, Counted::month));
        groups.put(SurveyGrouping.QUARTER, by(MonthRow::month, Counted::quarter));
        groups.put(SurveyGrouping.HALF_YEAR, by(MonthRow::month, Counted::half));
        groups.put(SurveyGrouping.CHANNEL, byChannel());
        survey.profileQuestions().forEach(question -> groups.put(SurveyGrouping.of(question), said(question)));
        return new GroupTallies(groups);
    }

    private List<Element> elements() {
        return IntStream.range(0, Tally.ELEMENTS).mapToObj(this::element).toList();
    }

    private Element element(int i) {
        var element = SurveyRules.CURRENT.elements().get(i);
        long sum = whole.sum(i);
        var onScale = Weighing.onScale(sum, whole.responses());
        return new Element(
                element.code(),
                element.name(),
                sum,
                Weighing.mean(sum, whole.responses()),
                weighing.weighted(sum, whole.responses(), 3),
                onScale,
                SurveyRules.CURRENT.grade(onScale).grade(),
                whole.of(i),
                element.components());
    }

    /** Of equal ones the first by its code, so that it is the same each time. */
    private List<ElementCode> lowest() {
        return IntStream.range(0, Tally.ELEMENTS)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(whole::sum).thenComparing(i -> i))
                .limit(LOWEST)
                .map(i -> SurveyRules.CURRENT.elements().get(i).code())
                .toList();
    }

    private List<Profile> profile() {
        return survey.profileQuestions().stream()
                .map(question -> new Profile(question, groups(said(question))))
                .toList();
    }

    /** In the order of the question, as people read it. */
    private Map<String, Tally> said(ProfileQuestion question) {
        var order = Comparator.comparingInt(question::placeOf).thenComparing(Comparator.naturalOrder());
        return profiles.stream()
                .filter(row -> row.question() == question)
                .collect(Collectors.toMap(
                        ProfileRow::answer, ProfileRow::tally, Tally::plus, () -> new TreeMap<>(order)));
    }

    private Map<String, Tally> byChannel() {
        return by(row -> row, row -> row.channel().name());
    }

    private <T> Map<String, Tally> by(Function<MonthRow, T> of, Function<T, String> key) {
        return months.stream()
                .collect(Collectors.toMap(row -> key.apply(of.apply(row)), MonthRow::tally, Tally::plus, TreeMap::new));
    }

    private List<Group> groups(Map<String, Tally> groups) {
        return groups(groups, SmallGroups.hidden(sizes(groups)));
    }

    private List<Group> groups(Map<String, Tally> groups, Set<String> hidden) {
        var shown = new ArrayList<Group>();
        groups.forEach((key, tally) -> {
            if (tally.responses() == 0) {
                return;
            }
            if (hidden.contains(key)) {
                shown.add(new Group(key, true, null, null, null));
            } else {
                var index = weighing.index(tally);
                shown.add(new Group(
                        key,
                        false,
                        tally.responses(),
                        index,
                        SurveyRules.CURRENT.grade(index).grade()));
            }
        });
        return shown;
    }

    private static List<Sized<String>> sizes(Map<String, Tally> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().responses() > 0)
                .map(group -> new Sized<>(group.getKey(), group.getValue().responses()))
                .toList();
    }

    private static String month(LocalDate month) {
        return "%d-%02d".formatted(month.getYear(), month.getMonthValue());
    }

    private static String quarter(LocalDate month) {
        return "%d-Q%d".formatted(month.getYear(), (month.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
    }

    private static String half(LocalDate month) {
        return "%d-H%d".formatted(month.getYear(), (month.getMonthValue() - 1) / MONTHS_OF_HALF + 1);
    }

    private static String quarterOfMonth(String month) {
        return quarter(LocalDate.parse(month + "-01"));
    }

    private static String halfOfQuarter(String quarter) {
        int number = Integer.parseInt(quarter.substring(quarter.length() - 1));
        return quarter.substring(0, 5) + "H" + (number <= 2 ? 1 : 2);
    }
}
