package id.fkp.briefing;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.briefing.given.BriefingCancellation;
import id.fkp.briefing.given.BriefingPlan;
import id.fkp.briefing.reading.BriefingRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/briefings/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "briefings")
class BriefingResource {

    private final Projection projection;
    private final Briefings briefings;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    BriefingResource(Projection projection, Briefings briefings, Idempotency idempotency, Caller caller, Clock clock) {
        this.projection = projection;
        this.briefings = briefings;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read a briefing (members of its unit)")
    public BriefingRepresentation readBriefing(UUID id) {
        var briefing = represented(id);
        caller.require(briefing.unitId());
        return briefing;
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Plan a briefing anew (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Once it was held, its time and standards stay as they are; material and the last day of "
                    + "reading may change.")
    public BriefingRepresentation changeBriefing(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid BriefingPlan plan) {
        var briefing = written(id);
        Versioned.requireSeen(ifMatch, represented(id));
        briefings.change(briefing, plan, clock.instant());
        return represented(id);
    }

    @POST
    @Path("/holding")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Say that a briefing was held (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "After its start, with one officer at least who was there. Who could not come goes on reading.")
    @APIResponseSchema(value = BriefingRepresentation.class, responseCode = "201")
    public BriefingRepresentation holdBriefing(UUID id, @RestHeader("Idempotency-Key") @Nullable String key) {
        var briefing = written(id);
        idempotency.once(key, caller.id(), List.of("holdBriefing", id), Boolean.class, () -> {
            briefings.hold(briefing, clock.instant());
            return true;
        });
        return represented(id);
    }

    @POST
    @Path("/cancellation")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Cancel a planned briefing with a reason (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Its page says so to who has the link, and takes nothing any more.")
    @APIResponseSchema(value = BriefingRepresentation.class, responseCode = "201")
    public BriefingRepresentation cancelBriefing(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid BriefingCancellation why) {
        var briefing = written(id);
        idempotency.once(key, caller.id(), List.of("cancelBriefing", id, why), Boolean.class, () -> {
            briefings.cancel(briefing, why.reason(), clock.instant());
            return true;
        });
        return represented(id);
    }

    /** Held until the end of the request, if the caller may write in its unit. */
    private Briefing written(UUID id) {
        caller.require(represented(id).unitId(), DRAFTER, MODERATOR, HEAD);
        return Briefing.held(id).orElseThrow(() -> notFound());
    }

    private BriefingRepresentation represented(UUID id) {
        return BriefingRepresentation.of(projection, id).orElseThrow(() -> notFound());
    }
}
