package id.fkp.attendance.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who somebody on the list really is, and why that is only said now. */
@Schema(
        description = "Who somebody on the list really is, whole, and why the list said otherwise",
        examples = "{\"visitor\":{\"name\":\"Mariani Contoh\",\"element\":\"CIVIL_SOCIETY\"},\"reason\":\"Salah eja\"}")
public record VisitorCorrection(
        @NotNull @Valid Visitor visitor,

        @Schema(description = "For members of the unit", examples = "Salah eja", maxLength = 500)
        @NotBlank
        @PlainText
        @MaxCodePoints(500)
        String reason) {}
