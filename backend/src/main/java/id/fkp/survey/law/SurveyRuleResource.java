package id.fkp.survey.law;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/survey-rule")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys", description = "Satisfaction surveys (SKM): questions, answers, results, what follows from them")
class SurveyRuleResource {

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(
            summary = "Read the nine elements, the scale and the grades of the satisfaction survey, and by which rule")
    public SurveyRule readSurveyRule() {
        return SurveyRules.CURRENT;
    }
}
