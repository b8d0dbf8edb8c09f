package id.fkp.survey.law;

import id.fkp.shared.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rule says of the survey.
 *
 * @param scale what 1, 2, 3 and 4 are called
 */
@Schema(description = "What the rule says of the satisfaction survey, as it is in force")
public record SurveyRule(
        @Schema(examples = "Permenpan RB 14/2017") String rule,
        @Schema(examples = "Lampiran") String article,

        @Schema(description = "When it was issued", examples = "2017-05-09")
        LocalDate issuedOn,

        @Schema(description = "What 1, 2, 3 and 4 are called, in this order")
        List<Words> scale,

        List<SurveyElement> elements,

        @Schema(description = "From the best to the worst") List<GradeBounds> grades,

        @Schema(description = "What takes the place of 1/9 in a survey with roundedWeight", examples = "0.11")
        BigDecimal roundedWeight,

        @Schema(
                description = "For how many months after its period a survey is current, since one is to be held at "
                        + "least once a year",
                examples = "12")
        int currentMonths,

        @Schema(description = "Where that duty stands", examples = "Pasal 1 ayat (1)")
        String yearlyArticle) {

    public SurveyElement element(ElementCode code) {
        return elements.stream()
                .filter(element -> element.code() == code)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The grade of an index.
     *
     * @param index rounded to two decimals
     */
    public GradeBounds grade(BigDecimal index) {
        return grades.stream()
                .filter(bounds -> index.compareTo(bounds.from()) >= 0)
                .findFirst()
                .orElse(grades.get(grades.size() - 1));
    }
}
