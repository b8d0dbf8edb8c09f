package id.fkp.inbox.assignment;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who is to answer, said by who moderates or heads the unit. */
@Path("/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class AssignmentResource {

    private final Assignments assignments;
    private final Colleagues colleagues;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    AssignmentResource(
            Assignments assignments,
            Colleagues colleagues,
            Units units,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.assignments = assignments;
        this.colleagues = colleagues;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/colleagues")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List who may answer the inputs of a unit, by name (members of it)",
            description = "All on one page. Unlike the list of memberships it tells no roles and no logins.")
    public Page<Colleague> listColleagues(@NotNull @RestQuery UUID unitId) {
        caller.require(unitId);
        return new Page<>(colleagues.in(unitId, caller.issuer(), caller.subject()), null);
    }

    /** Nothing is made, so that it needs no key to be sent again. */
    @POST
    @Path("/assignment-previews")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Count what an assignment of inputs would change and what it would leave as it is",
            description = "For who moderates or heads the unit. Inputs of other units are left out as NOT_FOUND.")
    public AssignmentPreview previewAssignment(@NotNull @Valid AssignmentPlan plan) {
        caller.require(plan.unitId(), MODERATOR, HEAD);
        return assignments.preview(plan, today(plan));
    }

    @POST
    @Path("/assignment-batches")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Say who is to answer one or many inputs, or that nobody is",
            description = "For who moderates or heads the unit. Inputs whose assignment has another version than the "
                    + "one named are left out and told. It can be undone as a whole for 15 minutes. The public is "
                    + "told nothing of it. Whoever may not answer any more loses what was assigned to them.")
    @APIResponseSchema(value = AssignmentBatchRepresentation.class, responseCode = "201")
    public AssignmentBatchRepresentation assign(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid AssignmentPlan plan) {
        caller.require(plan.unitId(), MODERATOR, HEAD);
        return idempotency.once(
                key,
                caller.id(),
                List.of("assign", plan),
                AssignmentBatchRepresentation.class,
                () -> assignments.carryOut(plan, today(plan), caller.issuer(), caller.subject(), clock.instant()));
    }

    @POST
    @Path("/assignment-batches/{id}/undoing")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 batch-moved-on", "409 undo-too-late"})
    @Operation(
            summary = "Undo an assignment of inputs, for who made it, within 15 minutes",
            description = "All of it or nothing: an input that was assigned since is named in errors by its place in "
                    + "changed. Sent again it changes nothing.")
    public AssignmentBatchRepresentation undoAssignment(UUID id) {
        var batch = Assignments.locked(id);
        caller.require(batch.unitId, MODERATOR, HEAD);
        if (!batch.isBy(caller.issuer(), caller.subject())) {
            throw new ForbiddenException();
        }
        return assignments.undo(batch, clock.instant());
    }

    private LocalDate today(AssignmentPlan plan) {
        var zone = units.find(plan.unitId()).orElseThrow().zone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
