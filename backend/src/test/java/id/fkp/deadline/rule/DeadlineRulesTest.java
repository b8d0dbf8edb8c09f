package id.fkp.deadline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.calendar.Term;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineRulesTest {

    @Test
    void every_rule_has_one_row() {
        assertThat(DeadlineRules.ALL).extracting(DeadlineRule::id).containsExactly(RuleId.values());
        assertThat(Arrays.stream(RuleId.values()).map(Enum::name))
                .containsExactlyInAnyOrder("D1", "D5", "D6", "D7", "D11", "D12", "D13", "D14", "PEKPPP");
    }

    @ParameterizedTest
    @CsvSource({
        "D1, 6, MONTHS, pasal 22",
        "D5, 5, WORKING_DAYS, pasal 27 ayat (1)",
        "D6, 7, WORKING_DAYS, pasal 27 ayat (2)",
        "D7, 14, CALENDAR_DAYS, pasal 27 ayat (3)",
        "D11, 7, WORKING_DAYS, pasal 30 ayat (3)",
        "D12, 1, YEARS, pasal 32 ayat (1)",
        "D13, 3, YEARS, pasal 33",
        "D14, , , pasal 42 ayat (2)",
        "PEKPPP, 1, YEARS, 5/2023"
    })
    void a_rule_is_as_long_as_the_law_says_and_names_it(
            RuleId id, @Nullable Integer amount, Term.@Nullable Unit unit, String law) {
        var rule = DeadlineRules.of(id);

        assertThat(rule.term()).isEqualTo(amount == null || unit == null ? null : new Term(amount, unit));
        assertThat(rule.law()).contains(law);
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void a_rule_says_in_both_languages_what_has_to_be_done_and_what_starts_it(RuleId id) {
        var rule = DeadlineRules.of(id);

        assertThat(rule.duty().id()).isNotBlank().isNotEqualTo(rule.duty().en());
        assertThat(rule.duty().en()).isNotBlank();
        assertThat(rule.startedBy()).isNotEmpty();
    }
}
