package id.fkp.results;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.Forums;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/forums/{ref}/results")
@Produces(APPLICATION_JSON)
@Tag(name = "results", description = "What became of a forum")
class ResultsResource {

    private final ResultsQueries queries;
    private final Forums forums;

    ResultsResource(ResultsQueries queries, Forums forums) {
        this.queries = queries;
        this.forums = forums;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read what was said in a forum and what became of it",
            description = "In numbers that add up, made from the data each time; also while it still goes on. What was "
                    + "promised is listed at its follow-ups.")
    public ForumResults readForumResults(@Parameter(description = "The forum's id or slug") String ref) {
        return queries.of(forums.requireVisible(ref).id());
    }
}
