package id.fkp.standard.preview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit sends to show a draft to people without an account. */
@Schema(description = "A preview link to make", examples = "{\"days\":7}")
public record PreviewPlan(
        @Schema(nullable = true, description = "How long the link is good; 7 if absent", examples = "7")
        @Min(1)
        @Max(30)
        @Nullable
        Integer days) {

    static final int USUAL_DAYS = 7;
}
