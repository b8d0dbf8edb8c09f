package id.fkp.survey.given;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Papers that are typed in together. */
@Schema(description = "Papers that are typed in together: all of them or none", examples = PaperResponses.EXAMPLE)
public record PaperResponses(
        @Schema(description = "1 to 100") @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Valid PaperResponse> responses) {

    static final String EXAMPLE = """
            {"responses":[{"answeredOn":"2026-11-20","reference":"K-017","answers":[{"element":"U1","score":4},\
            {"element":"U2","score":3},{"element":"U3","score":2},{"element":"U4","score":4},{"element":"U5","score":4},\
            {"element":"U6","score":3},{"element":"U7","score":4},{"element":"U8","score":3},{"element":"U9","score":4}],\
            "respondent":{"sex":"P","age":"FROM_30"}}]}""";
}
