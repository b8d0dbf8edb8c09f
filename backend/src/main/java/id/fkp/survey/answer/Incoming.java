package id.fkp.survey.answer;

import id.fkp.survey.given.ElementScore;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.state.SurveyChannel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response that may be taken.
 *
 * @param scores of U1 to U9
 * @param enteredBy who typed it in or brought it in; null where its giver sent it
 */
public record Incoming(
        SurveyChannel channel,
        LocalDate answeredOn,
        List<Integer> scores,
        Respondent respondent,
        @Nullable String comment,
        @Nullable String reference,
        @Nullable String enteredBy) {

    static List<Integer> scores(List<ElementScore> answers) {
        return answers.stream()
                .sorted(Comparator.comparing(ElementScore::element))
                .map(ElementScore::score)
                .toList();
    }
}
