package id.fkp.fact;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

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

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read what a file brought, and whether everybody sees it (members of its unit)")
    public FactImportRepresentation readFactImport(UUID id) {
        var made = FactImport.<FactImport>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.require(made.unitId);
        return FactImportRepresentation.of(made);
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Let everybody see what a file brought (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Beside the components it speaks about, fewer than five left out. It stands in the public "
                    + "register from then on.")
    public FactImportRepresentation publishFactImport(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return shown(id, ifMatch, true);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Take back from the public what a file brought (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "Members go on seeing it. That it was public and was taken back stays in the public register.")
    public FactImportRepresentation withdrawFactImport(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return shown(id, ifMatch, false);
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
        imports.undo(held(id), caller.name());
    }

    private FactImportRepresentation shown(UUID id, @Nullable String ifMatch, boolean toAll) {
        var made = held(id);
        Versioned.requireSeen(ifMatch, FactImportRepresentation.of(made));
        imports.show(made, toAll);
        return FactImportRepresentation.of(made);
    }

    private FactImport held(UUID id) {
        var made = FactImport.locked(id).orElseThrow(() -> notFound());
        caller.require(made.unitId, DRAFTER, MODERATOR, HEAD);
        return made;
    }
}
