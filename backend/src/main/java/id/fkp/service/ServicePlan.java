package id.fkp.service;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service that a unit begins to offer; the fields are those of {@link ServiceDetails}. */
@Schema(description = "A service as it is entered")
public record ServicePlan(
        @NotNull UUID unitId,

        @Schema(examples = "Pengujian Obat dan Makanan") @NotBlank @PlainText @MaxCodePoints(200)
        String name,

        @Schema(nullable = true, description = "Plain text with line breaks") @PlainText @MaxCodePoints(2000) @Nullable
        String description,

        @NotNull @Size(max = 20) List<@NotNull @Valid Channel> channels) {

    ServiceDetails details() {
        return new ServiceDetails(name, description, channels, false);
    }
}
