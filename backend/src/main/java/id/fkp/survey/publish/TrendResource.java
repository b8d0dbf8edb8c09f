package id.fkp.survey.publish;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units/{ref}/survey-trend")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class TrendResource {

    private final Units units;
    private final Projection projection;

    TrendResource(Units units, Projection projection) {
        this.units = units;
        this.projection = projection;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the published results of a unit's surveys as a row, the oldest period first",
            description =
                    "All on one page, the newest hundred. Of several services each is a row of its own: another service has "
                            + "other users.")
    public Page<TrendPoint> readSurveyTrend(
            @Parameter(description = "The unit's id or slug") String ref, @BeanParam @Valid TrendSearch search) {
        return new Page<>(search.of(projection, units.require(ref).id()), null);
    }
}
