package id.fkp.export;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.FeedbackTable;
import id.fkp.export.stream.Downloads;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.inbox.InboxFilter;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/feedback-export")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class FeedbackExportResource {

    private final Downloads downloads;
    private final Caller caller;
    private final Acts acts;

    FeedbackExportResource(Downloads downloads, Caller caller, Acts acts) {
        this.downloads = downloads;
        this.caller = caller;
        this.acts = acts;
    }

    /** The transaction ends before the first byte is sent. */
    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save the inputs of a unit as a file, whole and with who gave them",
            description =
                    "For members of the unit: the rows of listFeedback with the same filters, all from one moment. "
                            + "That it was saved goes into the audit, since persons leave the product with it. "
                            + Texts.FORMS)
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
    public Response exportFeedback(
            @BeanParam @Valid InboxFilter filter, @BeanParam @Valid ExportParameters parameters) {
        caller.require(filter.unitId());
        var format = parameters.format().name();
        acts.fire(new Act(
                filter.unitId(),
                "feedback.exported",
                "unit",
                filter.unitId(),
                Reach.INTERNAL,
                filter.forumId() == null
                        ? Map.of("format", format)
                        : Map.of("format", format, "forumId", filter.forumId().toString())));
        return downloads.toMember(parameters.of(FeedbackTable.ofUnit(filter), null));
    }
}
