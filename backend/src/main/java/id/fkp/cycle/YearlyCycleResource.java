package id.fkp.cycle;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/yearly-cycle")
@Produces(APPLICATION_JSON)
@Tag(name = "yearly-cycle", description = "What comes round every year, and how this year's forum begins from the last")
class YearlyCycleResource {

    private final Cycles cycles;
    private final Units units;
    private final Caller caller;
    private final Clock clock;

    YearlyCycleResource(Cycles cycles, Units units, Caller caller, Clock clock) {
        this.cycles = cycles;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary =
                    "Read the year of a unit: forum, survey, evaluation, review, pledge, briefings, certificates (its members)",
            description = "What is done, due and planned, each with what comes next, and the rules behind it.")
    public YearlyCycle readYearlyCycle(
            @Parameter(description = "The unit's id or slug") String ref,
            @Parameter(description = "If absent, the one that is now where the unit is")
                    @RestQuery
                    @Min(2012)
                    @Max(2199)
                    @Nullable
                    Integer year) {
        var unit = units.require(ref);
        caller.require(unit.id());
        var now = clock.instant();
        int asked = year == null ? LocalDate.ofInstant(now, unit.zone()).getYear() : year;
        return cycles.of(unit.id(), asked, now);
    }
}
