package id.fkp.submission;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
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

@Path("/v1/me/feedback")
@Produces(APPLICATION_JSON)
@Tag(name = "submission")
class OwnFeedbackResource {

    private final ReceiptQueries queries;
    private final Caller caller;

    OwnFeedbackResource(ReceiptQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({})
    @Operation(
            summary = "List the inputs the caller gave while logged in, newest first",
            description = "Erasing the person data of an input takes it out of this list.")
    public Page<OwnFeedback> listOwnFeedback(@BeanParam @Valid PageRequest page) {
        return queries.own(caller.issuer(), caller.subject(), page);
    }
}
