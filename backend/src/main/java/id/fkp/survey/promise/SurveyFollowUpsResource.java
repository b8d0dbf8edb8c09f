package id.fkp.survey.promise;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.followup.FollowUps;
import id.fkp.followup.given.SurveyPromise;
import id.fkp.followup.reading.FollowUpProgress;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Words;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.Surveys;
import id.fkp.survey.state.SurveyState;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** What a unit promises because of a survey, for everybody to watch; moved and proven as every follow-up. */
@Path("/v1/surveys/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class SurveyFollowUpsResource {

    private static final String REF = "The survey's id or slug";

    private final Surveys surveys;
    private final FollowUps followUps;
    private final Projection projection;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SurveyFollowUpsResource(
            Surveys surveys,
            FollowUps followUps,
            Projection projection,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.surveys = surveys;
        this.followUps = followUps;
        this.projection = projection;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/follow-ups")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List what a unit promised because of a survey, in the order in which it was planned",
            description = "All on one page.")
    public Page<FollowUpRepresentation> listSurveyFollowUps(@Parameter(description = REF) String ref) {
        var survey = surveys.requireVisible(ref);
        return new Page<>(FollowUpRepresentation.ofSurvey(projection, survey.id(), clock.instant()), null);
    }

    @GET
    @Path("/follow-up-progress")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Count what a unit promised because of a survey, in numbers that add up")
    public FollowUpProgress readSurveyFollowUpProgress(@Parameter(description = REF) String ref) {
        return FollowUpProgress.ofSurvey(projection, surveys.requireVisible(ref).id(), clock.instant());
    }

    @POST
    @Path("/follow-ups")
    @ResponseStatus(201)
    @MadeAt("/api/v1/follow-ups/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary =
                    "Promise something because of a survey whose results are public (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "Public at once. It is moved, proven and verified as every follow-up. A survey has 100 at most.")
    @APIResponseSchema(value = FollowUpRepresentation.class, responseCode = "201")
    public FollowUpRepresentation planSurveyFollowUp(
            @Parameter(description = REF) String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SurveyFollowUpPlan plan) {
        var survey = surveys.requireVisible(ref);
        caller.requireOn(survey.isPublic(), survey.unitId(), DRAFTER, MODERATOR, HEAD);
        var request = List.of("planSurveyFollowUp", survey.id(), plan);
        return idempotency.once(key, caller.id(), request, FollowUpRepresentation.class, () -> {
            var promise = promise(surveys.hold(survey.id()), plan);
            return FollowUpRepresentation.of(projection, followUps.plan(promise), clock.instant())
                    .orElseThrow(() -> notFound());
        });
    }

    private SurveyPromise promise(SurveyInfo survey, SurveyFollowUpPlan plan) {
        if (survey.state() != SurveyState.PUBLISHED) {
            throw ILLEGAL_TRANSITION.because(
                    "Publikasikan hasil survei dahulu; rencana tindak lanjut berpijak padanya.",
                    "Publish the results of the survey first; what is promised rests on them.");
        }
        if (FollowUpRepresentation.ofSurvey(projection, survey.id(), clock.instant())
                        .size()
                >= 100) {
            throw ILLEGAL_TRANSITION.because(
                    "Satu survei memuat paling banyak 100 tindak lanjut.", "A survey has at most 100 follow-ups.");
        }
        if (plan.dueOn().isBefore(survey.today())) {
            throw refused(new Fault("/dueOn", "in-the-past", new Words("sudah lewat", "has passed")));
        }
        return new SurveyPromise(
                survey.unitId(),
                survey.id(),
                plan.element().name(),
                plan.text().strip(),
                plan.owner().strip(),
                plan.horizon(),
                plan.dueOn());
    }
}
