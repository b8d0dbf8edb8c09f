package id.fkp.export;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.ResponseTable;
import id.fkp.export.stream.Downloads;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/response-export")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class ResponseExportResource {

    private final Downloads downloads;

    ResponseExportResource(Downloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @PermitAll
    @Refuses({})
    @Operation(
            summary = "Save answers as a file",
            description = "The rows of listResponses with the same filters, all from one moment. The inputs that an "
                    + "answer stands beside name it in response.id of their own export. " + Texts.FORMS)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, examples = Texts.CSV_EXAMPLE)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ExportFormat.JSONL_TYPE,
                        schema = @Schema(type = SchemaType.STRING, examples = Texts.JSONL_EXAMPLE))
            })
    public Response exportResponses(
            @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @BeanParam @Valid ExportParameters parameters) {
        return downloads.toAll(parameters.of(ResponseTable.of(unitId, forumId), null));
    }
}
