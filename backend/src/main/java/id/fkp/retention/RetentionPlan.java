package id.fkp.retention;

import id.fkp.calendar.Term;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a class of personal data is kept from now on. */
@Schema(description = "How long a class of personal data is kept from now on, and which schedule says so")
public record RetentionPlan(
        @Schema(examples = "7") @Min(1) @Max(1200) int amount,

        @Schema(description = "Not WORKING_DAYS", examples = "YEARS") @NotNull
        Term.Unit unit,

        @Schema(
                description = "The archive schedule or decision it stands in",
                examples = "Jadwal Retensi Arsip BPOM, Peraturan BPOM 9/2023",
                maxLength = 500)
        @NotBlank
        @MaxCodePoints(500)
        @PlainText
        String source) {}
