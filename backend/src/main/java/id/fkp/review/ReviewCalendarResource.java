package id.fkp.review;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{id}/review-calendar")
@Produces(APPLICATION_JSON)
@Tag(name = "reviews")
class ReviewCalendarResource {

    private final ReviewQueries queries;
    private final Units units;
    private final Clock clock;

    ReviewCalendarResource(ReviewQueries queries, Units units, Clock clock) {
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the standards of a unit in force, and when each must be evaluated and reviewed again",
            description = "In the order of their codes, a hundred on a page.")
    public Page<ReviewAge> listReviewCalendar(
            UUID id,
            @Parameter(description = "What the page before gave as next; nothing for the first page")
                    @RestQuery
                    @Nullable
                    String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(100) int limit) {
        var unit = units.find(id).orElseThrow(() -> notFound());
        return queries.ages(unit.id(), new PageRequest(cursor, limit), clock.instant());
    }
}
