package id.fkp.export;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.SurveyResponseTable;
import id.fkp.export.stream.Downloads;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import id.fkp.survey.Surveys;
import id.fkp.survey.answer.ResponseFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/surveys/{ref}/responses-export")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class SurveyExportResource {

    private final Surveys surveys;
    private final Downloads downloads;
    private final Caller caller;

    SurveyExportResource(Surveys surveys, Downloads downloads, Caller caller) {
        this.surveys = surveys;
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Save the responses to a survey as a file (members of its unit)",
            description =
                    "The rows of listSurveyResponses with the same filters, all from one moment; nothing of any device. "
                            + Texts.FORMS)
    public Response exportSurveyResponses(
            @Parameter(description = "The survey's id or slug") String ref,
            @BeanParam @Valid ResponseFilter filter,
            @BeanParam @Valid ExportParameters parameters) {
        var survey = surveys.requireVisible(ref);
        caller.require(survey.unitId());
        return downloads.toMember(parameters.of(SurveyResponseTable.of(survey.id(), filter), survey.slug()));
    }
}
