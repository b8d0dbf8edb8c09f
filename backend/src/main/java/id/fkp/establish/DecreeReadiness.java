package id.fkp.establish;

import id.fkp.shared.problem.Problem.FieldError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is still missing before a decree may be signed.
 *
 * @param missing as the refusal of the signature would name it, in the request's language
 */
@Schema(description = "What is still missing before a decree may be signed")
public record DecreeReadiness(
        @Schema(description = "Whether the signature would be let through now")
        boolean ready,

        List<FieldError> missing) {}
