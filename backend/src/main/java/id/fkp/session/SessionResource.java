package id.fkp.session;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.Cancellation;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.session.plan.Postponement;
import id.fkp.session.plan.SessionClosing;
import id.fkp.session.plan.SessionPlan;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.PermitAll;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** One session, and what changes its course. Every move holds its row, and reads the clock only then. */
@Path("/v1/sessions/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "sessions")
class SessionResource {

    private final Projection projection;
    private final Sessions sessions;
    private final Forums forums;
    private final Caller caller;
    private final Clock clock;

    SessionResource(Projection projection, Sessions sessions, Forums forums, Caller caller, Clock clock) {
        this.projection = projection;
        this.sessions = sessions;
        this.forums = forums;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read one session",
            description = "One of a forum that is not announced is for members. The meeting link is for members; who "
                    + "is registered finds it on the ticket.")
    public SessionRepresentation readSession(UUID id) {
        var session = represented(id);
        boolean member = caller.isMemberOf(session.unit().id());
        if (!member && !session.forum().announced()) {
            throw notFound();
        }
        return member ? session : session.forEverybody();
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
            summary = "Change the plan of a session (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Until it has been held. The time of an announced session is moved by a postponement.")
    public SessionRepresentation changeSessionPlan(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid SessionPlan plan) {
        var session = held(id, ifMatch, SessionStates.planners());
        sessions.change(session, plan, forums.find(session.forumId).orElseThrow());
        return represented(id);
    }

    @POST
    @Path("/postponement")
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
            summary = "Put a session off, and say why (MODERATOR or HEAD of its unit)",
            description = "To a new time, or until one is known; sent again with the time it takes up one that was "
                    + "POSTPONED. Everybody who is registered is told.")
    public SessionRepresentation postponeSession(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Postponement postponement) {
        var session = held(id, ifMatch, SessionStates.conveners());
        if ((postponement.startsAt() == null) != (postponement.endsAt() == null)) {
            SessionRules.refuse(List.of(SessionRules.fault(
                    "/endsAt",
                    "missing",
                    "isi mulai dan selesai, atau kosongkan keduanya",
                    "give both times or neither")));
        }
        var change = session.postpone(
                postponement.startsAt(), postponement.endsAt(), postponement.reason(), caller.name(), clock.instant());
        change.persist();
        tell(session, "session." + change.kind.name().toLowerCase(Locale.ROOT), change.reason);
        return represented(id);
    }

    @POST
    @Path("/cancellation")
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
            summary = "Cancel a session, and say why (MODERATOR or HEAD of its unit)",
            description = "It stays readable, with the reason. Everybody who is registered is told.")
    public SessionRepresentation cancelSession(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Cancellation cancellation) {
        var session = held(id, ifMatch, SessionStates.conveners());
        session.cancel(cancellation.reason(), caller.name(), clock.instant()).persist();
        tell(session, "session.cancelled", cancellation.reason());
        sessions.endForumAfterLast(session.forumId);
        return represented(id);
    }

    @POST
    @Path("/opening")
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
            summary = "Open a session on its day (MODERATOR or HEAD of its unit)",
            description = "With the first of an announced forum the forum is IN_SESSION.")
    public SessionRepresentation openSession(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        held(id, ifMatch, SessionStates.conveners());
        sessions.open(id, clock.instant());
        return represented(id);
    }

    @POST
    @Path("/closing")
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
            summary = "End a session (MODERATOR or HEAD of its unit)",
            description =
                    "Refused with illegal-transition while anything is missing; errors names it, such as a reason "
                            + "for an element of the community that was not present. With the last session the forum is HELD.")
    public SessionRepresentation closeSession(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid SessionClosing closing) {
        held(id, ifMatch, SessionStates.conveners());
        sessions.close(id, closing.gapReason(), clock.instant());
        return represented(id);
    }

    /** The session, held until this transaction ends, if the caller may change it and has seen it as it is. */
    private ForumSession held(UUID id, @Nullable String ifMatch, UnitRole... roles) {
        var info = sessions.requireVisible(id);
        caller.requireOn(info.announced(), info.unitId(), roles);
        // The forum before its session, as whoever signs its agreement does, so that neither waits for the other.
        forums.hold(info.forumId());
        var session = ForumSession.<ForumSession>findById(id).locked();
        Versioned.requireSeen(ifMatch, represented(id));
        return session;
    }

    private void tell(ForumSession session, String verb, String reason) {
        boolean announced = sessions.find(session.id).orElseThrow().announced();
        sessions.tell(session, verb, announced, reason);
    }

    private SessionRepresentation represented(UUID id) {
        return SessionRepresentation.of(projection, id).orElseThrow(() -> notFound());
    }
}
