package id.fkp.inbox.pick;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.inbox.InboxFilter;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/feedback-picks")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class PickResource {

    private final Picks picks;
    private final Caller caller;

    PickResource(Picks picks, Caller caller) {
        this.picks = picks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"404 not-found"})
    @Operation(
            summary = "Name all inputs of a unit that a filter finds, in short, for one act on them",
            description = "For members of the unit. Not in pages: what one answer, act of moderation or assignment is "
                    + "to be for is read at one moment, with the version of each that the act names, so that none that "
                    + "came or changed since is acted upon. Of more than 5,000 it names the newest.")
    public FeedbackPicks pickFeedback(@BeanParam @Valid InboxFilter filter, @BeanParam @Valid HandlingFilter handling) {
        caller.require(filter.unitId());
        return picks.of(filter, handling);
    }
}
