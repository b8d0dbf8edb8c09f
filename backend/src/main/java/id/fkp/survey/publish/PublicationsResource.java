package id.fkp.survey.publish;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.survey.Surveys;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The results of a survey: for its unit as they are, for the public as they were published. */
@Path("/v1/surveys/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class PublicationsResource {

    private static final String REF = "The survey's id or slug";

    private final Surveys surveys;
    private final Publications publications;
    private final Projection projection;
    private final Idempotency idempotency;
    private final Caller caller;

    PublicationsResource(
            Surveys surveys, Publications publications, Projection projection, Idempotency idempotency, Caller caller) {
        this.surveys = surveys;
        this.publications = publications;
        this.projection = projection;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Path("/results")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read what came of a survey so far, beside what was published (members of its unit)",
            description = "Counted from sums that grow with each response, whoever sends or takes one out meanwhile.")
    public ResultsNow readSurveyResults(@Parameter(description = REF) String ref) {
        var survey = surveys.requireVisible(ref);
        caller.require(survey.unitId());
        return publications.now(survey);
    }

    @GET
    @Path("/publications")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the published results of a survey, the ones that hold first",
            description = "Each as it was then. Nothing before the first is published.")
    public Page<PublicationRepresentation> listSurveyPublications(
            @Parameter(description = REF) String ref, @BeanParam @Valid PageRequest page) {
        return PublicationRepresentation.ofSurvey(
                projection, surveys.requireVisible(ref).id(), page);
    }

    @POST
    @Path("/publications")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 nothing-new-to-publish",
        "409 survey-still-open",
        "409 too-few-responses",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary =
                    "Publish the results of a survey that is closed, or publish them anew (MODERATOR or HEAD of its unit)",
            description =
                    "As they are at this moment. What is typed in later is in the next publication; groupings whose difference "
                            + "to an earlier one would tell of fewer than five are withheld from it.")
    @APIResponseSchema(value = PublicationRepresentation.class, responseCode = "201")
    public PublicationRepresentation publishSurvey(
            @Parameter(description = REF) String ref, @RestHeader("Idempotency-Key") @Nullable String key) {
        var survey = surveys.requireVisible(ref);
        caller.requireOn(survey.isPublic(), survey.unitId(), MODERATOR, HEAD);
        return idempotency.once(
                key,
                caller.id(),
                List.of("publishSurvey", survey.id()),
                PublicationRepresentation.class,
                () -> publications.publish(survey.id(), caller.name()));
    }
}
