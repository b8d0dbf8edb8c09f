package id.fkp.survey.given;

import id.fkp.attendance.given.Sex;
import id.fkp.survey.state.AgeBand;
import id.fkp.survey.state.Education;
import id.fkp.survey.state.Occupation;
import id.fkp.survey.state.ProfileQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who answers, as far as they want to say. */
@Schema(name = "SurveyRespondent", description = "Who answers, as far as they want to say and the survey asks")
public record Respondent(
        @Schema(nullable = true) @Nullable Sex sex,
        @Schema(nullable = true) @Nullable AgeBand age,
        @Schema(nullable = true) @Nullable Education education,
        @Schema(nullable = true) @Nullable Occupation occupation) {

    public static final Respondent UNSAID = new Respondent(null, null, null, null);

    /** What is said to a question; null for nothing. */
    public @Nullable String said(ProfileQuestion question) {
        var said = switch (question) {
            case SEX -> sex;
            case AGE -> age;
            case EDUCATION -> education;
            case OCCUPATION -> occupation;
        };
        return said == null ? null : said.name();
    }
}
