package id.fkp.photo;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.file.StoredFiles;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/photos/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "photos")
class PhotoResource {

    private static final String JPEG = "image/jpeg";

    private final StoredFiles files;
    private final Caller caller;
    private final Acts acts;
    private final Clock clock;

    PhotoResource(StoredFiles files, Caller caller, Acts acts, Clock clock) {
        this.files = files;
        this.caller = caller;
        this.acts = acts;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read what a photo shows; of one that is not shown, for members of its unit")
    public PhotoRepresentation readPhoto(UUID id) {
        return PhotoRepresentation.of(visible(id));
    }

    @GET
    @Path("/image")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the pixels of a photo; of one that is not shown, for members of its unit",
            description = "Asked for anew each time, since a photo may be taken back.")
    @APIResponse(
            responseCode = "200",
            description = "At most 2,048 pixels long",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readPhotoImage(UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return pixels(visible(id).imageId, ifNoneMatch);
    }

    @GET
    @Path("/thumbnail")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read a photo in small; one that is not shown, for members of its unit")
    @APIResponse(
            responseCode = "200",
            description = "At most 480 pixels long",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readPhotoThumbnail(UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return pixels(visible(id).thumbnailId, ifNoneMatch);
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
            summary = "Say what a photo shows, and show it or take it back (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Show it only with the consent of those who can be recognised in it (UU 27/2022 art 20-24).")
    public PhotoRepresentation changePhoto(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid PhotoDetails details) {
        var photo = held(id, ifMatch, DRAFTER, MODERATOR, HEAD);
        boolean wasShown = photo.shownAt != null;
        photo.describe(details, clock.instant());
        acts.fire(photo.act(
                details.shown() ? "session-photo.shown" : "session-photo.taken-back", wasShown || details.shown()));
        return PhotoRepresentation.of(photo);
    }

    @POST
    @Path("/removal")
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
            summary = "Remove a photo for good, and say why (MODERATOR or HEAD of its unit)",
            description = "Its bytes are deleted; that it was there and why it is gone stays on record.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void removePhoto(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid PhotoRemoval removal) {
        var photo = held(id, ifMatch, MODERATOR, HEAD);
        boolean wasShown = photo.shownAt != null;
        photo.remove(removal.reason(), clock.instant());
        files.forget(photo.imageId);
        files.forget(photo.thumbnailId);
        acts.fire(photo.act("session-photo.removed", wasShown));
    }

    private Response pixels(UUID fileId, @Nullable String ifNoneMatch) {
        var file = files.find(fileId).orElseThrow(() -> notFound());
        var answer = Versioned.isKnown(ifNoneMatch, file.etag())
                ? Response.notModified()
                : Response.ok(files.open(file), JPEG);
        return answer.header(HttpHeaders.ETAG, file.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Origin")
                .build();
    }

    private SessionPhoto visible(UUID id) {
        return SessionPhoto.<SessionPhoto>findByIdOptional(id)
                .filter(photo -> photo.removedAt == null)
                .filter(photo -> photo.shownAt != null || caller.isMemberOf(photo.unitId))
                .orElseThrow(() -> notFound());
    }

    private SessionPhoto held(UUID id, @Nullable String ifMatch, UnitRole... roles) {
        var photo = SessionPhoto.<SessionPhoto>findByIdOptional(id)
                .filter(found -> found.removedAt == null)
                .orElseThrow(() -> notFound());
        caller.requireOn(photo.shownAt != null, photo.unitId, roles);
        photo.locked();
        Versioned.requireSeen(ifMatch, PhotoRepresentation.of(photo));
        return photo;
    }
}
