package id.fkp.deadline.rule;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deadline-rules")
@Produces(APPLICATION_JSON)
@Tag(name = "deadlines", description = "What the law wants by when")
class DeadlineRuleResource {

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List the terms of the law that deadlines follow, with their sources")
    public Page<DeadlineRule> listDeadlineRules() {
        return new Page<>(DeadlineRules.ALL, null);
    }
}
