package id.fkp.trace;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/feedback/{id}/trace")
@Produces(APPLICATION_JSON)
@Tag(name = "traces", description = "What became of inputs, and which inputs stand behind a text")
class FeedbackTraceResource {

    private final TraceQueries queries;
    private final Clock clock;

    FeedbackTraceResource(TraceQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Follow an input to its answer, the components that changed, and what is in force",
            description = "As everybody sees the input: what is hidden or withdrawn keeps its place without its words.")
    public FeedbackTrace traceFeedback(UUID id) {
        return queries.ofFeedback(id, clock.instant()).orElseThrow(() -> notFound());
    }
}
