package id.fkp.fact;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/fact-imports/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "facts")
class FactImportResource {

    private final FactImports imports;
    private final Caller caller;

    FactImportResource(FactImports imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @DELETE
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 illegal-transition"})
    @Operation(
            summary = "Undo the import of a file (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "What it brought is gone, what it replaced counts again; that it was there stays in the list.")
    public void undoFactImport(UUID id) {
        var made = FactImport.locked(id).orElseThrow(() -> notFound());
        caller.require(made.unitId, DRAFTER, MODERATOR, HEAD);
        imports.undo(made, caller.name());
    }
}
