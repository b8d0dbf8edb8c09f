package id.fkp.retention;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Role;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For the platform's administrators: what would be erased now. */
@Path("/v1/retention-due")
@Produces(APPLICATION_JSON)
@Tag(name = "retention")
class RetentionDueResource {

    private final Retention retention;
    private final Clock clock;

    RetentionDueResource(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Refuses("403 not-allowed")
    @Operation(
            summary = "Count what the next run would erase, by class and unit (admin)",
            description = "Nothing is erased by asking.")
    public Page<DuePersons> listRetentionDue() {
        return new Page<>(retention.due(null, clock.instant()), null);
    }
}
