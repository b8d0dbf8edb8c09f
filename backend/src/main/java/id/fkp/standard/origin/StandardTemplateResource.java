package id.fkp.standard.origin;

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

@Path("/v1/standard-templates")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class StandardTemplateResource {

    private final Templates templates;

    StandardTemplateResource(Templates templates) {
        this.templates = templates;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List the templates a standard may start from, with their texts")
    public Page<StandardTemplate> listStandardTemplates() {
        return new Page<>(templates.all(), null);
    }
}
