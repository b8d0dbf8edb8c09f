package id.fkp.deadline;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.deadline.reading.DeadlineQueries;
import id.fkp.deadline.reading.DeadlineRepresentation;
import id.fkp.deadline.reading.DeadlineState;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/units/{ref}/deadlines")
@Produces(APPLICATION_JSON)
@Tag(name = "deadlines")
class UnitDeadlinesResource {

    private final DeadlineQueries queries;
    private final Units units;
    private final Caller caller;

    UnitDeadlinesResource(DeadlineQueries queries, Units units, Caller caller) {
        this.queries = queries;
        this.units = units;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List the deadlines of a unit, the earliest last day first (its members)",
            description =
                    "Those without a last day come at the end: duties without a number in the law, and what cannot "
                            + "be counted while the holidays of a year are not entered.")
    public Page<DeadlineRepresentation> listDeadlines(
            @Parameter(description = "Id or slug") String ref,
            @Parameter(description = "Only those that stand so; more than one may be named", example = "[\"LATE\"]")
                    @RestQuery
                    @Size(max = 10)
                    List<DeadlineState> state,
            @BeanParam @Valid PageRequest page) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return queries.page(unit.id(), state, page);
    }
}
