package id.fkp.certificate.given;

import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit promises in public because of a finding, which itself it keeps. */
@Schema(
        description = "What a unit promises in public because of a finding of an audit, which itself stays internal",
        examples = FindingFollowUpPlan.EXAMPLE)
public record FindingFollowUpPlan(
        @Schema(
                description = "Program or activity; public",
                examples = "Menyusun matriks kompetensi per petugas",
                maxLength = 1000)
        @NotBlank
        @PlainText
        @MaxCodePoints(1000)
        String text,

        @Schema(description = "A unit, a team or a position; public", examples = "Tim Mutu", maxLength = 200)
        @NotBlank
        @PlainText
        @MaxCodePoints(200)
        String owner,

        @NotNull Horizon horizon,

        @Schema(description = "Not before today", examples = "2027-02-26") @NotNull
        LocalDate dueOn) {

    static final String EXAMPLE = """
            {"text":"Menyusun matriks kompetensi per petugas","owner":"Tim Mutu","horizon":"SHORT",\
            "dueOn":"2099-02-26"}""";
}
