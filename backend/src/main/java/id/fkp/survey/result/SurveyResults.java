package id.fkp.survey.result;

import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import id.fkp.survey.law.ElementCode;
import id.fkp.survey.law.GradeBounds;
import id.fkp.survey.law.QualityGrade;
import id.fkp.survey.state.ProfileQuestion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a survey. */
@Schema(
        description =
                "What came of a survey, counted from all responses that were not taken out. Groups of fewer than five "
                        + "are hidden, and where they would follow from the rest, the next smallest too")
public record SurveyResults(
        @Schema(description = "When it was counted") Instant countedAt,

        @Schema(examples = "169") long responses,

        @Schema(nullable = true, description = "People who used the service in the period", examples = "300") @Nullable
        Integer population,

        @Schema(nullable = true, description = "How many respondents are enough for that many", examples = "169")
        @Nullable
        Integer sampleSize,

        @Schema(description = "Whether there are fewer than five responses, so that nothing of them is told")
        boolean hidden,

        @Schema(nullable = true, description = "25 to 100, to two decimals; absent where hidden", examples = "88.76")
        @Nullable
        BigDecimal index,

        @Schema(nullable = true, description = "By the index to two decimals") @Nullable
        QualityGrade grade,

        @Schema(nullable = true) @Nullable Words gradeName,

        @Schema(nullable = true, description = "Sum of the weighted means", examples = "3.550") @Nullable
        BigDecimal weightedMean,

        @Schema(description = "All nine, in the order of the rule; none where hidden")
        List<Element> elements,

        @Schema(description = "The three with the lowest means, the lowest first; none where hidden")
        List<ElementCode> lowest,

        Method method,

        @Schema(description = "By month, as 2026-11") List<Group> byMonth,

        @Schema(description = "By quarter, as 2026-Q4") List<Group> byQuarter,

        @Schema(description = "By half-year, as 2026-H2") List<Group> byHalfYear,

        @Schema(description = "By SurveyChannel") List<Group> byChannel,

        @Schema(
                description =
                        "By what respondents said of themselves, for each question that was asked and is not withheld")
        List<Profile> profile,

        @Schema(
                description =
                        "Groupings that are not shown in this publication, since from its difference to an earlier one "
                                + "something would follow of fewer than five; the totals are shown all the same")
        List<SurveyGrouping> withheld) {

    /** Publications made before groupings were withheld say nothing of it. */
    public SurveyResults {
        withheld = Objects.requireNonNullElse(withheld, List.of());
    }

    /** Whether anything is told of such groups. */
    boolean shows(SurveyGrouping grouping) {
        return !hidden && !withheld.contains(grouping);
    }

    Set<String> hiddenIn(SurveyGrouping grouping) {
        var groups = switch (grouping) {
            case MONTH -> byMonth;
            case QUARTER -> byQuarter;
            case HALF_YEAR -> byHalfYear;
            case CHANNEL -> byChannel;
            case SEX, AGE, EDUCATION, OCCUPATION ->
                profile.stream()
                        .filter(said -> SurveyGrouping.of(said.question()) == grouping)
                        .flatMap(said -> said.groups().stream())
                        .toList();
        };
        return groups.stream().filter(Group::hidden).map(Group::key).collect(Collectors.toSet());
    }

    SurveyResults without(Set<SurveyGrouping> groupings) {
        return new SurveyResults(
                countedAt,
                responses,
                population,
                sampleSize,
                hidden,
                index,
                grade,
                gradeName,
                weightedMean,
                elements,
                lowest,
                method,
                groupings.contains(SurveyGrouping.MONTH) ? List.of() : byMonth,
                groupings.contains(SurveyGrouping.QUARTER) ? List.of() : byQuarter,
                groupings.contains(SurveyGrouping.HALF_YEAR) ? List.of() : byHalfYear,
                groupings.contains(SurveyGrouping.CHANNEL) ? List.of() : byChannel,
                profile.stream()
                        .filter(said -> !groupings.contains(SurveyGrouping.of(said.question())))
                        .toList(),
                List.copyOf(groupings));
    }

    /** Of one element. */
    @Schema(name = "SurveyElementResult", description = "What came of one element")
    public record Element(
            ElementCode code,
            Words name,

            @Schema(description = "All scores added up", examples = "548")
            long sum,

            @Schema(description = "NRR: the sum by the number of responses, to three decimals", examples = "3.243")
            BigDecimal mean,

            @Schema(description = "NRR tertimbang: the mean times the weight, to three decimals", examples = "0.360")
            BigDecimal weightedMean,

            @Schema(description = "The mean on the scale of the index, to two decimals", examples = "81.07")
            BigDecimal index,

            @Schema(description = "By that index") QualityGrade grade,

            @Schema(description = "How often 1, 2, 3 and 4 were said", examples = "[2, 18, 86, 63]")
            List<Long> counts,

            @Schema(description = "Components of a standard about which it speaks")
            List<ComponentCode> components) {}

    /** A part of the responses. */
    @Schema(name = "SurveyGroup", description = "A part of the responses; with hidden true nothing else is told of it")
    public record Group(
            @Schema(description = "Which part", examples = "2026-11")
            String key,

            boolean hidden,

            @Schema(nullable = true, examples = "84") @Nullable
            Long responses,

            @Schema(nullable = true, examples = "87.12") @Nullable
            BigDecimal index,

            @Schema(nullable = true) @Nullable QualityGrade grade) {}

    /** What respondents said of themselves. */
    @Schema(name = "SurveyProfile", description = "Responses by what respondents said to one question")
    public record Profile(
            ProfileQuestion question,

            @Schema(description = "By the answer; UNSAID for none")
            List<Group> groups) {}

    /** How it was counted. */
    @Schema(name = "SurveyMethod", description = "How the index was counted, and by which rule")
    public record Method(
            @Schema(examples = "Permenpan RB 14/2017") String rule,

            @Schema(examples = "Lampiran") String article,

            @Schema(description = "Of each element: 1/9, or 0.11 where the survey has roundedWeight", examples = "1/9")
            String weight,

            @Schema(description = "What 1, 2, 3 and 4 are called")
            List<Words> scale,

            List<GradeBounds> grades,

            @Schema(description = "The same in sentences, for reports and pages")
            Words text) {}
}
