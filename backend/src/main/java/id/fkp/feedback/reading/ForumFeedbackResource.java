package id.fkp.feedback.reading;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/forums/{ref}/feedback")
@Produces(APPLICATION_JSON)
@Tag(name = "feedback")
class ForumFeedbackResource {

    private final FeedbackQueries queries;

    ForumFeedbackResource(FeedbackQueries queries) {
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({"404 not-found"})
    @Operation(
            summary = "List the inputs of a forum with their answers, newest first",
            description = "What is hidden or withdrawn keeps its place without its words. What is held is left out.")
    public Page<FeedbackRepresentation> listForumFeedback(
            @Parameter(description = "The forum's id or slug") String ref,
            @BeanParam FeedbackFilter filter,
            @BeanParam @Valid PageRequest page) {
        return queries.page(ref, filter, page);
    }
}
