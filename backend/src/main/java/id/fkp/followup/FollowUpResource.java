package id.fkp.followup;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.followup.given.Assignment;
import id.fkp.followup.given.Extension;
import id.fkp.followup.given.FollowUpMove;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.followup.reading.VerificationReadiness;
import id.fkp.followup.state.FollowUpState;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** One promise, for everybody to watch; its unit moves it. */
@Path("/v1/follow-ups/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "follow-ups")
class FollowUpResource {

    private final Projection projection;
    private final FollowUps followUps;
    private final Caller caller;
    private final Clock clock;

    FollowUpResource(Projection projection, FollowUps followUps, Caller caller, Clock clock) {
        this.projection = projection;
        this.followUps = followUps;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read one follow-up")
    public FollowUpRepresentation readFollowUp(UUID id) {
        return represented(id);
    }

    @GET
    @Path("/verification-readiness")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Read why the caller does not verify a follow-up (MODERATOR or HEAD of its unit)",
            description = "Whoever said that it is done (another-person-needed), or gave evidence for it "
                    + "(evidence-is-yours), leaves that to a colleague.")
    public VerificationReadiness readVerificationReadiness(
            UUID id, @RestHeader("Accept-Language") @Nullable String acceptLanguage) {
        var promise = FollowUp.of(id).orElseThrow(() -> notFound());
        caller.requireOnPublic(promise.unitId, FollowUpStates.movers(FollowUpState.VERIFIED));
        return VerificationReadiness.of(promise.involvementOf(caller.id()), Language.of(acceptLanguage));
    }

    @POST
    @Path("/move")
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
            summary = "Say that a follow-up has come to another state (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "PLANNED, IN_PROGRESS, DONE_UNVERIFIED (needs evidence), VERIFIED (by a MODERATOR or HEAD who is "
                            + "neither the one who said that it is done nor gave evidence); BLOCKED until it goes on; CANCELLED for good, by "
                            + "MODERATOR or HEAD. Where it stands still or is given up the public reads why.")
    public FollowUpRepresentation moveFollowUp(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid FollowUpMove move) {
        var promise = held(id, ifMatch, FollowUpStates.movers(move.to()));
        followUps.record(
                promise, promise.move(move.to(), move.reason(), Mover.of(caller), clock.instant()), "follow-up.moved");
        return represented(id);
    }

    @POST
    @Path("/extension")
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
            summary = "Give a follow-up a later day, and say why (MODERATOR or HEAD of its unit)",
            description = "The day it had stays readable.")
    public FollowUpRepresentation extendFollowUp(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Extension extension) {
        var promise = held(id, ifMatch, FollowUpStates.answerable());
        followUps.record(
                promise,
                promise.extend(extension.dueOn(), extension.reason(), caller.name(), clock.instant()),
                "follow-up.extended");
        return represented(id);
    }

    @POST
    @Path("/assignment")
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
            summary = "Hand a follow-up to another owner (MODERATOR or HEAD of its unit)",
            description = "A unit, a team or a position, never a person. Who carried it before stays readable.")
    public FollowUpRepresentation assignFollowUp(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Assignment assignment) {
        var promise = held(id, ifMatch, FollowUpStates.answerable());
        followUps.record(
                promise,
                promise.assign(assignment.owner(), assignment.reason(), caller.name(), clock.instant()),
                "follow-up.assigned");
        return represented(id);
    }

    private FollowUp held(UUID id, @Nullable String ifMatch, UnitRole... roles) {
        var promise = FollowUp.of(id).orElseThrow(() -> notFound());
        caller.requireOnPublic(promise.unitId, roles);
        promise.locked();
        Versioned.requireSeen(ifMatch, represented(id));
        return promise;
    }

    private FollowUpRepresentation represented(UUID id) {
        return FollowUpRepresentation.of(projection, id, clock.instant()).orElseThrow(() -> notFound());
    }
}
