package id.fkp.standard.row;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** One thing an applicant must bring or be. */
@Schema(
        name = "RequirementRow",
        description = "One thing an applicant must bring or be, in SD1",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, enumeration = "REQUIREMENT"),
        requiredProperties = "kind")
public record RequirementRow(
        @NotNull UUID id,

        @Schema(examples = "Nomor Induk Berusaha (NIB)") @NotBlank @PlainText @MaxCodePoints(1000)
        String text,

        @Schema(nullable = true, description = "For whom, in which form", examples = "Hanya bagi aduan produk")
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String note)
        implements Row {

    @Override
    public RowKind kind() {
        return RowKind.REQUIREMENT;
    }

    @Override
    public String about() {
        return text;
    }

    @Override
    public String plainText() {
        return note == null ? text : text + " (" + note + ")";
    }
}
