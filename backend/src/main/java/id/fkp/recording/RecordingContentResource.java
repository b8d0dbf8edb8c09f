package id.fkp.recording;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import id.fkp.file.Blob;
import id.fkp.file.FileInfo;
import id.fkp.file.StoredFiles;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.http.ByteRange;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The bytes of a recording: sent once, and read in parts, so that a player can jump. */
@Path("/v1/recordings/{id}/content")
@Tag(name = "recordings")
class RecordingContentResource {

    private final HeldRecordings recordings;
    private final RecordingUpload bound;
    private final StoredFiles files;
    private final Acts acts;

    RecordingContentResource(HeldRecordings recordings, RecordingUpload bound, StoredFiles files, Acts acts) {
        this.recordings = recordings;
        this.bound = bound;
        this.files = files;
        this.acts = acts;
    }

    /** The transaction begins after the last byte: a slow sender must not hold a connection. */
    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Consumes(APPLICATION_OCTET_STREAM)
    @Produces(APPLICATION_JSON)
    @Refuses({
        "400 recording-broken",
        "400 recording-tells-place",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "415 recording-kind-refused",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Send the file of a recording that was noted (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "The body is the file itself, at most 300 MiB unless the operator set another bound "
                    + "(/config.json says which): MP3, M4A, MP4, WebM, OGG with Opus or Vorbis, or WAV. Its content says "
                    + "which, not its name. Out of an MP4 everything goes that a player does not need, and so the place "
                    + "where it was made; one with tracks of data, which may tell the place, is refused.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RecordingRepresentation storeRecordingContent(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, InputStream bytes) throws IOException {
        recordings.seen(id, ifMatch, DRAFTER, MODERATOR, HEAD).requireAwaited();
        var blob = files.take(bytes, bound.largest(), RecordingKind::of);
        try {
            return QuarkusTransaction.requiringNew().call(() -> keep(id, ifMatch, blob));
        } catch (RuntimeException changedMeanwhile) {
            // A voice that no row knows of, no retention would ever find.
            QuarkusTransaction.requiringNew().run(() -> files.discard(blob));
            throw changedMeanwhile;
        }
    }

    @GET
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Hear or see a recording; one that is not public, for members of its unit",
            description =
                    "One range of bytes may be asked for (RFC 9110 section 14). Asked for anew each time, since a "
                            + "recording may be taken back. One that is kept under a link has no content here.")
    @APIResponse(
            responseCode = "200",
            description = "The recording",
            content = {
                @Content(mediaType = "audio/mpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/mp4", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/ogg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/wav", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "video/mp4", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "video/webm", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readRecordingContent(
            UUID id,
            @RestHeader("Range") @Nullable String range,
            @RestHeader("If-Range") @Nullable String ifRange,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @Context Request request) {
        var file = fileOf(recordings.heard(id));
        var answer = Versioned.isKnown(ifNoneMatch, file.etag())
                ? Response.notModified()
                : ByteRange.answer(files.bytesOf(file), file.size(), file.etag(), request, range, ifRange)
                        .type(file.kind().mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
        return answer.header(HttpHeaders.ETAG, file.etag())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Origin")
                .build();
    }

    private RecordingRepresentation keep(UUID id, @Nullable String ifMatch, Blob blob) {
        var recording = recordings.held(id, ifMatch, DRAFTER, MODERATOR, HEAD);
        recording.requireAwaited();
        recording.keep(files.keep(recording.unitId, recording.title, blob));
        acts.fire(recording.act("session-recording.stored", Reach.INTERNAL));
        return RecordingRepresentation.of(recording);
    }

    private FileInfo fileOf(SessionRecording recording) {
        var fileId = recording.fileId;
        if (fileId == null) {
            throw notFound();
        }
        return files.find(fileId).orElseThrow(() -> notFound());
    }

    private static String disposition(FileInfo file) {
        return Attachment.shown("fkp-" + file.sha256().substring(0, 8), file.name());
    }
}
