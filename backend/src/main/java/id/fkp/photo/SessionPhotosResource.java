package id.fkp.photo;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import id.fkp.file.StoredFiles;
import id.fkp.file.picture.Picture;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.session.state.SessionState;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.Digest;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/sessions/{id}/photos")
@Produces(APPLICATION_JSON)
@Tag(name = "photos", description = "Photos of sessions as evidence")
class SessionPhotosResource {

    private static final EnumSet<SessionState> PHOTOGRAPHED = EnumSet.of(SessionState.RUNNING, SessionState.HELD);
    private static final int MOST = 200;

    private final Sessions sessions;
    private final StoredFiles files;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Acts acts;
    private final Clock clock;

    SessionPhotosResource(
            Sessions sessions, StoredFiles files, Idempotency idempotency, Caller caller, Acts acts, Clock clock) {
        this.sessions = sessions;
        this.files = files;
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
            summary = "List the photos of a session in the order in which they came",
            description = "All on one page, at most 200. Those that are not shown are for members of the unit.")
    public Page<PhotoRepresentation> listPhotos(UUID id) {
        var session = sessions.requireVisible(id);
        var which = caller.isMemberOf(session.unitId()) ? "" : " and shownAt is not null";
        var found =
                SessionPhoto.<SessionPhoto>list("sessionId = ?1 and removedAt is null" + which + " order by id", id);
        return new Page<>(found.stream().map(PhotoRepresentation::of).toList(), null);
    }

    /** The transaction begins once the photo is decoded: that takes longest, and needs no connection. */
    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/photos/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Consumes(APPLICATION_OCTET_STREAM)
    @Refuses({
        "400 idempotency-key-missing",
        "400 photo-broken",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "415 photo-kind-refused",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Keep a photo of a session that runs or was held (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "The body is the photo itself, JPEG or PNG, at most 20 MiB. It is turned upright and written "
                    + "anew, at most 2,048 pixels long, without the place and whatever else the camera noted; only the "
                    + "time is kept. It is not shown until somebody says so.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = PhotoRepresentation.class, responseCode = "201")
    public PhotoRepresentation storePhoto(
            UUID id,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(
                            required = true,
                            description = "What it shows, in words",
                            example = "Peserta mengisi daftar hadir")
                    @RestQuery
                    @NotBlank
                    @PlainText
                    @MaxCodePoints(300)
                    String alt,
            byte[] photo) {
        Idempotency.required(key);
        var session = photographed(id);
        var picture = Picture.of(photo);
        var request = List.of("storePhoto", id, alt, Digest.sha256(picture.image()));
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(
                        key, caller.id(), request, PhotoRepresentation.class, () -> keep(session, picture, alt)));
    }

    private PhotoRepresentation keep(SessionInfo session, Picture picture, String alt) {
        sessions.hold(session.id());
        if (SessionPhoto.count("sessionId = ?1 and removedAt is null", session.id()) >= MOST) {
            throw ILLEGAL_TRANSITION.because(
                    "Satu pertemuan memuat paling banyak " + MOST + " foto.",
                    "A session has at most " + MOST + " photos.");
        }
        var image = files.keep(session.unitId(), "foto.jpg", new ByteArrayInputStream(picture.image()));
        var small = files.keep(session.unitId(), "foto-kecil.jpg", new ByteArrayInputStream(picture.thumbnail()));
        var kept = new SessionPhoto(session, picture, image.id(), small.id(), alt, caller.name(), clock.instant());
        kept.persistAndFlush();
        acts.fire(new Act(
                kept.unitId,
                "session-photo.stored",
                "session",
                kept.sessionId,
                Reach.INTERNAL,
                Map.of("photoId", kept.id.toString(), "sha256", image.sha256())));
        return PhotoRepresentation.of(kept);
    }

    private SessionInfo photographed(UUID id) {
        var session = sessions.requireVisible(id);
        caller.requireOn(session.announced(), session.unitId(), DRAFTER, MODERATOR, HEAD);
        if (!PHOTOGRAPHED.contains(session.state())) {
            throw ILLEGAL_TRANSITION.because(
                    "Foto disimpan setelah pertemuan dibuka.", "Photos are kept once the session has opened.");
        }
        return session;
    }
}
