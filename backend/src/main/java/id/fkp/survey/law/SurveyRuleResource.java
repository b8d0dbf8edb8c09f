package id.fkp.survey.law;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

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

    @GET
    @Path("/sample")
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "Compute how many respondents are enough for so many users, by Krejcie and Morgan")
    public SurveySample readSurveySample(
            @Parameter(required = true, description = "How many people used the service in the period", example = "300")
                    @RestQuery
                    @NotNull
                    @Min(1)
                    @Max(100_000_000)
                    Integer population) {
        return new SurveySample(population, SampleSize.of(population));
    }
}
