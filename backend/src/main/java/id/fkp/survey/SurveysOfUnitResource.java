package id.fkp.survey;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.survey.plan.SurveyPlan;
import id.fkp.survey.reading.SurveyRepresentation;
import id.fkp.survey.reading.SurveySearch;
import id.fkp.survey.reading.SurveySummary;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The surveys of a unit. */
@Path("/v1/units/{ref}/surveys")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class SurveysOfUnitResource {

    private final Projection projection;
    private final Surveys surveys;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SurveysOfUnitResource(
            Projection projection, Surveys surveys, Units units, Idempotency idempotency, Caller caller, Clock clock) {
        this.projection = projection;
        this.surveys = surveys;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the satisfaction surveys of a unit, newest first",
            description = "Those that are OPEN and those whose results are public; members of the unit see all.")
    public Page<SurveySummary> listSurveys(
            @Parameter(description = "The unit's id or slug") String ref,
            @BeanParam @Valid SurveySearch search,
            @BeanParam @Valid PageRequest page) {
        var unit = units.require(ref);
        return search.page(projection, unit.id(), caller.isMemberOf(unit.id()), page, clock.instant());
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/surveys/{ref}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Draft a satisfaction survey (DRAFTER, MODERATOR or HEAD of the unit)",
            description = "It opens by itself on its first day and closes after its last, in the unit's zone; without "
                    + "days it stays a draft.")
    @APIResponseSchema(value = SurveyRepresentation.class, responseCode = "201")
    public SurveyRepresentation draftSurvey(
            @Parameter(description = "The unit's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SurveyPlan plan) {
        var unit = units.require(ref);
        caller.requireOnPublic(unit.id(), DRAFTER, MODERATOR, HEAD);
        var request = List.of("draftSurvey", unit.id(), plan);
        return idempotency.once(key, caller.id(), request, SurveyRepresentation.class, () -> {
            var id = surveys.draft(unit.id(), plan, caller.name());
            return SurveyRepresentation.of(projection, id, clock.instant()).orElseThrow(() -> notFound());
        });
    }
}
