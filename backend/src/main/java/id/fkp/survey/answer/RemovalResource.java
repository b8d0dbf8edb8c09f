package id.fkp.survey.answer;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.survey.Surveys;
import id.fkp.survey.given.ResponseRemoval;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/survey-responses/{id}/removal")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class RemovalResource {

    private final EntityManager database;
    private final Surveys surveys;
    private final Responses responses;
    private final Projection projection;
    private final Caller caller;
    private final Clock clock;

    RemovalResource(
            EntityManager database,
            Surveys surveys,
            Responses responses,
            Projection projection,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.surveys = surveys;
        this.responses = responses;
        this.projection = projection;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Take a response out, such as a paper that was typed in twice (MODERATOR or HEAD of its unit)",
            description = "It counts no more and stays readable with the reason. Sent again it changes nothing.")
    public ResponseRepresentation removeSurveyResponse(UUID id, @NotNull @Valid ResponseRemoval removal) {
        var survey = surveys.find(surveyOf(id)).orElseThrow(() -> notFound());
        caller.require(survey.unitId(), MODERATOR, HEAD);
        responses.remove(survey, id, removal.reason().strip(), caller.name(), clock.instant());
        return ResponseRepresentation.of(projection, id).orElseThrow(() -> notFound());
    }

    private UUID surveyOf(UUID id) {
        List<?> found = database.createNativeQuery("select survey_id from survey_response where id = ?1")
                .setParameter(1, id)
                .getResultList();
        if (found.isEmpty()) {
            throw notFound();
        }
        return (UUID) found.get(0);
    }
}
