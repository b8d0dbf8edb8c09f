package id.fkp.stakeholder;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/units/{ref}/stakeholders")
@Produces(APPLICATION_JSON)
@Tag(name = "stakeholders", description = "Whom a unit asks; for its members alone")
class StakeholderResource {

    private static final String UNIT = "The unit's id or slug";

    private final Projection projection;
    private final Stakeholders stakeholders;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    StakeholderResource(
            Projection projection,
            Stakeholders stakeholders,
            Units units,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.stakeholders = stakeholders;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "List or search the stakeholders of a unit, newest first (its members)")
    public Page<StakeholderRepresentation> listStakeholders(
            @Parameter(description = UNIT) String ref,
            @BeanParam @Valid StakeholderSearch search,
            @BeanParam @Valid PageRequest page) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return search.page(projection, unit.id(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read one stakeholder (members of its unit)")
    public StakeholderRepresentation readStakeholder(@Parameter(description = UNIT) String ref, UUID id) {
        var unit = units.require(ref);
        caller.require(unit.id());
        return represented(unit.id(), id);
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/units/{ref}/stakeholders/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(summary = "Enter a stakeholder (DRAFTER, MODERATOR or HEAD of the unit)")
    @APIResponseSchema(value = StakeholderRepresentation.class, responseCode = "201")
    public StakeholderRepresentation enterStakeholder(
            @Parameter(description = UNIT) String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StakeholderPlan plan) {
        var unitId = written(ref);
        // What is kept under the key names nobody.
        var id = idempotency.once(
                key,
                caller.id(),
                List.of("enterStakeholder", unitId, plan),
                UUID.class,
                () -> stakeholders.enter(unitId, plan, clock.instant()));
        return represented(unitId, id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Change a stakeholder (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "Invitations that were written stay as they are.")
    public StakeholderRepresentation changeStakeholder(
            @Parameter(description = UNIT) String ref,
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StakeholderPlan plan) {
        var unitId = seen(ref, id, ifMatch);
        stakeholders.change(unitId, id, plan, clock.instant());
        return represented(unitId, id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Take a stakeholder out of the directory (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "Name, position, contact and note are erased. That the organisation was invited stays.")
    public void removeStakeholder(
            @Parameter(description = UNIT) String ref, UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        stakeholders.remove(seen(ref, id, ifMatch), id, clock.instant());
    }

    private UUID written(String ref) {
        var unit = units.require(ref);
        caller.require(unit.id(), DRAFTER, MODERATOR, HEAD);
        return unit.id();
    }

    /** The unit, if the caller may write in its directory and has seen the stakeholder as it is; its row is held. */
    private UUID seen(String ref, UUID id, @Nullable String ifMatch) {
        var unitId = written(ref);
        if (Stakeholder.forChange(unitId, id).isEmpty()) {
            throw notFound();
        }
        Versioned.requireSeen(ifMatch, represented(unitId, id));
        return unitId;
    }

    private StakeholderRepresentation represented(UUID unitId, UUID id) {
        return StakeholderSearch.one(projection, unitId, id).orElseThrow(() -> notFound());
    }
}
