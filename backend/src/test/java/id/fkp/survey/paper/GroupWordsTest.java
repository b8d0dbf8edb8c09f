package id.fkp.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05, Mei 2026",
        "2026-12, Desember 2026",
        "2026-Q1, Triwulan I 2026",
        "2026-Q4, Triwulan IV 2026",
        "2026-H2, Semester II 2026"
    })
    void a_report_names_periods_as_people_do(String key, String words) {
        assertThat(GroupWords.period(key)).isEqualTo(words);
    }
}
