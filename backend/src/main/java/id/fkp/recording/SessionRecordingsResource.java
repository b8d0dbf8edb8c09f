package id.fkp.recording;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.recording.given.RecordingDetails;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.session.state.SessionState;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
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
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/sessions/{id}/recordings")
@Produces(APPLICATION_JSON)
@Tag(name = "recordings", description = "Recordings of sessions as evidence")
class SessionRecordingsResource {

    private static final EnumSet<SessionState> RECORDED = EnumSet.of(SessionState.RUNNING, SessionState.HELD);
    private static final int MOST = 20;

    private final Sessions sessions;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Acts acts;
    private final Clock clock;

    SessionRecordingsResource(Sessions sessions, Idempotency idempotency, Caller caller, Acts acts, Clock clock) {
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.caller = caller;
        this.acts = acts;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the recordings of a session in the order in which they came",
            description =
                    "All on one page, at most 20 that are there. Members of the unit see all, with what was removed and why; others see those "
                            + "that are public, and of those that were taken back that they were there, and why they are not.")
    public Page<RecordingRepresentation> listRecordings(UUID id) {
        var session = sessions.requireVisible(id);
        boolean asMember = caller.isMemberOf(session.unitId());
        return new Page<>(
                SessionRecording.<SessionRecording>list("sessionId = ?1 order by id", id).stream()
                        .filter(recording -> asMember || recording.isKnown())
                        .map(recording -> RecordingRepresentation.of(recording, asMember))
                        .toList(),
                null);
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/recordings/{id}")
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
            summary = "Note a recording of a session that runs or was held (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "With a link it is kept there; without one its file is sent next, PUT "
                    + "/recordings/{id}/content, as often as it takes. It is for members of the unit until somebody "
                    + "publishes it. A session has at most 20.")
    @APIResponseSchema(value = RecordingRepresentation.class, responseCode = "201")
    public RecordingRepresentation noteRecording(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid RecordingDetails details) {
        var session = recorded(id);
        return idempotency.once(
                key,
                caller.id(),
                List.of("noteRecording", id, details),
                RecordingRepresentation.class,
                () -> note(session, details));
    }

    private RecordingRepresentation note(SessionInfo session, RecordingDetails details) {
        sessions.hold(session.id());
        if (SessionRecording.countThere(session.id()) >= MOST) {
            throw ILLEGAL_TRANSITION.because(
                    "Satu pertemuan memuat paling banyak " + MOST + " rekaman.",
                    "A session has at most " + MOST + " recordings.");
        }
        var noted = new SessionRecording(session, details, caller.name(), clock.instant());
        noted.persistAndFlush();
        acts.fire(noted.act("session-recording.noted", Reach.INTERNAL));
        return RecordingRepresentation.of(noted);
    }

    private SessionInfo recorded(UUID id) {
        var session = sessions.requireVisible(id);
        caller.requireOn(session.announced(), session.unitId(), DRAFTER, MODERATOR, HEAD);
        if (!RECORDED.contains(session.state())) {
            throw ILLEGAL_TRANSITION.because(
                    "Rekaman disimpan setelah pertemuan dibuka.", "Recordings are kept once the session has opened.");
        }
        return session;
    }
}
