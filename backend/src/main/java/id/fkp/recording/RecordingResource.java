package id.fkp.recording;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Role;
import id.fkp.recording.given.RecordingDetails;
import id.fkp.recording.given.RecordingPublication;
import id.fkp.recording.given.RecordingReason;
import id.fkp.session.Sessions;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/recordings/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "recordings")
class RecordingResource {

    private final HeldRecordings recordings;
    private final Recordings door;
    private final Sessions sessions;
    private final Acts acts;
    private final Clock clock;

    RecordingResource(HeldRecordings recordings, Recordings door, Sessions sessions, Acts acts, Clock clock) {
        this.recordings = recordings;
        this.door = door;
        this.sessions = sessions;
        this.acts = acts;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read what a recording is; of one that is not public, for members of its unit",
            description = "Of one that was taken back others learn that it was there, and why it is not.")
    public RecordingRepresentation readRecording(UUID id) {
        return recordings.read(id);
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
    @Operation(summary = "Say anew what a recording is (DRAFTER, MODERATOR or HEAD of its unit)")
    public RecordingRepresentation changeRecording(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid RecordingDetails details) {
        var recording = recordings.held(id, ifMatch, DRAFTER, MODERATOR, HEAD);
        recording.change(sessions.find(recording.sessionId).orElseThrow(), details, clock.instant());
        acts.fire(recording.act("session-recording.changed", Reach.INTERNAL));
        return RecordingRepresentation.of(recording);
    }

    @POST
    @Path("/publication")
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
            summary = "Let everybody hear a recording (MODERATOR or HEAD of its unit)",
            description =
                    "Only one that was announced, and with the consent of those who can be recognised in it "
                            + "(UU 27/2022 art 20-24). It stands on the session's page from then on, and in the public register.")
    public RecordingRepresentation publishRecording(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RecordingPublication publication) {
        var recording = recordings.held(id, ifMatch, MODERATOR, HEAD);
        if (!sessions.find(recording.sessionId).orElseThrow().announced()) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertemuannya belum diumumkan.", "The session itself has not been announced.");
        }
        recording.publish(clock.instant());
        acts.fire(recording.act("session-recording.published", Reach.PUBLIC));
        return RecordingRepresentation.of(recording);
    }

    @POST
    @Path("/withdrawal")
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
            summary = "Take a recording back from the public, and say why (MODERATOR or HEAD of its unit)",
            description = "It is for members again; everybody reads that it was there, and the reason.")
    public RecordingRepresentation withdrawRecording(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid RecordingReason why) {
        var recording = recordings.held(id, ifMatch, MODERATOR, HEAD);
        recording.withdraw(why.reason(), clock.instant());
        acts.fire(recording.act("session-recording.withdrawn", Reach.PUBLIC));
        return RecordingRepresentation.of(recording);
    }

    @POST
    @Path("/removal")
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
            summary = "Remove a recording for good, and say why (MODERATOR or HEAD of its unit)",
            description = "Its bytes, its link, its description and its transcript are deleted; that it was there, how "
                    + "long it was, its digest and why it is gone stay on record.")
    public RecordingRepresentation removeRecording(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid RecordingReason why) {
        var recording = recordings.held(id, ifMatch, MODERATOR, HEAD);
        door.remove(recording, why.reason(), clock.instant());
        return RecordingRepresentation.of(recording);
    }
}
