package id.fkp.deadline.timeline;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.Forums;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/forums/{ref}/timeline")
@Produces(APPLICATION_JSON)
@Tag(name = "deadlines")
class TimelineResource {

    private final Forums forums;
    private final Projection projection;
    private final Clock clock;

    TimelineResource(Forums forums, Projection projection, Clock clock) {
        this.forums = forums;
        this.projection = projection;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the lawful steps of a forum, with their dates and the law behind them",
            description =
                    "From the announcement to what became of what was said. A planned forum is for members of its "
                            + "unit. A window for comments shows the steps of the forum it follows.")
    public ForumTimeline readForumTimeline(String ref) {
        var forum = forums.requireVisible(ref);
        return ForumCourse.of(projection, forum.id(), clock.instant())
                .map(Steps::of)
                .orElseThrow(() -> notFound());
    }
}
