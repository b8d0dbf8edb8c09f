package id.fkp.deadline;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.deadline.reading.DeadlineQueries;
import id.fkp.deadline.reading.DeadlineRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/deadlines/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "deadlines")
class DeadlineResource {

    private final DeadlineQueries queries;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    DeadlineResource(DeadlineQueries queries, Acts acts, Caller caller, Clock clock) {
        this.queries = queries;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read one deadline, with how it was counted (members of its unit)")
    public DeadlineRepresentation readDeadline(UUID id) {
        var deadline = represented(id);
        caller.require(deadline.unitId());
        return deadline;
    }

    @PUT
    @Path("/late-reason")
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
            summary = "Say why a step is late (MODERATOR or HEAD of its unit)",
            description = "The public reads it where it sees the deadline. A step that is late is not blocked by that.")
    public DeadlineRepresentation explainLateness(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid LateReason given) {
        var deadline = Deadline.locked(id).orElseThrow(() -> notFound());
        caller.require(deadline.unitId, MODERATOR, HEAD);
        var seen = represented(id);
        Versioned.requireSeen(ifMatch, seen);
        if (!seen.isLate()) {
            throw ILLEGAL_TRANSITION.because(
                    "Tenggat ini tidak terlambat; alasan ditulis bila sudah lewat.",
                    "This deadline is not late; a reason is written once it has passed.");
        }
        deadline.explain(given.reason(), caller.name(), clock.instant());
        deadline.persistAndFlush();
        acts.fire(new Act(
                        deadline.unitId,
                        "deadline.explained",
                        "deadline",
                        deadline.id,
                        Reach.PUBLIC,
                        Map.of(
                                "rule",
                                deadline.rule.name(),
                                "subject",
                                deadline.subject.name(),
                                "subjectId",
                                deadline.subjectId.toString()))
                .saying(given.reason()));
        return represented(id);
    }

    private DeadlineRepresentation represented(UUID id) {
        return queries.one(id).orElseThrow(() -> notFound());
    }
}
