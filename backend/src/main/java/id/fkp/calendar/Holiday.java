package id.fkp.calendar;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which the whole country is off, as the joint decree names it. */
@Schema(description = "A public holiday or a day of joint leave")
public record Holiday(
        @Schema(examples = "2027-01-01") @NotNull LocalDate date,

        @NotNull HolidayKind kind,

        @Schema(examples = "Tahun Baru 2027 Masehi") @NotBlank @PlainText @MaxCodePoints(120)
        String name) {

    Holiday stripped() {
        return new Holiday(date, kind, name.strip());
    }
}
