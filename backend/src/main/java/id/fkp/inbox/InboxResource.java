package id.fkp.inbox;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Read by every member of the unit, whatever their role. */
@Path("/v1/feedback")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox", description = "The office's side of inputs")
class InboxResource {

    private final InboxQueries queries;
    private final Caller caller;

    InboxResource(InboxQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"404 not-found"})
    @Operation(
            summary = "List the inputs of a unit, newest first, whole and with who gave them",
            description = "For members of the unit. The one place where person data is read.")
    public Page<InboxFeedback> listFeedback(
            @BeanParam @Valid InboxFilter filter,
            @BeanParam @Valid HandlingFilter handling,
            @BeanParam @Valid PageRequest page) {
        caller.require(filter.unitId());
        return queries.page(filter, handling, page);
    }
}
