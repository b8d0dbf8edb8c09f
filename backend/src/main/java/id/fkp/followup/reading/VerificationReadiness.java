package id.fkp.followup.reading;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Problem.FieldError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether it is this person who may say that a promise was kept. */
@Schema(description = "Whether it is the caller who may verify a follow-up, as far as their own part in it goes")
public record VerificationReadiness(
        boolean ready,

        @Schema(description = "What they did themselves that leaves it to a colleague")
        List<FieldError> blocking) {

    public static VerificationReadiness of(List<Fault> involved, String language) {
        return new VerificationReadiness(
                involved.isEmpty(),
                involved.stream().map(fault -> fault.in(language)).toList());
    }
}
