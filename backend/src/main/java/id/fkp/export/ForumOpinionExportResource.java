package id.fkp.export;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.OpinionTable;
import id.fkp.export.stream.Downloads;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.opinion.reading.OpinionQueries;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was answered to the structured questions of a forum, as files. */
@Path("/v1/forums/{ref}")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class ForumOpinionExportResource {

    private final Forums forums;
    private final Downloads downloads;
    private final Caller caller;
    private final Clock clock;

    ForumOpinionExportResource(Forums forums, Downloads downloads, Caller caller, Clock clock) {
        this.forums = forums;
        this.downloads = downloads;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/opinion-results-export")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Save what was answered to the structured questions of a forum as a file, counted",
            description = "A row for each choice, for a number and for words one; all from one moment. Questions whose "
                    + "results are hidden stand in it for members of the unit alone until the window is closed; of those that "
                    + "one to four have answered (few) others have one row, with how many alone. While the window is open "
                    + "others have what was told last (counted: of how many answers), members all. "
                    + Texts.FORMS)
    public Response exportOpinionResults(String ref, @BeanParam @Valid ExportParameters parameters) {
        var forum = forums.requireVisible(ref);
        boolean member = caller.isMemberOf(forum.unitId());
        var rows = OpinionTable.counted(forum, OpinionQueries.isOver(forum, clock.instant()), member);
        var download = parameters.of(rows, forum.slug());
        return member ? downloads.toMember(download) : downloads.toAll(download);
    }

    @GET
    @Path("/opinion-answers-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Save each answer to the structured questions of a forum as a file (members of its unit)",
            description = "A row for each answer, by question and by what was said, so that none tells when it came or "
                    + "what else the same person said. " + Texts.FORMS)
    public Response exportOpinionAnswers(String ref, @BeanParam @Valid ExportParameters parameters) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId());
        return downloads.toMember(parameters.of(OpinionTable.answers(forum.id()), forum.slug()));
    }
}
