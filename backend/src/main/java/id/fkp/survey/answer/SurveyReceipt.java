package id.fkp.survey.answer;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a response was received. It does not say which one: nobody could take it back without telling who they are. */
@Schema(description = "That a response was received; which one it is nobody is told")
public record SurveyReceipt(
        UUID surveyId,

        @Schema(description = "In the zone of the unit", examples = "2026-11-20")
        LocalDate answeredOn) {}
