package id.fkp.survey;

import id.fkp.survey.plan.QuestionText;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the packages around a survey need of it.
 *
 * @param today in the zone of its unit
 */
public record SurveyInfo(
        UUID id,
        UUID unitId,
        @Nullable UUID serviceId,
        String slug,
        String title,
        @Nullable String titleEn,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        SurveyState state,
        List<QuestionText> questions,
        List<ProfileQuestion> profileQuestions,
        AnswerRule answerRule,
        @Nullable Integer population,
        boolean roundedWeight,
        LocalDate today) {

    /** Who has the address of a survey that was once open is told how it stands. */
    public boolean isPublic() {
        return state != SurveyState.DRAFT;
    }

    /** In the words of {@code language}, Indonesian where there are no others. */
    public String title(String language) {
        return language.startsWith("en") && titleEn != null ? titleEn : title;
    }
}
