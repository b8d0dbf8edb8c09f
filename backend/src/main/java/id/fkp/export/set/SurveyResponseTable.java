package id.fkp.export.set;

import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Column;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import id.fkp.survey.answer.ResponseFilter;
import id.fkp.survey.law.SurveyElement;
import id.fkp.survey.law.SurveyRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The responses to a survey, a row each, in the fields of {@code SurveyResponse}; for members of the unit. */
public final class SurveyResponseTable {

    private static final Table MEMBERS = new Table(
            new Words("Jawaban survei", "Survey responses"),
            columns(),
            "from survey_response r",
            "r.answered_on, r.id");

    private SurveyResponseTable() {}

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(text("id", "ID jawaban", "Response ID", "r.id"));
        columns.add(text("channel", "Saluran", "Channel", "r.channel"));
        columns.add(date("answeredOn", "Tanggal", "Answered on", "r.answered_on"));
        for (SurveyElement element : SurveyRules.CURRENT.elements()) {
            var code = element.code().name();
            columns.add(number(
                    "answers." + code,
                    code + " " + element.name().id(),
                    code + " " + element.name().en(),
                    "r.answers[" + code.substring(1) + "]"));
        }
        columns.add(text("respondent.sex", "Jenis kelamin", "Sex", "r.sex"));
        columns.add(text("respondent.age", "Umur", "Age", "r.age"));
        columns.add(text("respondent.education", "Pendidikan", "Education", "r.education"));
        columns.add(text("respondent.occupation", "Pekerjaan", "Occupation", "r.occupation"));
        columns.add(text("comment", "Saran", "Comment", "r.comment"));
        columns.add(text("reference", "Nomor", "Reference", "r.reference"));
        columns.add(text("enteredBy", "Dimasukkan oleh", "Entered by", "r.entered_by"));
        columns.add(time("removedAt", "Dikeluarkan pada", "Taken out at", "r.removed_at"));
        columns.add(text("removedBy", "Dikeluarkan oleh", "Taken out by", "r.removed_by"));
        columns.add(text("removalReason", "Alasan dikeluarkan", "Reason for taking out", "r.removal_reason"));
        return columns;
    }

    /** Those to a survey that are asked for, by day. */
    public static Selection of(UUID surveyId, ResponseFilter filter) {
        var parameters = new HashMap<String, Object>(Map.of("survey", surveyId));
        var condition = "r.survey_id = :survey" + filter.conditions(parameters);
        return new Selection(MEMBERS, condition, parameters);
    }
}
