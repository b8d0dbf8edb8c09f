package id.fkp.feedback.reading;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/feedback/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "feedback", description = "What people say in forums")
class FeedbackResource {

    private final FeedbackQueries queries;

    FeedbackResource(FeedbackQueries queries) {
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({"404 not-found"})
    @Operation(
            summary = "Read one input, as everybody sees it",
            description = "What is hidden or withdrawn keeps its place without its words. What is held is not found.")
    public FeedbackRepresentation getFeedback(UUID id) {
        return queries.one(id).orElseThrow(() -> notFound());
    }
}
