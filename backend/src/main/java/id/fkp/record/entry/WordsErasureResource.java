package id.fkp.record.entry;

import static id.fkp.record.log.RegisterProblems.notYetSequenced;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Refuses;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Takes away what somebody wrote with a public act; the register goes on as it is. */
@Path("/v1/register/entries/{id}/words-erasure")
@Produces(APPLICATION_JSON)
@Tag(name = "register")
class WordsErasureResource {

    private final EntryQueries queries;
    private final Caller caller;
    private final Acts acts;

    WordsErasureResource(EntryQueries queries, Caller caller, Acts acts) {
        this.queries = queries;
        this.caller = caller;
        this.acts = acts;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @ResponseStatus(204)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 illegal-transition", "409 not-yet-sequenced"})
    @Operation(
            summary = "Erase what was written with a public act, and say why (HEAD of its unit)",
            description =
                    "With the words goes the salt, so that nobody finds them by guessing. The entry, its place and "
                            + "every proof stay valid; proofs say since when the words are erased. It is a public act itself. "
                            + "What the thing itself says, and the words of inputs and answers, stay as they are.")
    @APIResponse(responseCode = "204", description = "They are gone")
    public void eraseRegisterWords(UUID id, @NotNull @Valid WordsErasure erasure) {
        var entry = queries.written(id).orElseThrow(() -> notFound()).entry();
        var unitId = entry.unitId();
        if (unitId == null) {
            throw new ForbiddenException(); // what is done above units is done without words
        }
        caller.requireOnPublic(unitId, UnitRole.HEAD);
        var index = entry.index();
        if (index == null) {
            throw notYetSequenced();
        }
        if (!queries.eraseWords(id)) {
            throw ILLEGAL_TRANSITION.because(
                    "Di samping peristiwa ini tidak ada kata-kata, atau sudah dihapus.",
                    "There are no words beside this act, or they have been erased.");
        }
        acts.fire(
                new Act(unitId, "register-words.erased", "register-entry", id, Act.Reach.PUBLIC, Map.of("index", index))
                        .saying(erasure.reason()));
    }
}
