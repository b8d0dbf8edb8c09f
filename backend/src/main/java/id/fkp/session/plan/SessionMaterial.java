package id.fkp.session.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to read before or in a session. It comes before the public with the forum. */
@Schema(description = "Something to read before or in a session; public as soon as its forum is announced")
public record SessionMaterial(
        @Schema(description = "A file of the unit") @NotNull UUID fileId,

        @Schema(examples = "Bahan paparan", maxLength = 200) @NotBlank @MaxCodePoints(200) @PlainText
        String title,

        @Schema(nullable = true, description = "Number of the agenda item it belongs to, from 1", examples = "2")
        @Min(1)
        @Max(50)
        @Nullable
        Integer agendaItem) {}
