package id.fkp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.survey.SurveyInfo;
import id.fkp.survey.law.ElementCode;
import id.fkp.survey.law.QualityGrade;
import id.fkp.survey.result.SmallGroups.Sized;
import id.fkp.survey.result.SurveyResults.Element;
import id.fkp.survey.result.SurveyResults.Group;
import id.fkp.survey.result.Tallies.MonthRow;
import id.fkp.survey.result.Tallies.ProfileRow;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyChannel;
import id.fkp.survey.state.SurveyState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Index, grades and what is hidden, by the worked example of the handbook. */
class CountedTest {

    private static final List<Integer> SUMS = List.of(590, 578, 548, 662, 596, 602, 615, 566, 643);

    @Test
    void the_worked_example_comes_out_to_the_digit() {
        var results = counted(false, month("2026-08", 169, SUMS));
        assertThat(results.index()).isEqualTo("88.76");
        assertThat(results.grade()).isEqualTo(QualityGrade.A);
        assertThat(results.elements())
                .extracting(Element::mean)
                .extracting(BigDecimal::toPlainString)
                .containsExactly("3.491", "3.420", "3.243", "3.917", "3.527", "3.562", "3.639", "3.349", "3.805");
        assertThat(results.lowest()).containsExactly(ElementCode.U3, ElementCode.U8, ElementCode.U2);
        assertThat(results.sampleSize()).isEqualTo(169);
        assertThat(results.method().weight()).isEqualTo("1/9");
        assertThat(results.weightedMean()).isEqualTo("3.550");
    }

    @Test
    void with_the_rounded_weight_the_same_answers_lose_a_grade_and_the_method_says_so() {
        var results = counted(true, month("2026-08", 169, SUMS));
        assertThat(results.index()).isEqualTo("87.87");
        assertThat(results.grade()).isEqualTo(QualityGrade.B);
        assertThat(results.method().weight()).isEqualTo("0.11");
        assertThat(results.method().text().id()).contains("0,11");
    }

    @Test
    void of_fewer_than_five_nothing_is_told() {
        var results = counted(false, month("2026-08", 4, List.of(16, 16, 16, 16, 16, 16, 16, 16, 16)));
        assertThat(results.hidden()).isTrue();
        assertThat(results.index()).isNull();
        assertThat(results.elements()).isEmpty();
        assertThat(results.byMonth()).isEmpty();
    }

    @Test
    void a_small_month_is_hidden_with_the_next_smallest_of_its_quarter_so_that_it_does_not_follow_from_the_sum() {
        var results = counted(
                false,
                flat("2026-01", 20),
                flat("2026-04", 30),
                flat("2026-05", 3),
                flat("2026-06", 40),
                flat("2026-07", 10));
        assertThat(shown(results.byMonth())).containsExactly("2026-01", "2026-06", "2026-07");
        assertThat(shown(results.byQuarter())).containsExactly("2026-Q1", "2026-Q2", "2026-Q3");
        assertThat(shown(results.byHalfYear())).containsExactly("2026-H1", "2026-H2");
    }

    @Test
    void in_a_quarter_that_is_hidden_no_month_is_told() {
        var results = counted(false, flat("2026-01", 50), flat("2026-05", 4), flat("2026-07", 40));
        // The quarter of four hides the other one of its half-year; and the half-year is shown.
        assertThat(shown(results.byQuarter())).containsExactly("2026-Q3");
        assertThat(shown(results.byMonth())).containsExactly("2026-07");
    }

    @Test
    void what_is_hidden_together_is_five_at_least_and_more_than_one_group() {
        assertThat(SmallGroups.hidden(List.of(sized("a", 1), sized("b", 2), sized("c", 9), sized("d", 50))))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(SmallGroups.hidden(List.of(sized("a", 4), sized("b", 4), sized("c", 9))))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(SmallGroups.hidden(List.of(sized("a", 4), sized("b", 60)))).containsExactlyInAnyOrder("a", "b");
        assertThat(SmallGroups.hidden(List.of(sized("a", 5), sized("b", 60)))).isEmpty();
    }

    @Test
    void what_respondents_said_of_themselves_stands_in_the_order_of_the_question() {
        var month = flat("2026-08", 20);
        var profiles = Stream.of("", "FROM_20", "FROM_60", "UNDER_20")
                .map(answer -> new ProfileRow(
                        ProfileQuestion.AGE, answer, flat("2026-08", 5).tally()))
                .toList();
        var results =
                new Counted(survey(false, List.of(ProfileQuestion.AGE)), List.of(month), profiles).at(Instant.EPOCH);
        assertThat(results.profile().get(0).groups())
                .extracting(Group::key)
                .containsExactly("UNDER_20", "FROM_20", "FROM_60", "");
    }

    private static List<String> shown(List<Group> groups) {
        return groups.stream().filter(group -> !group.hidden()).map(Group::key).toList();
    }

    private static Sized<String> sized(String key, long responses) {
        return new Sized<>(key, responses);
    }

    private static MonthRow flat(String month, int responses) {
        return month(
                month,
                responses,
                IntStream.range(0, 9).mapToObj(i -> responses * 3).toList());
    }

    /** Scores that differ by one at most and add up to the sums. */
    private static MonthRow month(String month, int responses, List<Integer> sums) {
        var counts = new ArrayList<Long>();
        for (int sum : sums) {
            int low = sum / responses;
            int higher = sum % responses;
            for (int score = 1; score <= 4; score++) {
                counts.add(score == low ? (long) responses - higher : score == low + 1 ? (long) higher : 0L);
            }
        }
        return new MonthRow(SurveyChannel.ONLINE, LocalDate.parse(month + "-01"), new Tally(responses, counts));
    }

    private static SurveyResults counted(boolean rounded, MonthRow... months) {
        return new Counted(survey(rounded, List.of()), List.of(months), List.of()).at(Instant.EPOCH);
    }

    private static SurveyInfo survey(boolean rounded, List<ProfileQuestion> asked) {
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
                asked,
                AnswerRule.FREE,
                300,
                rounded,
                day);
    }
}
