package id.fkp.similar;

import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody is about to say. */
@Schema(description = "What somebody is about to say; it is kept nowhere")
public record SimilarQuestion(
        @Schema(maxLength = 5000, examples = "Antrean di loket 2 terlalu lama") @NotBlank @MaxCodePoints(5000)
        String text,

        @Schema(nullable = true, description = "The standard it is about; absent for the forum as a whole") @Nullable
        UUID standardId) {}
