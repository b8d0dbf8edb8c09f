package id.fkp.survey;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.survey.plan.SurveyPlan;
import id.fkp.survey.reading.SurveyRepresentation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** One survey. */
@Path("/v1/surveys/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class SurveyResource {

    private static final String REF = "The survey's id or slug";

    private final Projection projection;
    private final Surveys surveys;
    private final Caller caller;
    private final Clock clock;

    SurveyResource(Projection projection, Surveys surveys, Caller caller, Clock clock) {
        this.projection = projection;
        this.surveys = surveys;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read one satisfaction survey by its id or slug",
            description = "What it asks and how it stands, also after it has closed; a draft for members of its unit.")
    public SurveyRepresentation readSurvey(@Parameter(description = REF) String ref) {
        return represented(surveys.requireVisible(ref).id());
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "409 survey-has-responses",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Change a satisfaction survey (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "Once there are responses only title, wording of questions (not their meaning), closing day and "
                            + "population may differ; once its results are public nothing.")
    public SurveyRepresentation changeSurvey(
            @Parameter(description = REF) String ref,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SurveyPlan plan) {
        var id = seen(ref, ifMatch);
        surveys.change(id, plan);
        return represented(id);
    }

    @DELETE
    @ResponseStatus(204)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(summary = "Discard the draft of a survey that was never open (DRAFTER, MODERATOR or HEAD of its unit)")
    public void discardSurvey(
            @Parameter(description = REF) String ref, @RestHeader("If-Match") @Nullable String ifMatch) {
        surveys.discard(seen(ref, ifMatch));
    }

    private UUID seen(String ref, @Nullable String ifMatch) {
        var survey = surveys.requireVisible(ref);
        caller.requireOn(survey.isPublic(), survey.unitId(), DRAFTER, MODERATOR, HEAD);
        surveys.hold(survey.id());
        Versioned.requireSeen(ifMatch, represented(survey.id()));
        return survey.id();
    }

    private SurveyRepresentation represented(UUID id) {
        return SurveyRepresentation.of(projection, id, clock.instant()).orElseThrow(() -> notFound());
    }
}
