package id.fkp.standard;

import id.fkp.shared.problem.Problem.FieldError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is still missing before the head may agree to the newest text.
 *
 * @param missing as the refusal of the approval would name it, in the request's language
 */
@Schema(description = "What is still missing before the head may agree to the newest text")
public record Readiness(
        @Schema(description = "Whether the approval would be let through now")
        boolean ready,

        List<FieldError> missing) {}
