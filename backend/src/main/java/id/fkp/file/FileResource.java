package id.fkp.file;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

@Path("/v1/files")
@Produces(APPLICATION_JSON)
@Tag(name = "files", description = "Signed scans, papers and pictures of units")
class FileResource {

    private final StoredFiles files;
    private final BlobStore blobs;
    private final Idempotency idempotency;
    private final Caller caller;

    FileResource(StoredFiles files, BlobStore blobs, Idempotency idempotency, Caller caller) {
        this.files = files;
        this.blobs = blobs;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** The transaction begins after the last byte: a slow sender must not hold a connection to the database. */
    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/files/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Consumes(APPLICATION_OCTET_STREAM)
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "415 file-kind-refused",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Keep a file (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "The body is the file itself, at most 20 MiB: PDF, JPEG, PNG, DOCX or XLSX. Its content says "
                    + "which, not its name. Members of the unit may read it, and everybody once it belongs to "
                    + "something public.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = FileRepresentation.class, responseCode = "201")
    public FileRepresentation storeFile(
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(required = true) @RestQuery @NotNull UUID unitId,
            @Parameter(required = true, description = "What people call the file", example = "SK Standar 2027.pdf")
                    @RestQuery
                    @NotBlank
                    @PlainText
                    @MaxCodePoints(200)
                    String name,
            InputStream bytes)
            throws IOException {
        Idempotency.required(key);
        caller.require(unitId, DRAFTER, MODERATOR, HEAD);
        var blob = blobs.write(bytes);
        var request = List.of("storeFile", unitId, name, blob.sha256());
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(
                        key,
                        caller.id(),
                        request,
                        FileRepresentation.class,
                        () -> FileRepresentation.of(files.keep(unitId, name, blob))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read what a file is; one that is not public, for members of its unit")
    public FileRepresentation readFile(UUID id) {
        var file = files.find(id).orElseThrow(() -> notFound());
        if (!file.isPublic() && !caller.isMemberOf(file.unitId())) {
            throw notFound();
        }
        return FileRepresentation.of(file);
    }
}
