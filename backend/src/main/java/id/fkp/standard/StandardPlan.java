package id.fkp.standard;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.origin.StandardSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit sends to begin the standard of one of its services.
 *
 * @param from what its texts are copied from; null to begin with empty ones
 */
@Schema(description = "A standard to begin", examples = StandardPlan.EXAMPLE)
public record StandardPlan(
        @NotNull UUID serviceId,

        @Schema(description = "Short and unique within the unit", examples = "SP-01", maxLength = 20)
        @NotBlank
        @MaxCodePoints(20)
        @PlainText
        String code,

        @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan", maxLength = 300)
        @NotBlank
        @MaxCodePoints(300)
        @PlainText
        String title,

        @Schema(nullable = true, description = "What its texts are copied from; left out, they are empty")
        @Valid
        @Nullable
        StandardSource from) {

    /** Begins with empty texts. */
    public StandardPlan(UUID serviceId, String code, String title) {
        this(serviceId, code, title, null);
    }

    static final String EXAMPLE = """
            {"serviceId":"01930000-0000-7000-8000-000000000003","code":"SP-01",\
            "title":"Standar Pelayanan Pengujian Obat dan Makanan"}""";
}
