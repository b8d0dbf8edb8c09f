package id.fkp.survey.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds and the sizes that the rule and its table give. */
class SurveyRulesTest {

    @ParameterizedTest
    @CsvSource({
        "100.00, A",
        "88.31, A",
        "88.30, B",
        "81.96, B",
        "76.61, B",
        "76.60, C",
        "65.00, C",
        "64.99, D",
        "62.51, D",
        "25.00, D",
        "24.75, D"
    })
    void a_grade_follows_from_the_index_to_two_decimals_never_by_the_bounds_of_2004(
            BigDecimal index, QualityGrade grade) {
        assertThat(SurveyRules.CURRENT.grade(index).grade()).isEqualTo(grade);
    }

    @Test
    void each_of_the_nine_elements_is_there_by_its_code_with_four_answers() {
        assertThat(SurveyRules.CURRENT.elements())
                .extracting(SurveyElement::code)
                .containsExactlyElementsOf(Arrays.asList(ElementCode.values()));
        assertThat(SurveyRules.CURRENT.elements())
                .allSatisfy(element -> assertThat(element.answers()).hasSize(4));
        assertThat(SurveyRules.CURRENT.element(ElementCode.U8).name().id()).startsWith("Penanganan pengaduan");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "10, 10",
        "20, 19",
        "30, 28",
        "50, 44",
        "75, 63",
        "100, 80",
        "150, 108",
        "200, 132",
        "250, 152",
        "300, 169",
        "400, 196",
        "500, 217",
        "750, 254",
        "1000, 278",
        "1500, 306",
        "2000, 322",
        "5000, 357",
        "10000, 370",
        "1000000, 384"
    })
    void a_sample_is_as_large_as_krejcie_and_morgan_say(int population, int sample) {
        assertThat(SampleSize.of(population)).isEqualTo(sample);
    }
}
