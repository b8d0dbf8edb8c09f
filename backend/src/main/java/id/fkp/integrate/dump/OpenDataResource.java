package id.fkp.integrate.dump;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.export.form.ExportFormat;
import id.fkp.file.Outputs;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.http.ByteRange;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/open-data")
@Tag(name = "integrate")
class OpenDataResource {

    /** The coding that is none. */
    private static final String AS_IT_IS = "identity";

    private final Outputs outputs;
    private final OpenDataSettings settings;
    private final RoutingContext asked;

    OpenDataResource(Outputs outputs, OpenDataSettings settings, RoutingContext asked) {
        this.outputs = outputs;
        this.settings = settings;
        this.asked = asked;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Revalidated
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "List the files with everything public",
            description =
                    "Each set of data as CSV and as JSON Lines, a data dictionary, the licence, a DCAT catalogue and "
                            + "SHA256SUMS, all of one moment. To keep a copy current, load the files and go on in the feed of "
                            + "changes after cursor. 404 in the first minute of a new installation.")
    public OpenDataRepresentation readOpenData() {
        var edition = DataEdition.newest().orElseThrow(() -> notFound());
        return OpenDataRepresentation.of(edition, DataFile.of(edition.id), settings);
    }

    @GET
    @Path("/{name}")
    @PermitAll
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Fetch one of the files with everything public",
            description =
                    "Of the newest edition. The ETag is the SHA-256 of its bytes, with W/ before it for who takes a "
                            + "coding other than identity (Accept-Encoding): where it is another one than the list said, a "
                            + "new edition came between, and the list is to be read again. Who was cut off asks for the rest "
                            + "by one Range of bytes, with the ETag as If-Range: 206 is the rest, 200 the whole of a new "
                            + "edition. A part is of the bytes as they are: who takes another coding gets the whole.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ExportFormat.JSONL_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT, examples = "{\"unit\": {\"fields\": []}}")),
                @Content(
                        mediaType = MediaTypes.JSON_LD,
                        schema = @Schema(type = SchemaType.OBJECT, examples = "{\"@type\": \"dcat:Catalog\"}")),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readOpenDataFile(
            @Parameter(example = "feedback.csv") String name,
            @RestHeader("Range") @Nullable String range,
            @RestHeader("If-Range") @Nullable String ifRange,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @Context Request request) {
        var file = DataFile.current(name).orElseThrow(() -> notFound());
        var bytes = outputs.place(file.id);
        if (!Files.exists(bytes)) {
            throw notFound();
        }
        long size = Objects.requireNonNull(file.size); // of an edition that is whole
        var asItIs = "\"" + file.sha256 + "\"";
        boolean isCoded = takesCoding();
        var answer = Versioned.isKnown(ifNoneMatch, asItIs)
                ? Response.notModified()
                : ByteRange.answer(bytes, size, asItIs, request, isCoded ? null : range, ifRange)
                        .type(file.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.saved(file.name, file.name));
        return answer.header(HttpHeaders.ETAG, isCoded ? "W/" + asItIs : asItIs)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    /**
     * Whether the whole would come coded, and so under a weak ETag: a strong one is of the bytes as they are, to which alone a
     * part can be added (RFC 9110 section 8.8.3). Who takes a coding gets no part.
     */
    private boolean takesCoding() {
        return asked.parsedHeaders().acceptEncoding().stream()
                .anyMatch(coding -> coding.weight() > 0 && !coding.value().equalsIgnoreCase(AS_IT_IS));
    }
}
