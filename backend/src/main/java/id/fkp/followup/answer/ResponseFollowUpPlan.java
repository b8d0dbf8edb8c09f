package id.fkp.followup.answer;

import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit promises with an answer. */
@Schema(
        description = "What a unit promises with an answer to one or many inputs",
        examples = ResponseFollowUpPlan.EXAMPLE)
public record ResponseFollowUpPlan(
        @Schema(
                description = "Program or activity; public",
                examples = "Membuka loket kedua pukul 9 sampai 11",
                maxLength = 1000)
        @NotBlank
        @PlainText
        @MaxCodePoints(1000)
        String text,

        @Schema(description = "A unit, a team or a position; public", examples = "Tim Loket", maxLength = 200)
        @NotBlank
        @PlainText
        @MaxCodePoints(200)
        String owner,

        @NotNull Horizon horizon,

        @Schema(description = "Not before today", examples = "2027-02-26") @NotNull
        LocalDate dueOn) {

    static final String EXAMPLE = """
            {"text":"Membuka loket kedua pukul 9 sampai 11","owner":"Tim Loket","horizon":"SHORT",\
            "dueOn":"2099-02-26"}""";
}
