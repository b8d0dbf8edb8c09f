package id.fkp.minutes;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attendance.Attendances;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The minutes of a session, for members of its unit. Several write at once: each line has its own ETag. */
@Path("/v1/sessions/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "minutes", description = "What is said in a session, line by line, and what becomes of it")
class LineResource {

    private final Projection projection;
    private final Sessions sessions;
    private final Minutes minutes;
    private final Attendances attendances;
    private final Forums forums;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    LineResource(
            Projection projection,
            Sessions sessions,
            Minutes minutes,
            Attendances attendances,
            Forums forums,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.sessions = sessions;
        this.minutes = minutes;
        this.attendances = attendances;
        this.forums = forums;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/lines")
    @RolesAllowed(Role.SIGNED_IN)
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the minutes of a session (members of its unit)",
            description =
                    "All lines on one page, in their order. Ask again every few seconds with If-None-Match to see "
                            + "what others write.")
    public MinutesRepresentation readMinutes(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId());
        return new MinutesRepresentation(
                LineRepresentation.ofSession(projection, id),
                MinutesClosure.of(id).map(ClosureRepresentation::of).orElse(null));
    }

    @POST
    @Path("/lines")
    @ResponseStatus(201)
    @MadeAt("/api/v1/sessions/{id}/lines/{lineId}")
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
            summary = "Write a line of the minutes of a session (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "From the opening of the session until its minutes are closed. A queue that sends a line again "
                            + "under the same key, after having been without a network, writes it once.")
    @APIResponseSchema(value = LineRepresentation.class, responseCode = "201")
    public LineRepresentation writeLine(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid LineText text) {
        requireRole(id, LineRules.writers());
        return idempotency.once(key, caller.id(), List.of("writeLine", id, text), LineRepresentation.class, () -> {
            var session = writable(id);
            var version =
                    LineRules.version(text, forum(session), isPresent(id, text), isFree(session, text, null), null);
            var line = new MinuteLine(session, text, version, caller.name(), clock.instant());
            line.persistAndFlush();
            tell(line, "minute-line.written");
            return represented(id, line.id);
        });
    }

    @GET
    @Path("/lines/{lineId}")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read one line of the minutes of a session (members of its unit)")
    public LineRepresentation readLine(UUID id, UUID lineId) {
        requireRole(id);
        return represented(id, lineId);
    }

    @PUT
    @Path("/lines/{lineId}")
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
            summary = "Write a line of the minutes anew (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Whole, or moved by its position alone, until the minutes are closed.")
    public LineRepresentation rewriteLine(
            UUID id, UUID lineId, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid LineText text) {
        var session = held(id, lineId, ifMatch);
        var line = seen(id, lineId, ifMatch);
        var version = LineRules.version(text, forum(session), isPresent(id, text), isFree(session, text, line), line);
        line.rewrite(text, version, caller.name(), clock.instant());
        tell(line, "minute-line.rewritten");
        return represented(id, lineId);
    }

    @DELETE
    @Path("/lines/{lineId}")
    @ResponseStatus(204)
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
            summary = "Take a line out of the minutes (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Until they are closed; nobody but members has seen it until then.")
    public void removeLine(UUID id, UUID lineId, @RestHeader("If-Match") @Nullable String ifMatch) {
        held(id, lineId, ifMatch);
        var line = seen(id, lineId, ifMatch);
        line.delete();
        tell(line, "minute-line.removed");
    }

    @POST
    @Path("/minutes-closure")
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
            summary = "Close the minutes of a session that was held (MODERATOR or HEAD of its unit)",
            description = "Each line becomes an input of channel ROOM, public at once, with a receipt of its own. From "
                    + "then on no line changes; who spoke may append a correction for seven days.")
    @APIResponseSchema(value = ClosureRepresentation.class, responseCode = "201")
    public ClosureRepresentation closeMinutes(UUID id, @RestHeader("Idempotency-Key") @Nullable String key) {
        requireRole(id, LineRules.closers());
        return idempotency.once(key, caller.id(), List.of("closeMinutes", id), ClosureRepresentation.class, () -> {
            minutes.close(sessions.hold(id), caller.name(), clock.instant());
            return ClosureRepresentation.of(MinutesClosure.of(id).orElseThrow());
        });
    }

    private void requireRole(UUID id, UnitRole... roles) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId(), roles);
    }

    /** The session of an existing line, held so that its minutes are not closed meanwhile. */
    private SessionInfo held(UUID id, UUID lineId, @Nullable String ifMatch) {
        requireRole(id, LineRules.writers());
        if (!MinuteLine.isIn(id, lineId)) {
            throw notFound();
        }
        Versioned.requireNamed(ifMatch);
        return writable(id);
    }

    private SessionInfo writable(UUID id) {
        var session = sessions.holdShared(id);
        LineRules.requireWritable(session, MinutesClosure.of(id).isPresent());
        return session;
    }

    private MinuteLine seen(UUID id, UUID lineId, @Nullable String ifMatch) {
        var line = MinuteLine.locked(id, lineId).orElseThrow(() -> notFound());
        Versioned.requireSeen(ifMatch, represented(id, lineId));
        return line;
    }

    private boolean isPresent(UUID id, LineText text) {
        return text.attendanceId() == null || attendances.isPresent(id, text.attendanceId());
    }

    private ForumInfo forum(SessionInfo session) {
        return forums.find(session.forumId()).orElseThrow();
    }

    private boolean isFree(SessionInfo session, LineText text, @Nullable MinuteLine here) {
        return text.feedbackId() == null || minutes.isFree(text.feedbackId(), session.forumId(), here);
    }

    private LineRepresentation represented(UUID id, UUID lineId) {
        return LineRepresentation.of(projection, id, lineId).orElseThrow(() -> notFound());
    }

    /** What a line says stands in the line; the trail keeps that it was written, and by whom. */
    private void tell(MinuteLine line, String verb) {
        acts.fire(new Act(
                line.unitId,
                verb,
                "minute-line",
                line.id,
                Reach.INTERNAL,
                Map.of("sessionId", line.sessionId.toString())));
    }
}
