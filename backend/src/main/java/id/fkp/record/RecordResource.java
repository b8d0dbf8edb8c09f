package id.fkp.record;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.required;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/audit-entries")
@Produces(APPLICATION_JSON)
@Tag(name = "record", description = "What was done: the audit of every act")
class RecordResource {

    private final Caller caller;

    RecordResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(summary = "List what was done in a unit, newest first (HEAD, AUDITOR)")
    public Page<AuditEntryRepresentation> listAuditEntries(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @Parameter(description = "Only what was done to this thing") @RestQuery @Nullable UUID objectId,
            @BeanParam @Valid PageRequest page) {
        var unit = required("unitId", unitId);
        caller.require(unit, HEAD, AUDITOR);
        return Page.of(AuditEntry.newestOf(unit, objectId, page), page, AuditEntryRepresentation::id);
    }
}
