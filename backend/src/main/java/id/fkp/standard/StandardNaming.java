package id.fkp.standard;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit sends to give a standard another name. Versions before the public keep the names they had.
 *
 * @param code absent to keep it
 */
@Schema(description = "How a standard is called", examples = StandardNaming.EXAMPLE)
public record StandardNaming(
        @Schema(nullable = true, description = "Unique within the unit; absent to keep it", maxLength = 20)
        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "{jakarta.validation.constraints.NotBlank.message}")
        @MaxCodePoints(20)
        @PlainText
        @Nullable
        String code,

        @Schema(maxLength = 300) @NotBlank @MaxCodePoints(300) @PlainText
        String title) {

    static final String EXAMPLE = """
            {"code":"SP-01","title":"Standar Pelayanan Pengujian Obat dan Makanan"}""";
}
