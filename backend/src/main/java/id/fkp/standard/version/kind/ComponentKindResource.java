package id.fkp.standard.version.kind;

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

@Path("/v1/component-kinds")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class ComponentKindResource {

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List the 14 components of a service standard, in reading order")
    public Page<ComponentKind> listComponentKinds() {
        return new Page<>(ComponentKind.all(), null);
    }
}
