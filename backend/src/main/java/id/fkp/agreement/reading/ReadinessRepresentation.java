package id.fkp.agreement.reading;

import id.fkp.shared.problem.Problem.FieldError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft lacks before it can be signed. */
@Schema(name = "AgreementReadiness", description = "What the draft of a record of agreement lacks before it is signed")
public record ReadinessRepresentation(
        boolean ready,

        @Schema(description = "Blocks the signing; each points into the draft")
        List<FieldError> missing,

        @Schema(description = "Worth another look, and blocks nothing")
        List<FieldError> advice) {}
