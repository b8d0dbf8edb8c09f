package id.fkp.submission.file;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.attachment.AttachmentInfo;
import id.fkp.attachment.Attachments;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.identity.Caller;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.http.ByteRange;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.Receipts;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
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

@Path("/v1/attachments/{id}/content")
@Tag(name = "submission")
class AttachmentContentResource {

    private static final String PDF = "application/pdf";
    private static final String JPEG = "image/jpeg";

    /** Even a browser that opens it in a page of its own runs nothing of it. */
    private static final String CONTENT_POLICY = "default-src 'none'; sandbox";

    private final Attachments attachments;
    private final StoredFiles files;
    private final Receipts receipts;
    private final Caller caller;

    AttachmentContentResource(Attachments attachments, StoredFiles files, Receipts receipts, Caller caller) {
        this.attachments = attachments;
        this.files = files;
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the bytes of a file that came with an input",
            description =
                    "One that the office has published is for everybody while its input is public; any is for members "
                            + "of the unit, and for its giver, who sends the receipt's secret. One range of bytes may be "
                            + "asked for. Asked for anew each time, since a file may be taken back.")
    @APIResponse(
            responseCode = "200",
            description = "The file; a picture is at most 2,048 pixels long",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readAttachmentContent(
            UUID id,
            @RestHeader("Receipt-Secret") @Nullable String secret,
            @RestHeader("Range") @Nullable String range,
            @RestHeader("If-Range") @Nullable String ifRange,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @Context Request request) {
        var attachment =
                attachments.find(id).filter(found -> isFor(found, secret)).orElseThrow(() -> notFound());
        var file = files.find(attachment.fileId()).orElseThrow(() -> notFound());
        var answer = Versioned.isKnown(ifNoneMatch, file.etag())
                ? Response.notModified()
                : ByteRange.answer(files.bytesOf(file), file.size(), file.etag(), request, range, ifRange)
                        .type(file.kind().mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment, file.kind()));
        return answer.header(HttpHeaders.ETAG, file.etag())
                .header("Accept-Ranges", "bytes")
                .header("Content-Security-Policy", CONTENT_POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Receipt-Secret, Origin")
                .build();
    }

    private boolean isFor(AttachmentInfo file, @Nullable String secret) {
        return file.seen() || caller.isMemberOf(file.unitId()) || receipts.isSecretOf(file.receiptNumber(), secret);
    }

    /** Under a name that tells of nobody: the public may read it too. */
    private static String disposition(AttachmentInfo attachment, FileKind kind) {
        var name = "lampiran-%d.%s"
                .formatted(
                        attachment.place(), kind == FileKind.PDF ? kind.name().toLowerCase(Locale.ROOT) : "jpg");
        return kind == FileKind.PDF ? Attachment.saved(name, name) : Attachment.shown(name, name);
    }
}
