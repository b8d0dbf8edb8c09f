package id.fkp.session;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.session.plan.SessionPlan;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.place.MadeAt;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/forums/{ref}/sessions")
@Produces(APPLICATION_JSON)
@Tag(name = "sessions", description = "The meetings of forums, from the plan to the end")
class SessionsOfForumResource {

    private final Projection projection;
    private final Sessions sessions;
    private final Forums forums;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SessionsOfForumResource(
            Projection projection,
            Sessions sessions,
            Forums forums,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.sessions = sessions;
        this.forums = forums;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the sessions of a forum in the order in which they take place",
            description = "All on one page. Those of a forum that is not announced are for members of its unit.")
    public Page<SessionRepresentation> listSessions(@Parameter(description = "The forum's id or slug") String ref) {
        var forum = forums.requireVisible(ref);
        var found = SessionRepresentation.ofForum(projection, forum.id());
        var shown = caller.isMemberOf(forum.unitId())
                ? found
                : found.stream().map(SessionRepresentation::forEverybody).toList();
        return new Page<>(shown, null);
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/sessions/{id}")
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
            summary = "Plan a session of a forum (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "At most 20 of one forum, and only until its sessions are over. With an announced forum the "
                    + "session is public at once.")
    @APIResponseSchema(value = SessionRepresentation.class, responseCode = "201")
    public SessionRepresentation planSession(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SessionPlan plan) {
        var forum = planned(ref);
        var request = List.of("planSession", forum.id(), plan);
        return idempotency.once(key, caller.id(), request, SessionRepresentation.class, () -> {
            var session = sessions.enter(forum.id(), plan, clock.instant());
            return SessionRepresentation.of(projection, session.id()).orElseThrow(() -> notFound());
        });
    }

    private ForumInfo planned(String ref) {
        var forum = forums.requireVisible(ref);
        caller.requireOn(forum.announced(), forum.unitId(), SessionStates.planners());
        return forum;
    }
}
