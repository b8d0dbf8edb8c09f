package id.fkp.integrate.dump;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.export.form.ExportFormat;
import id.fkp.file.Outputs;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.http.ByteRange;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import io.quarkus.vertx.http.Uncompressed;
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

    private final Outputs outputs;
    private final OpenDataSettings settings;

    OpenDataResource(Outputs outputs, OpenDataSettings settings) {
        this.outputs = outputs;
        this.settings = settings;
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

    /** Never coded: that it can be taken up again and checked by the sum in the list is worth more than a smaller one. */
    @GET
    @Path("/{name}")
    @PermitAll
    @Uncompressed
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Fetch one of the files with everything public",
            description =
                    "Of the newest edition. The ETag is the SHA-256 of its bytes: where it is another one than the list "
                            + "said, a new edition came between, and the list is to be read again. Who was cut off asks for "
                            + "the rest by one Range of bytes, with the ETag as If-Range: 206 is the rest, 200 the whole of "
                            + "a new edition. It comes as it is to everybody, never coded (Accept-Encoding).")
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
        var etag = "\"" + file.sha256 + "\"";
        var answer = Versioned.isKnown(ifNoneMatch, etag)
                ? Response.notModified()
                : ByteRange.answer(bytes, size, etag, request, range, ifRange)
                        .type(file.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.saved(file.name, file.name));
        return answer.header(HttpHeaders.ETAG, etag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache, no-transform")
                .build();
    }
}
