package id.fkp.survey.plan;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.ProfileQuestion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey as its unit plans it, whole. */
@Schema(description = "A survey as its unit plans it, whole", examples = SurveyPlan.EXAMPLE)
public record SurveyPlan(
        @Schema(examples = "SKM Semester II 2026", maxLength = 200) @NotBlank @PlainText @MaxCodePoints(200)
        String title,

        @Schema(nullable = true, examples = "Satisfaction survey, second half of 2026", maxLength = 200)
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String titleEn,

        @Schema(nullable = true, description = "Of the unit; absent where it is about the unit as a whole") @Nullable
        UUID serviceId,

        @Schema(description = "First day of the period that is measured", examples = "2026-07-01") @NotNull
        LocalDate periodFrom,

        @Schema(description = "Its last day, at most 366 days later", examples = "2026-12-31") @NotNull
        LocalDate periodTo,

        @Schema(
                nullable = true,
                description = "First day on which it takes answers, within the period; without days it stays a draft",
                examples = "2026-11-01")
        @Nullable
        LocalDate opensOn,

        @Schema(nullable = true, description = "Last day on which it does, within the period", examples = "2026-12-15")
        @Nullable
        LocalDate closesOn,

        @Schema(description = "Where it asks otherwise than the rule's elements say; each element once")
        @Size(max = 9)
        @NotNull
        List<@NotNull @Valid QuestionText> questions,

        @Schema(description = "What it asks of its respondents; each once", examples = "[\"SEX\",\"AGE\"]")
        @Size(max = 4)
        @NotNull
        List<@NotNull ProfileQuestion> profileQuestions,

        @NotNull AnswerRule answerRule,

        @Schema(
                nullable = true,
                description = "How many people used the service in the period; the size of the sample follows from it",
                examples = "300")
        @Min(1)
        @Max(100_000_000)
        @Nullable
        Integer population,

        @Schema(
                description = "Whether each element weighs 0.11 instead of exactly 1/9, as older guides print it; that "
                        + "lowers the index by one hundredth",
                examples = "false")
        boolean roundedWeight) {

    static final String EXAMPLE = """
            {"title":"SKM Semester II 2026","periodFrom":"2026-07-01","periodTo":"2026-12-31","opensOn":"2026-11-01",\
            "closesOn":"2026-12-15","questions":[{"element":"U3","id":"Seberapa cepat sampel Anda diuji?",\
            "en":"How fast was your sample tested?"}],"profileQuestions":["SEX","AGE","EDUCATION","OCCUPATION"],\
            "answerRule":"ONE_PER_DEVICE","population":300,"roundedWeight":false}""";

    public SurveyPlan {
        titleEn = Blank.orNothing(titleEn);
    }
}
