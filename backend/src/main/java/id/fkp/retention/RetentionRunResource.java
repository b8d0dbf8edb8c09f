package id.fkp.retention;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

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

/** For the platform's administrators: what the daily runs have erased. */
@Path("/v1/retention-runs")
@Produces(APPLICATION_JSON)
@Tag(name = "retention")
class RetentionRunResource {

    @GET
    @RolesAllowed(Role.ADMIN)
    @Refuses("403 not-allowed")
    @Operation(summary = "List what the daily runs have erased, newest first (admin)")
    public Page<RetentionRunRepresentation> listRetentionRuns(@BeanParam @Valid PageRequest asked) {
        var found = RetentionRun.newestFirst(asked.below(), asked.rows()).stream()
                .map(RetentionRunRepresentation::of)
                .toList();
        return Page.of(found, asked, RetentionRunRepresentation::id);
    }
}
