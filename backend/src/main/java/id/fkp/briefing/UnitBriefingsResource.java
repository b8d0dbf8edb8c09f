package id.fkp.briefing;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.briefing.given.BriefingPlan;
import id.fkp.briefing.reading.BriefableVersion;
import id.fkp.briefing.reading.BriefingRepresentation;
import id.fkp.briefing.reading.StandardReader;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The briefings of a unit, and which of its officers have read what holds. */
@Path("/v1/units/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "briefings", description = "Briefings (sosialisasi) of a unit's officers on the standards in force")
class UnitBriefingsResource {

    private static final String UNIT = "The unit's id or slug";

    private final Projection projection;
    private final Briefings briefings;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    UnitBriefingsResource(
            Projection projection,
            Briefings briefings,
            Units units,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.briefings = briefings;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/briefings")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "List the briefings of a unit, the newest first (members of the unit)")
    public Page<BriefingRepresentation> listBriefings(
            @Parameter(description = UNIT) String ref, @BeanParam @Valid PageRequest page) {
        return BriefingRepresentation.ofUnit(projection, member(ref), page);
    }

    @POST
    @Path("/briefings")
    @ResponseStatus(201)
    @MadeAt("/api/v1/briefings/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Plan a briefing on standards (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "Its number opens the page on which officers, without an account, read and say so. Files of "
                    + "the plan become public by it.")
    @APIResponseSchema(value = BriefingRepresentation.class, responseCode = "201")
    public BriefingRepresentation planBriefing(
            @Parameter(description = UNIT) String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid BriefingPlan plan) {
        var unit = units.require(ref);
        caller.require(unit.id(), DRAFTER, MODERATOR, HEAD);
        var id = idempotency.once(
                key,
                caller.id(),
                List.of("planBriefing", unit.id(), plan),
                UUID.class,
                () -> briefings.plan(unit.id(), plan, caller.name(), clock.instant()));
        return BriefingRepresentation.of(projection, id).orElseThrow(() -> notFound());
    }

    @GET
    @Path("/briefable-versions")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary =
                    "List the standards of which officers may be told, and how many have read each (members of the unit)",
            description = "All that are in force, and those that are established and come into force later.")
    public Page<BriefableVersion> listBriefableVersions(@Parameter(description = UNIT) String ref) {
        return new Page<>(BriefableVersion.ofUnit(projection, member(ref), clock.instant()), null);
    }

    @GET
    @Path("/standard-readers")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List the officers of a unit and which standards in force they have read (members of the unit)",
            description =
                    "Who was on several lists is one: by the number as a civil servant, or by the name where not "
                            + "more than one number has it. A new version in force makes what was read of an older one OUTDATED.")
    public Page<StandardReader> listStandardReaders(
            @Parameter(description = UNIT) String ref, @BeanParam @Valid PageRequest page) {
        return StandardReader.ofUnit(projection, member(ref), page, clock.instant());
    }

    private UUID member(String ref) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return unit.id();
    }
}
