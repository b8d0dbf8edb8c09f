package id.fkp.survey.reading;

import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import id.fkp.survey.law.ElementCode;
import id.fkp.survey.law.SurveyRules;
import id.fkp.survey.plan.QuestionText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a survey asks about an element. */
@Schema(description = "What a survey asks about an element")
public record SurveyQuestion(
        ElementCode element,
        Words name,
        Words question,

        @Schema(description = "What is said by 1, 2, 3 and 4, in this order")
        List<Words> answers,

        @Schema(description = "Components of a standard about which it speaks")
        List<ComponentCode> components) {

    /** All nine, worded by the survey where it does, else by the rule. */
    public static List<SurveyQuestion> of(List<QuestionText> worded) {
        return SurveyRules.CURRENT.elements().stream()
                .map(element -> {
                    var question = worded.stream()
                            .filter(text -> text.element() == element.code())
                            .findFirst()
                            .map(text -> new Words(text.id(), text.en()))
                            .orElse(element.question());
                    return new SurveyQuestion(
                            element.code(), element.name(), question, element.answers(), element.components());
                })
                .toList();
    }
}
