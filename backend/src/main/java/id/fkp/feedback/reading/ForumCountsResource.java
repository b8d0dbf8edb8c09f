package id.fkp.feedback.reading;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/forums/{ref}/feedback-counts")
@Produces(APPLICATION_JSON)
@Tag(name = "feedback")
class ForumCountsResource {

    private final FeedbackQueries queries;

    ForumCountsResource(FeedbackQueries queries) {
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({"404 not-found"})
    @Operation(summary = "Count the inputs of a forum, in numbers that add up")
    public ForumCounts countForumFeedback(@Parameter(description = "The forum's id or slug") String ref) {
        return queries.counts(ref).orElseThrow(() -> notFound());
    }
}
