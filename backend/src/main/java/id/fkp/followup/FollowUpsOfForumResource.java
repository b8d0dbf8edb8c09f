package id.fkp.followup;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.followup.reading.FollowUpProgress;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.followup.reading.OpenPromises;
import id.fkp.forum.Forums;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a forum promised, and what earlier ones left it, for everybody to watch. It is public with the signature, or the answer. */
@Path("/v1/forums/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "follow-ups", description = "What was promised in forums, by whom, by when, and how far it is")
class FollowUpsOfForumResource {

    private final Projection projection;
    private final Forums forums;
    private final Clock clock;

    FollowUpsOfForumResource(Projection projection, Forums forums, Clock clock) {
        this.projection = projection;
        this.forums = forums;
        this.clock = clock;
    }

    @GET
    @Path("/follow-ups")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List what a forum promised: in the order of its record of agreement, then with its answers",
            description =
                    "All on one page. Nothing of the record before it is signed; what an answer promises, at once.")
    public Page<FollowUpRepresentation> listFollowUps(@Parameter(description = "The forum's id or slug") String ref) {
        var forum = forums.requireVisible(ref);
        return new Page<>(FollowUpRepresentation.ofForum(projection, forum.id(), clock.instant()), null);
    }

    @GET
    @Path("/earlier-follow-ups")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List what earlier forums on the same standards promised and is not done, the soonest due first",
            description = "A hundred on a page. A forum opens with them.")
    public Page<FollowUpRepresentation> listEarlierFollowUps(
            @Parameter(description = "The forum's id or slug") String ref,
            @Parameter(description = "What the page before gave as next; nothing for the first page")
                    @RestQuery
                    @Nullable
                    String cursor,
            @RestQuery @DefaultValue(OpenPromises.ON_A_PAGE) @Min(1) @Max(100) int limit) {
        var forum = forums.requireVisible(ref);
        return OpenPromises.before(projection, forum.id(), new PageRequest(cursor, limit), clock.instant());
    }

    @GET
    @Path("/follow-up-progress")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Count what a forum promised, in numbers that add up")
    public FollowUpProgress readForumFollowUpProgress(@Parameter(description = "The forum's id or slug") String ref) {
        return FollowUpProgress.ofForum(projection, forums.requireVisible(ref).id(), clock.instant());
    }
}
