package id.fkp.similar;

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

/** Read by every member of the unit, whatever their role. */
@Path("/v1/feedback-groups")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class GroupsResource {

    private final Groups groups;
    private final Caller caller;

    GroupsResource(Groups groups, Caller caller) {
        this.groups = groups;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"404 not-found"})
    @Operation(
            summary = "List the inputs of a unit that say the same, by group, the group founded last first",
            description = "A group has two inputs or more. A machine proposes it, within seconds of an input; a person "
                    + "decides what to answer to which.")
    public Page<FeedbackGroup> listFeedbackGroups(
            @BeanParam @Valid GroupFilter filter, @BeanParam @Valid PageRequest page) {
        caller.require(filter.unitId());
        return groups.page(filter, page);
    }
}
