package id.fkp.export.job;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.export.form.ExportFormat;
import id.fkp.file.Outputs;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.slug.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/exports/{id}/content")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class ExportContentResource {

    private final OwnExports own;
    private final Outputs outputs;
    private final Acts acts;

    ExportContentResource(OwnExports own, Outputs outputs, Acts acts) {
        this.own = own;
        this.outputs = outputs;
        this.acts = acts;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Fetch a file that one has asked for and that is done",
            description = "For who asked, while a member of the unit: 404 for everybody else, before it is done and "
                    + "after its seven days. That it was fetched goes into the audit.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ExportFormat.JSONL_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response readExportContent(UUID id) {
        var job = own.require(id);
        var file = outputs.place(id);
        if (job.state != ExportState.DONE || !Files.exists(file)) {
            throw notFound();
        }
        var detail = Map.<String, Object>of("dataSet", job.dataSet.name(), "format", job.format.name());
        acts.fire(new Act(job.unitId, "export.fetched", "export", id, Reach.INTERNAL, detail));
        var title = Slug.of(job.selection().table().title().in(job.language));
        var name = job.format.nameOf(title + "-" + job.requestedAt.toString().substring(0, 10));
        return Response.ok(file, job.format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.saved(name, name))
                .build();
    }
}
