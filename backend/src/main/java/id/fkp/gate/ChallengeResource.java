package id.fkp.gate;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/challenges")
@Produces(APPLICATION_JSON)
@Tag(name = "submission")
class ChallengeResource {

    private final ProofOfWork work;

    ChallengeResource(ProofOfWork work) {
        this.work = work;
    }

    @GET
    @PermitAll
    @Refuses({})
    @Operation(
            summary = "Get a piece of work for the sender's machine",
            description = "Who sends without an account sends the solution along as `challenge`: base64 of the JSON "
                    + "`{algorithm, challenge, number, salt, signature}`. It lets one request through, once, within "
                    + "20 minutes. No person has to read, hear or solve anything.")
    public Challenge getChallenge() {
        return work.challenge();
    }
}
