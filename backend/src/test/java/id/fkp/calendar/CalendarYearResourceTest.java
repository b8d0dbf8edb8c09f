package id.fkp.calendar;

import static id.fkp.calendar.Term.Unit.CALENDAR_DAYS;
import static id.fkp.calendar.Term.Unit.WORKING_DAYS;
import static id.fkp.unit.Requests.change;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.Role;
import id.fkp.record.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "ani", roles = Role.ADMIN)
class CalendarYearResourceTest {

    private static final String YEARS = "/api/v1/calendar-years";

    /** Each test enters a year of its own, far from those the product brings along. */
    private static final AtomicInteger FREE = new AtomicInteger(2100);

    @Inject
    Calendars calendars;

    @Inject
    RecordFixture records;

    @Inject
    SqlCount sql;

    @Test
    void a_year_is_entered_then_changed_and_each_change_raises_its_version() {
        int year = FREE.getAndIncrement();
        var first = enter(year, list(year, "01-01")).statusCode(200).extract();
        assertThat(first.asString()).isEqualTo(given().get(YEARS + "/" + year).asString());

        change(YEARS + "/" + year, first.header("ETag"), list(year, "05-01", "01-01"))
                .statusCode(200)
                .body("version", equalTo(first.<Integer>path("version") + 1))
                .body("holidays.date", contains(year + "-01-01", year + "-05-01"));

        change(YEARS + "/" + year, first.header("ETag"), list(year, "01-01"))
                .statusCode(412)
                .body("current.holidays.size()", equalTo(2));
        assertThat(records.registered(UUID.fromString(first.path("id"))))
                .containsExactly("calendar-year.entered", "calendar-year.changed");
    }

    @Test
    void the_register_keeps_the_days_of_every_version() {
        int year = FREE.getAndIncrement();
        String id = enter(year, list(year, "01-01")).extract().path("id");
        change(YEARS + "/" + year, list(year, "05-01")).statusCode(200);

        given().queryParam("objectId", id)
                .get("/api/v1/register/entries")
                .then()
                .body("items.payload.holidays.date.flatten()", contains(year + "-05-01", year + "-01-01"));
    }

    @Test
    void a_year_that_is_there_is_not_entered_again_and_one_that_is_not_cannot_be_changed() {
        int year = FREE.getAndIncrement();
        change(YEARS + "/" + year, "\"0\"", list(year, "01-01")).statusCode(404);
        enter(year, list(year, "01-01")).statusCode(200);
        enter(year, list(year, "02-01")).statusCode(412).body("current.holidays.date", contains(year + "-01-01"));
        given().contentType(JSON)
                .body(list(year, "01-01"))
                .put(YEARS + "/" + year)
                .then()
                .statusCode(428);
    }

    @Test
    void days_of_another_year_days_named_twice_and_empty_lists_are_named() {
        int year = FREE.getAndIncrement();
        var plan = list(year, "01-01", "01-01", "05-01");
        enter(year, plan).statusCode(400).body("errors.pointer", contains("/holidays/1/date"));
        enter(year, list(year + 1, "01-01")).statusCode(400).body("errors.code", contains("other-year"));
        enter(year, Map.of("source", " ", "checked", true, "holidays", List.of()))
                .statusCode(400)
                .body("errors.pointer", contains("/holidays", "/source"));
        enter(year, Map.of("source", "SKB", "checked", true, "holidays", List.of(Map.of("date", "31-12-2100"))))
                .statusCode(400);
        enter(1999, list(1999, "01-01")).statusCode(400).body("code", equalTo("invalid-parameter"));
        given().get(YEARS + "/" + year).then().statusCode(404);
        given().get(YEARS + "/baru").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"2024, 19, 10", "2025, 17, 11", "2026, 17, 8"})
    @TestSecurity
    void three_years_come_along_with_their_decree_not_yet_checked_against_it(int year, int national, int jointLeave) {
        var read = given().get(YEARS + "/" + year).then().statusCode(200);
        read.body("checked", equalTo(false)).body("source", containsString("SKB Menteri Agama"));
        Map<String, Long> kinds = read.extract().<List<String>>path("holidays.kind").stream()
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of("NATIONAL", (long) national, "JOINT_LEAVE", (long) jointLeave));
    }

    /** PP 96/2012 articles 27 and 30, from a record of agreement that was signed on a Thursday before Iduladha. */
    @Test
    void the_worked_chain_of_deadlines_comes_out_to_the_day() {
        var calendar = calendars.current();
        var published = calendar.due(LocalDate.of(2024, 6, 13), new Term(5, WORKING_DAYS));
        assertThat(published.requireKnown().on()).isEqualTo("2024-06-24");
        var commented = calendar.due(published.on(), new Term(7, WORKING_DAYS));
        assertThat(commented.requireKnown().on()).isEqualTo("2024-07-03");
        assertThat(calendar.due(commented.on(), new Term(14, CALENDAR_DAYS)).on())
                .isEqualTo("2024-07-17");
        var pledge = calendar.due(LocalDate.of(2024, 7, 18), new Term(7, WORKING_DAYS));
        assertThat(pledge.requireKnown().on()).isEqualTo("2024-07-29");
        assertThat(pledge.versions()).containsOnlyKeys(2024);
    }

    @Test
    @TestSecurity
    void everybody_reads_the_calendar_in_one_statement_and_a_known_one_is_not_sent_again() {
        var list = given().get(YEARS).then().statusCode(200).body("items.year", hasItems(2026, 2025, 2024));
        given().header("If-None-Match", list.extract().header("ETag"))
                .get(YEARS)
                .then()
                .statusCode(304);
        assertThat(sql.during(() -> given().get(YEARS))).isEqualTo(1);
        assertThat(sql.during(() -> given().get(YEARS + "/2024"))).isEqualTo(1);
    }

    @Test
    @TestSecurity(user = "budi")
    void nobody_but_the_admin_enters_or_changes_a_year() {
        int year = FREE.getAndIncrement();
        enter(year, list(year, "01-01")).statusCode(403);
        change(YEARS + "/2024", list(2024, "01-01")).statusCode(403);
    }

    private static ValidatableResponse enter(int year, Object body) {
        return given().contentType(JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(YEARS + "/" + year)
                .then();
    }

    private static Map<String, Object> list(int year, String... days) {
        var holidays = List.of(days).stream()
                .map(day -> Map.of("date", year + "-" + day, "kind", "NATIONAL", "name", "Hari " + day))
                .toList();
        return Map.of("source", "SKB 3 Menteri Nomor 1", "checked", true, "holidays", holidays);
    }
}
