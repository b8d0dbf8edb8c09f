package id.fkp.inbox.appeal;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.inbox.appeal.AppealProblems.OWN_DECISION;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.inbox.InboxFeedback;
import id.fkp.inbox.InboxQueries;
import id.fkp.inbox.OfficeInputs;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/feedback/{id}/appeal-decision")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class AppealResource {

    private final OfficeInputs inputs;
    private final ModeratedFeedbacks moderated;
    private final InboxQueries queries;
    private final Contested contested;
    private final Caller caller;
    private final Clock clock;

    AppealResource(
            OfficeInputs inputs,
            ModeratedFeedbacks moderated,
            InboxQueries queries,
            Contested contested,
            Caller caller,
            Clock clock) {
        this.inputs = inputs;
        this.moderated = moderated;
        this.queries = queries;
        this.contested = contested;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "409 own-decision",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Decide, once, about the appeal of a giver (MODERATOR or HEAD of the unit)",
            description = "Whoever hid or concealed the input does not decide about that, unless they head the unit. "
                    + "Upheld, the input is put back as it was, in the same act; its giver reads why or why not.")
    public InboxFeedback decideAppeal(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid AppealDecision decision) {
        var feedback = inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        if (!caller.may(feedback.unitId(), HEAD) && contested.isBy(id, caller.issuer(), caller.subject())) {
            throw OWN_DECISION.because(
                    "Anda sendiri yang menyembunyikan atau menyamarkannya.", "You hid or concealed it yourself.");
        }
        moderated.decideAppeal(id, decision.upheld(), decision.text(), caller.name(), clock.instant());
        return queries.one(id);
    }
}
