package id.fkp.export.job;

import id.fkp.export.OfficeFixture.Made;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.BriefingTable;
import id.fkp.export.set.FactTable;
import id.fkp.export.set.FeedbackTable;
import id.fkp.export.set.OpinionTable;
import id.fkp.export.set.PictureTable;
import id.fkp.export.set.SurveyResponseTable;
import id.fkp.export.table.Table;
import id.fkp.feedback.reading.FeedbackFilter;
import id.fkp.picture.PictureGrouping;
import id.fkp.picture.PictureMeasure;
import id.fkp.picture.PictureParameters;
import id.fkp.picture.PictureParameters.Condition;
import id.fkp.survey.answer.ResponseFilter;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One export of the contract that is asked for.
 *
 * @param table its columns
 */
record Asked(String path, Table table) {

    private static final FeedbackFilter WITHOUT_FILTER = new FeedbackFilter(null, null, null, null, null);

    String path(ExportFormat format) {
        return path + (path.contains("?") ? "&" : "?") + "format=" + format;
    }

    /** All there are, by their operations, as a member of the unit asks for them. */
    static Map<String, Asked> of(Made made) {
        var asked = new HashMap<String, Asked>();
        for (var set : DataSet.values()) {
            var path = listOf(set) + "unitId=" + made.unit();
            asked.put(
                    operationOf(set),
                    new Asked(
                            path,
                            set.of(made.unit(), ExportFilter.NONE, "test", "pengunduh", Instant.EPOCH)
                                    .table()));
        }
        var forum = "forums/" + made.forum().slug();
        add(
                asked,
                "exportForumFeedback",
                forum + "/feedback",
                FeedbackTable.ofForum(made.unit(), WITHOUT_FILTER).table());
        add(
                asked,
                "exportOpinionResults",
                forum + "/opinion-results",
                OpinionTable.counted(made.forum(), true, true).table());
        add(
                asked,
                "exportOpinionAnswers",
                forum + "/opinion-answers",
                OpinionTable.answers(made.unit()).table());
        add(
                asked,
                "exportSurveyResponses",
                "surveys/" + made.survey() + "/responses",
                SurveyResponseTable.of(made.survey(), new ResponseFilter(null, false))
                        .table());
        add(
                asked,
                "exportBriefingOfficers",
                "briefings/" + made.briefing() + "/officers",
                BriefingTable.of(made.briefing()).table());
        add(
                asked,
                "exportStandardFacts",
                "standards/" + made.standard() + "/facts",
                FactTable.of("{}").table());
        var measured = new PictureParameters(PictureMeasure.STANDARDS, PictureGrouping.REGION, null, null);
        var all = new Condition("true", Map.of());
        add(
                asked,
                "exportPicture",
                "picture",
                PictureTable.groups(measured, all).table());
        add(
                asked,
                "exportUnitPictures",
                "picture-units",
                PictureTable.units(measured, all, null).table());
        return asked;
    }

    private static void add(Map<String, Asked> asked, String operation, String list, Table table) {
        asked.put(operation, new Asked("/api/v1/" + list + "-export", table));
    }

    /** At which operation the rows of a set are saved at once. */
    static String operationOf(DataSet set) {
        return switch (set) {
            case FEEDBACK -> "exportFeedback";
            case RESPONSES -> "exportResponses";
            case ANSWER_DRAFTS -> "exportAnswerDrafts";
            case FOLLOW_UPS -> "exportFollowUps";
            case ATTENDANCES -> "exportAttendances";
            case AUDIT -> "exportAuditEntries";
            case WORKLOAD -> "exportWorkload";
            case REGISTRATIONS -> "exportRegistrations";
            case INVITATIONS -> "exportInvitations";
            case STAKEHOLDERS -> "exportStakeholders";
            case MINUTES -> "exportMinutes";
            case AGREEMENT_ITEMS -> "exportAgreementItems";
            case MODERATION_ACTS -> "exportModerationActs";
            case REPORTS -> "exportReports";
            case DEADLINES -> "exportDeadlines";
            case REGISTER_ENTRIES -> "exportRegisterEntries";
            case CERTIFICATES -> "exportCertificates";
            case DECREES -> "exportDecrees";
        };
    }

    private static String listOf(DataSet set) {
        return switch (set) {
            case RESPONSES -> "/api/v1/response-export?internal=true&";
            case CERTIFICATES -> "/api/v1/certificate-export?internal=true&";
            case DECREES -> "/api/v1/decree-export?drafts=true&";
            case REGISTER_ENTRIES -> "/api/v1/register-entry-export?";
            case FEEDBACK, AUDIT, WORKLOAD, MINUTES -> "/api/v1/" + set.name().toLowerCase(Locale.ROOT) + "-export?";
            default -> "/api/v1/" + one(set) + "-export?";
        };
    }

    /** Such as {@code follow-up}. */
    private static String one(DataSet set) {
        var many = set.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return many.substring(0, many.length() - 1);
    }
}
