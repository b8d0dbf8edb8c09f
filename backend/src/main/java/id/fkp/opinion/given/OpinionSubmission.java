package id.fkp.opinion.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that one device or account says beside one component, in place of what it said there before.
 *
 * @param answers none takes back what was said
 */
@Schema(
        description = "All that one device or account says beside one component, in place of what it said there before",
        examples = OpinionSubmission.EXAMPLE)
public record OpinionSubmission(
        @Schema(description = "Of the forum") @NotNull UUID standardId,

        @Schema(nullable = true, description = "Absent for the questions on the standard as a whole") @Nullable
        ComponentCode component,

        @Schema(description = "Each question once; none takes back what was said before") @NotNull @Size(max = 50)
        List<@NotNull @Valid OpinionAnswer> answers,

        @Schema(
                nullable = true,
                description = "Without an account: a solved challenge, as with an input; each counts once",
                maxLength = 2000)
        @MaxCodePoints(2000)
        @Nullable
        String challenge) {

    static final String EXAMPLE = """
            {"standardId":"01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11","component":"SD3","answers":[\
            {"questionId":"01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a12","version":0,"number":3}]}""";
}
