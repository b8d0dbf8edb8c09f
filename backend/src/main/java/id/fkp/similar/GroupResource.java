package id.fkp.similar;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person knows better than the machine. */
@Path("/v1/feedback/{id}/group")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class GroupResource {

    private final Groups groups;
    private final Wordings wordings;
    private final Caller caller;
    private final Acts acts;
    private final Clock clock;

    GroupResource(Groups groups, Wordings wordings, Caller caller, Acts acts, Clock clock) {
        this.groups = groups;
        this.wordings = wordings;
        this.caller = caller;
        this.acts = acts;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 illegal-transition"})
    @Operation(
            summary = "Say with which others an input is the same matter, or that it stands alone",
            description =
                    "For who moderates or heads the unit. It stays there, also when its text is corrected. Nothing "
                            + "else changes: the input keeps its place, its answer and its count.")
    @APIResponse(responseCode = "204", description = "It belongs there now")
    public void placeFeedback(UUID id, @NotNull @Valid GroupChoice choice) {
        var placed = groups.placed(id, choice.groupId()).orElseThrow(() -> notFound());
        caller.require(placed.unitId(), UnitRole.MODERATOR, UnitRole.HEAD);
        if (!placed.isThere()) {
            throw ILLEGAL_TRANSITION.because(
                    "Masukan ini tidak lagi ditampilkan.", "This input is no longer before the public.");
        }
        if (!placed.fits()) {
            throw ILLEGAL_TRANSITION.because(
                    "Kelompok itu tidak ada pada forum dan standar masukan ini.",
                    "There is no such group on the forum and standard of this input.");
        }
        wordings.placeByHand(id, choice.groupId());
        acts.fire(new Act(
                placed.unitId(),
                "feedback.grouped",
                "feedback",
                id,
                Act.Reach.INTERNAL,
                Map.of("groupId", choice.groupId().toString()),
                clock.instant()));
    }
}
