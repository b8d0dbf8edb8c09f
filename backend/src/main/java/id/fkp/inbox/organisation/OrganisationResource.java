package id.fkp.inbox.organisation;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.Feedbacks;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** For whom the giver of one input speaks; for who moderates or heads its unit. */
@Path("/v1/feedback/{id}/organisation-verification")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class OrganisationResource {

    private final OfficeInputs inputs;
    private final Feedbacks feedbacks;
    private final InboxQueries queries;
    private final Caller caller;
    private final Clock clock;

    OrganisationResource(OfficeInputs inputs, Feedbacks feedbacks, InboxQueries queries, Caller caller, Clock clock) {
        this.inputs = inputs;
        this.feedbacks = feedbacks;
        this.queries = queries;
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
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary =
                    "Say that the giver of an input speaks for the organisation it names (MODERATOR or HEAD of the unit)",
            description =
                    "Everybody sees that, how it was verified and when. Who did it and the note are for members of "
                            + "the unit. It says who speaks, not that what they say is right.")
    public InboxFeedback verifyOrganisation(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OrganisationVerification verification) {
        inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        feedbacks.verifyOrganisation(id, verification.basis(), verification.note(), caller.name(), clock.instant());
        return queries.one(id);
    }

    @DELETE
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary =
                    "Take back that the giver of an input speaks for its organisation (MODERATOR or HEAD of the unit)",
            description = "It stands as not verified again, and the note is gone. Both acts stay in the register.")
    public InboxFeedback withdrawOrganisationVerification(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        feedbacks.withdrawOrganisationVerification(id, clock.instant());
        return queries.one(id);
    }
}
