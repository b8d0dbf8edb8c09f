package id.fkp.calendar;

import static id.fkp.calendar.FirstDay.NEXT_DAY;
import static id.fkp.calendar.FirstDay.SAME_DAY;
import static id.fkp.calendar.Term.Unit.CALENDAR_DAYS;
import static id.fkp.calendar.Term.Unit.MONTHS;
import static id.fkp.calendar.Term.Unit.WORKING_DAYS;
import static id.fkp.calendar.Term.Unit.YEARS;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.shared.problem.ProblemException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BusinessCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int YEARS_KNOWN = 3;

    private static final KnownYear Y2024 =
            new KnownYear(2024, 3, Set.of(LocalDate.of(2024, 6, 17), LocalDate.of(2024, 6, 18)));
    private static final BusinessCalendar CALENDAR = new BusinessCalendar(NEXT_DAY, List.of(Y2024));

    @ParameterizedTest
    @CsvSource({
        "NEXT_DAY, 2024-06-14, 1, 2024-06-19",
        "NEXT_DAY, 2024-06-16, 1, 2024-06-19",
        "NEXT_DAY, 2024-06-19, 1, 2024-06-20",
        "SAME_DAY, 2024-06-14, 1, 2024-06-14",
        "SAME_DAY, 2024-06-14, 2, 2024-06-19",
        "SAME_DAY, 2024-06-17, 1, 2024-06-19"
    })
    void weekends_holidays_and_joint_leave_are_no_working_days(
            FirstDay firstDay, LocalDate event, int amount, LocalDate due) {
        var calendar = new BusinessCalendar(firstDay, List.of(Y2024));
        assertThat(calendar.due(event, new Term(amount, WORKING_DAYS)))
                .isEqualTo(new DueDate(due, Map.of(2024, 3), Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "NEXT_DAY, 2024-06-03, 14, CALENDAR_DAYS, 2024-06-17",
        "SAME_DAY, 2024-06-03, 14, CALENDAR_DAYS, 2024-06-16",
        "NEXT_DAY, 2024-08-31, 6, MONTHS, 2025-02-28",
        "NEXT_DAY, 2023-08-31, 6, MONTHS, 2024-02-29",
        "SAME_DAY, 2024-01-01, 6, MONTHS, 2024-06-30",
        "NEXT_DAY, 2024-02-29, 1, YEARS, 2025-02-28",
        "NEXT_DAY, 2024-07-18, 3, YEARS, 2027-07-18"
    })
    void where_every_day_counts_no_year_is_asked_for_its_holidays(
            FirstDay firstDay, LocalDate event, int amount, Term.Unit unit, LocalDate due) {
        var calendar = new BusinessCalendar(firstDay, List.of(Y2024));
        assertThat(calendar.due(event, new Term(amount, unit))).isEqualTo(new DueDate(due, Map.of(), Set.of()));
    }

    @Test
    void a_year_without_data_is_said_and_not_guessed() {
        var due = CALENDAR.due(LocalDate.of(2024, 12, 30), new Term(5, WORKING_DAYS));

        assertThat(due).isEqualTo(new DueDate(LocalDate.of(2025, 1, 6), Map.of(2024, 3), Set.of(2025)));
        assertThat(due.isProvisional()).isTrue();
        assertThatThrownBy(due::requireKnown)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type().code()).isEqualTo("calendar-year-missing"))
                .hasMessageContaining("2025");
    }

    @Test
    void a_year_that_is_passed_and_one_that_is_not_reached_matter_not() {
        var due = CALENDAR.due(LocalDate.of(2023, 12, 31), new Term(1, WORKING_DAYS));
        assertThat(due.requireKnown().on()).isEqualTo("2024-01-01");

        var last = CALENDAR.due(LocalDate.of(2024, 12, 30), new Term(1, WORKING_DAYS));
        assertThat(last.isProvisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 2024-06-24T17:00:00Z",
        "Asia/Makassar, 2024-06-24T16:00:00Z",
        "Asia/Jayapura, 2024-06-24T15:00:00Z"
    })
    void the_last_day_ends_when_the_clocks_of_the_unit_say_so(ZoneId zone, Instant end) {
        assertThat(new DueDate(LocalDate.of(2024, 6, 24), Map.of(), Set.of()).endIn(zone))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource(Term.Unit.class)
    void a_term_is_at_least_one(Term.Unit unit) {
        assertThatThrownBy(() -> new Term(0, unit)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever the holidays: as many working days lie in the term as it says, and its last day is one of them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void working_days_are_those_that_somebody_counts_day_by_day(long seed) {
        var random = new Random(seed);
        var years = IntStream.range(0, YEARS_KNOWN)
                .mapToObj(i -> new KnownYear(FIRST.getYear() + i, random.nextInt(9), someDays(random, i)))
                .toList();
        var firstDay = random.nextBoolean() ? NEXT_DAY : SAME_DAY;
        var event = FIRST.plusDays(random.nextInt(500));
        int amount = 1 + random.nextInt(120);

        var due = new BusinessCalendar(firstDay, years).due(event, new Term(amount, WORKING_DAYS));

        var off = new HashSet<LocalDate>();
        years.forEach(year -> off.addAll(year.holidays()));
        var first = firstDay == SAME_DAY ? event : event.plusDays(1);
        long counted = LongStream.rangeClosed(0, DAYS.between(first, due.on()))
                .mapToObj(first::plusDays)
                .filter(day -> isPlainWorkingDay(day, off))
                .count();
        assertThat(counted).isEqualTo(amount);
        assertThat(isPlainWorkingDay(due.on(), off)).isTrue();
        assertThat(due.isProvisional()).isFalse();
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static boolean isPlainWorkingDay(LocalDate day, Set<LocalDate> off) {
        return !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()) && !off.contains(day);
    }

    /** From none to two months of them, now and then in a row. */
    private static Set<LocalDate> someDays(Random random, int year) {
        var start = FIRST.plusYears(year);
        var days = new HashSet<LocalDate>();
        for (int i = random.nextInt(60); i > 0; i--) {
            days.add(start.plusDays(random.nextInt(365)));
        }
        return days;
    }

    @Test
    void a_longer_term_never_ends_earlier() {
        for (var unit : List.of(WORKING_DAYS, CALENDAR_DAYS, MONTHS, YEARS)) {
            for (int amount = 1; amount < 30; amount++) {
                var shorter = CALENDAR.due(FIRST, new Term(amount, unit)).on();
                assertThat(CALENDAR.due(FIRST, new Term(amount + 1, unit)).on()).isAfter(shorter);
            }
        }
    }
}
