package id.fkp.file;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/files/{id}/content")
@Tag(name = "files")
class FileContentResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_MEMBERS = "private, no-cache";

    private final StoredFiles files;
    private final BlobStore blobs;
    private final Caller caller;

    FileContentResource(StoredFiles files, BlobStore blobs, Caller caller) {
        this.files = files;
        this.blobs = blobs;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the bytes of a file; one that is not public, for members of its unit",
            description = "They never change, so that a public one may be kept for ever. The ETag is their SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "The file as it was handed in",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readFileContent(UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        var file = files.find(id).orElseThrow(() -> notFound());
        if (!file.isPublic() && !caller.isMemberOf(file.unitId())) {
            throw notFound();
        }
        var answer = Versioned.isKnown(ifNoneMatch, file.etag())
                ? Response.notModified()
                : Response.ok(blobs.place(file.sha256()), file.kind().mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
        return answer.header(HttpHeaders.ETAG, file.etag())
                .header(HttpHeaders.CACHE_CONTROL, file.isPublic() ? FOR_EVER : FOR_MEMBERS)
                .header(HttpHeaders.VARY, "Authorization, Origin")
                .build();
    }

    private static String disposition(FileInfo file) {
        var plain = file.kind().nameOf("fkp-" + file.sha256().substring(0, 8)).toLowerCase(Locale.ROOT);
        return file.kind().isReadInBrowsers()
                ? Attachment.shown(plain, file.name())
                : Attachment.saved(plain, file.name());
    }
}
