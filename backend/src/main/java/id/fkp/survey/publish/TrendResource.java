package id.fkp.survey.publish;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

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
            description = "All on one page, the newest hundred.")
    public Page<TrendPoint> readSurveyTrend(
            @Parameter(description = "The unit's id or slug") String ref, @RestQuery @Nullable UUID serviceId) {
        return new Page<>(TrendPoint.ofUnit(projection, units.require(ref).id(), serviceId), null);
    }
}
