package id.fkp.intake;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/import-previews")
@Produces(APPLICATION_JSON)
@Tag(name = "imports", description = "Standards that a unit has already, brought along as documents")
class ImportPreviewResource {

    private final Caller caller;
    private final long largest;

    ImportPreviewResource(
            Caller caller, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.caller = caller;
        this.largest = largest.asLongValue();
    }

    /** Nothing is made that would last, so that it needs no key to be sent again. */
    @POST
    @RolesAllowed(Role.SIGNED_IN)
    @Consumes(APPLICATION_OCTET_STREAM)
    @Refuses({
        "400 document-broken",
        "403 not-allowed",
        "404 not-found",
        "413 document-too-long",
        "415 document-kind-refused"
    })
    @Operation(
            summary = "See what a document would bring into a standard (DRAFTER or HEAD of the unit)",
            description = "The body is the document itself, at most 20 MiB: .docx with the usual table (No, Komponen, "
                    + "Uraian) or headings, .xlsx or CSV with the same columns or a column for each component, or JSON "
                    + "with the fields of SIPPN. Its content says which. At most 2,000 table rows and a million letters "
                    + "are read. Nothing is kept; what is taken is sent with writeTexts.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public ImportPreview previewImport(
            @Parameter(required = true) @RestQuery @NotNull UUID unitId, InputStream document) throws IOException {
        caller.require(unitId, DRAFTER, HEAD);
        return Intake.preview(document, largest);
    }
}
