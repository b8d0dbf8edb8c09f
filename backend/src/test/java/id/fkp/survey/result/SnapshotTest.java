package id.fkp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.survey.SurveyInfo;
import id.fkp.survey.result.SurveyResults.Group;
import id.fkp.survey.result.Tallies.MonthRow;
import id.fkp.survey.result.Tallies.ProfileRow;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyChannel;
import id.fkp.survey.state.SurveyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who subtracts one publication of a survey from another learns nothing of fewer than five people of a group. */
class SnapshotTest {

    private static final List<Integer> SIZES = List.of(0, 1, 1, 2, 4, 5, 9, 40);

    /** One who answered. */
    private record Person(LocalDate month, SurveyChannel channel, String sex, String age, List<Integer> scores) {}

    @Test
    void no_two_publications_of_any_history_differ_in_a_shown_group_by_fewer_than_five() {
        int shownAgain = 0;
        int withheld = 0;
        for (int history = 0; history < 300; history++) {
            var random = new Random(history);
            var people = new ArrayList<Person>();
            add(people, 60 + random.nextInt(100), random);
            var published = new ArrayList<Snapshot>();
            for (int step = 0; step < 6; step++) {
                var now = snapshot(people);
                var shown = now.beside(published);
                if (!published.isEmpty()) {
                    shownAgain += SurveyGrouping.values().length
                            - 2
                            - shown.withheld().size();
                    withheld += shown.withheld().size();
                }
                published.add(new Snapshot(shown, now.groups()));
                add(people, SIZES.get(random.nextInt(SIZES.size())), random);
                take(people, SIZES.get(random.nextInt(SIZES.size())), random);
            }
            for (var earlier : published) {
                published.forEach(later -> requireApart(earlier, later));
            }
        }
        assertThat(shownAgain).isGreaterThan(100);
        assertThat(withheld).isGreaterThan(100);
    }

    @Test
    void one_late_paper_withholds_every_grouping_and_leaves_the_totals() {
        var people = everyone(10);
        var first = published(people, List.of());
        assertThat(first.results().withheld()).isEmpty();
        people.add(person("P", 1));
        var second = published(people, List.of(first));
        assertThat(second.results().withheld())
                .containsExactly(
                        SurveyGrouping.MONTH,
                        SurveyGrouping.QUARTER,
                        SurveyGrouping.HALF_YEAR,
                        SurveyGrouping.CHANNEL,
                        SurveyGrouping.SEX,
                        SurveyGrouping.AGE);
        assertThat(second.results().profile()).isEmpty();
        assertThat(second.results().byMonth()).isEmpty();
        assertThat(second.results().responses()).isEqualTo(21);
        assertThat(second.results().elements()).hasSize(9);
    }

    @Test
    void five_late_papers_show_again_the_groupings_in_which_they_stand_together() {
        var people = everyone(10);
        var first = published(people, List.of());
        var late = new ArrayList<>(people);
        IntStream.range(0, 2).forEach(i -> late.add(person("P", 2)));
        var second = published(late, List.of(first));
        assertThat(second.results().withheld()).contains(SurveyGrouping.SEX);
        // Compared with the one that showed the grouping, not with the one before, which did not.
        IntStream.range(0, 3).forEach(i -> late.add(person("P", 2)));
        var third = published(late, List.of(first, second));
        assertThat(third.results().withheld()).isEmpty();
        // A fourth that is again as the first, but for one person in place of another, tells of both.
        var fourth = new ArrayList<>(people);
        fourth.remove(0);
        fourth.add(person("P", 4));
        assertThat(published(fourth, List.of(first, second, third)).results().withheld())
                .contains(SurveyGrouping.SEX);
    }

    @Test
    void months_are_withheld_with_the_quarter_that_would_follow_from_them() {
        var people = new ArrayList<>(inMonth(1, 10));
        people.addAll(inMonth(2, 10));
        var first = published(people, List.of());
        var grown = new ArrayList<>(people);
        grown.addAll(inMonth(1, 2));
        grown.addAll(inMonth(2, 3));
        var second = published(grown, List.of(first));
        assertThat(second.results().withheld()).contains(SurveyGrouping.MONTH).doesNotContain(SurveyGrouping.QUARTER);
        // Each month is as in the first or larger by six, the quarter larger by one than in the second.
        people.addAll(inMonth(1, 6));
        assertThat(published(people, List.of(first, second)).results().withheld())
                .contains(SurveyGrouping.MONTH, SurveyGrouping.QUARTER);
    }

    @Test
    void beside_a_publication_of_which_the_small_groups_are_not_known_no_grouping_is_shown() {
        var people = everyone(10);
        var old = new Snapshot(snapshot(people).results(), null);
        add(people, 50, new Random(1));
        assertThat(published(people, List.of(old)).results().profile()).isEmpty();
    }

    private static void requireApart(Snapshot one, Snapshot other) {
        for (var grouping : SurveyGrouping.values()) {
            var known = known(one, grouping);
            known(other, grouping).forEach((key, group) -> {
                var then = known.get(key);
                if (then == null || then.hidden() || group.hidden()) {
                    // What was hidden is not shown later, and what was shown is not hidden.
                    assertThat(then == null || then.hidden() == group.hidden())
                            .as(grouping + " " + key)
                            .isTrue();
                    return;
                }
                long more = Math.abs(size(group) - size(then));
                assertThat(more == 0 || more >= SmallGroups.FEWEST)
                        .as(grouping + " " + key)
                        .isTrue();
                assertThat(more > 0 || String.valueOf(group.index()).equals(String.valueOf(then.index())))
                        .as(grouping + " " + key)
                        .isTrue();
            });
        }
    }

    private static long size(Group group) {
        return group.responses() == null ? 0 : group.responses();
    }

    private static Map<String, Group> known(Snapshot published, SurveyGrouping grouping) {
        var results = published.results();
        var groups = switch (grouping) {
            case MONTH -> results.byMonth();
            case QUARTER -> results.byQuarter();
            case HALF_YEAR -> results.byHalfYear();
            case CHANNEL -> results.byChannel();
            case SEX, AGE, EDUCATION, OCCUPATION ->
                results.profile().stream()
                        .filter(said -> said.question().name().equals(grouping.name()))
                        .flatMap(said -> said.groups().stream())
                        .toList();
        };
        return groups.stream().collect(Collectors.toMap(Group::key, group -> group));
    }

    private static Snapshot published(List<Person> people, List<Snapshot> earlier) {
        var now = snapshot(people);
        return new Snapshot(now.beside(earlier), now.groups());
    }

    private static Snapshot snapshot(List<Person> people) {
        var months = people.stream()
                .collect(Collectors.groupingBy(person -> List.of(person.month(), person.channel())))
                .values()
                .stream()
                .map(some -> new MonthRow(some.get(0).channel(), some.get(0).month(), tally(some)))
                .toList();
        var profiles = new ArrayList<ProfileRow>();
        said(people, Person::sex)
                .forEach((sex, tally) -> profiles.add(new ProfileRow(ProfileQuestion.SEX, sex, tally)));
        said(people, Person::age)
                .forEach((age, tally) -> profiles.add(new ProfileRow(ProfileQuestion.AGE, age, tally)));
        var counted = new Counted(survey(), months, profiles);
        return new Snapshot(counted.at(Instant.EPOCH), counted.groups());
    }

    private static Map<String, Tally> said(List<Person> people, Function<Person, String> said) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        said, Collectors.collectingAndThen(Collectors.toList(), SnapshotTest::tally)));
    }

    private static Tally tally(List<Person> people) {
        return people.stream()
                .map(person -> new Tally(
                        1,
                        IntStream.range(0, Tally.ELEMENTS * Tally.SCORES)
                                .mapToObj(i -> person.scores().get(i / Tally.SCORES) == i % Tally.SCORES + 1 ? 1L : 0L)
                                .toList()))
                .reduce(Tally.NONE, Tally::plus);
    }

    private static void add(List<Person> people, int count, Random random) {
        // At times all late papers are alike, as those of one office on one day.
        var one = person(random);
        boolean alike = random.nextBoolean();
        IntStream.range(0, count).forEach(i -> people.add(alike ? one : person(random)));
    }

    private static void take(List<Person> people, int count, Random random) {
        var sex = person(random).sex();
        boolean alike = random.nextBoolean();
        for (int i = 0; i < count && people.size() > 40; i++) {
            var which =
                    people.stream().filter(person -> person.sex().equals(sex)).findFirst();
            if (alike && which.isPresent()) {
                people.remove(which.get());
            } else {
                people.remove(random.nextInt(people.size()));
            }
        }
    }

    private static Person person(Random random) {
        return new Person(
                LocalDate.of(2026, 1 + random.nextInt(8), 1),
                List.of(SurveyChannel.QR, SurveyChannel.ONLINE, SurveyChannel.PAPER)
                        .get(random.nextInt(3)),
                List.of("P", "L", "UNSAID").get(Math.min(2, random.nextInt(8) / 3)),
                List.of("A", "B", "C", "D", "UNSAID").get(random.nextInt(5)),
                IntStream.range(0, Tally.ELEMENTS)
                        .mapToObj(i -> 1 + random.nextInt(Tally.SCORES))
                        .toList());
    }

    private static Person person(String sex, int score) {
        var scores = IntStream.range(0, Tally.ELEMENTS).mapToObj(i -> score).toList();
        return new Person(LocalDate.of(2026, 3, 1), SurveyChannel.PAPER, sex, "A", scores);
    }

    private static List<Person> inMonth(int month, int count) {
        var scores = IntStream.range(0, Tally.ELEMENTS).mapToObj(i -> 3).toList();
        return Collections.nCopies(
                count, new Person(LocalDate.of(2026, month, 1), SurveyChannel.PAPER, "P", "A", scores));
    }

    /** So many women and so many men. */
    private static List<Person> everyone(int each) {
        return IntStream.range(0, 2 * each)
                .mapToObj(i -> person(i < each ? "P" : "L", 3))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static SurveyInfo survey() {
        var day = LocalDate.of(2026, 12, 31);
        return new SurveyInfo(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                "skm",
                "SKM",
                null,
                LocalDate.of(2026, 1, 1),
                day,
                null,
                null,
                SurveyState.CLOSED,
                List.of(),
                List.of(ProfileQuestion.SEX, ProfileQuestion.AGE),
                AnswerRule.FREE,
                300,
                false,
                day);
    }
}
