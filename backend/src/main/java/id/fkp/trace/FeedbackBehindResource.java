package id.fkp.trace;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.version.ComponentCode;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/standards/{ref}/versions/{number}/feedback")
@Produces(APPLICATION_JSON)
@Tag(name = "traces", description = "What became of inputs, and which inputs stand behind a text")
class FeedbackBehindResource {

    private final TraceQueries queries;

    FeedbackBehindResource(TraceQueries queries) {
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the inputs behind a version: those given on it and on the versions before it, newest first",
            description = "Each says how it stands to this version. An input stays on the version it was given on.")
    public Page<TracedFeedback> listFeedbackBehind(
            @Parameter(description = "The standard's id or slug") String ref,
            int number,
            @Parameter(description = "Only inputs that name this component") @RestQuery @Nullable
                    ComponentCode component,
            @BeanParam @Valid PageRequest page) {
        return queries.behind(Ref.of(ref), number, component, page);
    }
}
