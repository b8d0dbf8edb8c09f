package id.fkp.survey.result;

import id.fkp.survey.state.ProfileQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what responses are put into groups. */
@Schema(description = "By what responses are put into groups; from SEX on by what respondents said of themselves")
public enum SurveyGrouping {
    MONTH,
    QUARTER,
    HALF_YEAR,
    CHANNEL,
    SEX,
    AGE,
    EDUCATION,
    OCCUPATION;

    public static SurveyGrouping of(ProfileQuestion question) {
        return valueOf(question.name());
    }
}
