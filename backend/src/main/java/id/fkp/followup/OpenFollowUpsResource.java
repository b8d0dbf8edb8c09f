package id.fkp.followup;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.followup.reading.OpenPromises;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.standard.Standards;
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

/** What forums promised on a standard and have not done: it comes along into the next passage. */
@Path("/v1/standards/{ref}/open-follow-ups")
@Produces(APPLICATION_JSON)
@Tag(name = "follow-ups")
class OpenFollowUpsResource {

    private final Projection projection;
    private final Standards standards;
    private final Clock clock;

    OpenFollowUpsResource(Projection projection, Standards standards, Clock clock) {
        this.projection = projection;
        this.standards = standards;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List what forums that discussed a standard promised and is not done, the soonest due first",
            description = "A hundred on a page. They come along into the next passage of the standard.")
    public Page<FollowUpRepresentation> listOpenFollowUps(
            @Parameter(description = "The standard's id or slug") String ref,
            @Parameter(description = "What the page before gave as next; nothing for the first page")
                    @RestQuery
                    @Nullable
                    String cursor,
            @RestQuery @DefaultValue(OpenPromises.ON_A_PAGE) @Min(1) @Max(100) int limit) {
        var standard = standards.published(ref).orElseThrow(() -> notFound());
        return OpenPromises.on(projection, standard.standardId(), new PageRequest(cursor, limit), clock.instant());
    }
}
