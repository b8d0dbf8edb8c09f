package id.fkp.inbox;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/feedback-counts")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class InboxCountsResource {

    private final InboxQueries queries;
    private final Caller caller;

    InboxCountsResource(InboxQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"404 not-found"})
    @Operation(summary = "Count the inputs of a unit by what the inbox filters by")
    public InboxCounts countFeedback(@BeanParam @Valid UnitFilter filter) {
        caller.require(filter.unitId());
        return queries.counts(filter.unitId());
    }
}
