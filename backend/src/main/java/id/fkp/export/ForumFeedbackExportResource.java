package id.fkp.export;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.FeedbackTable;
import id.fkp.export.stream.Downloads;
import id.fkp.feedback.reading.FeedbackFilter;
import id.fkp.forum.Forums;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/forums/{ref}/feedback-export")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports", description = "Lists as files: the same rows and values as CSV, XLSX and JSON Lines")
class ForumFeedbackExportResource {

    private final Forums forums;
    private final Downloads downloads;

    ForumFeedbackExportResource(Forums forums, Downloads downloads) {
        this.forums = forums;
        this.downloads = downloads;
    }

    @GET
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Save the inputs of a forum with their answers as a file, as everybody sees them",
            description = "The rows of listForumFeedback with the same filters, all from one moment. " + Texts.FORMS)
    public Response exportForumFeedback(
            @Parameter(description = "The forum's id or slug") String ref,
            @BeanParam FeedbackFilter filter,
            @BeanParam @Valid ExportParameters parameters) {
        var forum = forums.published(ref).orElseThrow(() -> notFound());
        return downloads.toAll(parameters.of(FeedbackTable.ofForum(forum.id(), filter), forum.slug()));
    }
}
