package id.fkp.survey.answer;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.given.ElementScore;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.law.ElementCode;
import id.fkp.survey.state.ProfileQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a response must hold. */
final class AnswerRules {

    private AnswerRules() {}

    /**
     * Of all nine elements one score each.
     *
     * @param at where the response stands in what was sent
     */
    static List<Fault> faults(String at, List<ElementScore> answers) {
        var faults = new ArrayList<Fault>();
        var missing = EnumSet.allOf(ElementCode.class);
        for (int i = 0; i < answers.size(); i++) {
            if (!missing.remove(answers.get(i).element())) {
                faults.add(fault(at + "/answers/" + i, "twice", "unsur ini dijawab dua kali", "is answered twice"));
            }
        }
        missing.forEach(element ->
                faults.add(fault(at + "/answers", "missing", element + " belum dijawab", element + " has no answer")));
        return faults;
    }

    /** Nothing that the survey does not ask is kept. */
    static List<Fault> faults(String at, SurveyInfo survey, @Nullable Respondent respondent) {
        var faults = new ArrayList<Fault>();
        if (respondent != null) {
            for (var question : ProfileQuestion.values()) {
                if (respondent.said(question) != null
                        && !survey.profileQuestions().contains(question)) {
                    faults.add(fault(
                            at + "/respondent/" + question.name().toLowerCase(Locale.ROOT),
                            "not-asked",
                            "tidak ditanyakan dalam survei ini",
                            "is not asked in this survey"));
                }
            }
        }
        return faults;
    }

    /** Within the period, and not in the future. */
    static List<Fault> faults(String at, SurveyInfo survey, LocalDate answeredOn) {
        if (answeredOn.isBefore(survey.periodFrom()) || answeredOn.isAfter(survey.periodTo())) {
            return List.of(fault(
                    at + "/answeredOn",
                    "outside-period",
                    "harus antara " + survey.periodFrom() + " dan " + survey.periodTo(),
                    "must be between " + survey.periodFrom() + " and " + survey.periodTo()));
        }
        return answeredOn.isAfter(survey.today())
                ? List.of(fault(at + "/answeredOn", "in-the-future", "belum tiba", "is in the future"))
                : List.of();
    }

    static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
