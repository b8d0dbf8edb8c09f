package id.fkp.certificate.rule;

import static id.fkp.certificate.state.AuditKind.SURVEILLANCE_1;
import static id.fkp.certificate.state.AuditKind.SURVEILLANCE_2;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.certificate.rule.SurveillanceWindow.State;
import id.fkp.certificate.state.AuditKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the body of a certificate has to look again, and for how long one holds. */
class SurveillanceWindowTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, OPEN, COMING",
        "2026-12-02, SOON, COMING",
        "2027-03-02, SOON, COMING",
        "2027-03-03, LATE, COMING",
        "2028-01-01, LATE, OPEN",
        "2028-09-30, LATE, SOON",
        "2029-01-01, LATE, LATE"
    })
    void the_first_is_within_a_year_and_the_second_in_the_next_calendar_year(
            LocalDate today, State first, State second) {
        var windows = SurveillanceWindow.of(DECIDED, LAST_DAY, Map.of(), today);
        assertThat(windows).extracting(SurveillanceWindow::state).containsExactly(first, second);
        assertThat(windows.get(0).until()).isEqualTo("2027-03-02");
        assertThat(windows.get(1).until()).isEqualTo("2028-12-31");
    }

    @Test
    void an_early_first_one_brings_the_second_forward() {
        Map<AuditKind, LocalDate> held = Map.of(SURVEILLANCE_1, LocalDate.of(2026, 11, 5));
        var windows = SurveillanceWindow.of(DECIDED, LAST_DAY, held, LocalDate.of(2026, 12, 1));
        assertThat(windows).extracting(SurveillanceWindow::kind).containsExactly(SURVEILLANCE_1, SURVEILLANCE_2);
        assertThat(windows).extracting(SurveillanceWindow::state).containsExactly(State.MET, State.COMING);
        assertThat(windows.get(1).from()).isEqualTo("2027-01-01");
    }

    @Test
    void a_certificate_holds_for_three_years_and_of_one_whose_year_alone_is_known_the_latest_day_is_meant() {
        assertThat(CertificationRules.lastDay(DECIDED)).isEqualTo(LAST_DAY);
        assertThat(CertificationRules.lastDay(2018)).isEqualTo("2021-12-31");
        assertThat(CertificationRules.isUnusual(DECIDED, LAST_DAY)).isFalse();
        assertThat(CertificationRules.isUnusual(DECIDED, LAST_DAY.plusDays(1))).isFalse();
        assertThat(CertificationRules.isUnusual(DECIDED, LAST_DAY.plusYears(1))).isTrue();
    }

    @Test
    void a_rule_says_where_it_stands_and_whether_somebody_has_read_it_there() {
        assertThat(CertificationRules.ALL).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.verified()).isFalse();
        });
        assertThat(CertificationRules.of(CertificationRuleId.VALIDITY, LocalDate.of(2008, 1, 1))
                        .term()
                        .amount())
                .isEqualTo(3);
    }
}
