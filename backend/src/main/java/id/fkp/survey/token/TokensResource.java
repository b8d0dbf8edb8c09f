package id.fkp.survey.token;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.Surveys;
import id.fkp.survey.state.AnswerRule;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** One-time tokens of a survey. */
@Path("/v1/surveys/{ref}/token-batches")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class TokensResource {

    private static final String REF = "The survey's id or slug";

    private final Surveys surveys;
    private final SurveyTokens tokens;
    private final Idempotency idempotency;
    private final Projection projection;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    TokensResource(
            Surveys surveys,
            SurveyTokens tokens,
            Idempotency idempotency,
            Projection projection,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.surveys = surveys;
        this.tokens = tokens;
        this.idempotency = idempotency;
        this.projection = projection;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "List the batches of one-time tokens of a survey, newest first (members of its unit)")
    public Page<TokenBatch> listSurveyTokenBatches(
            @Parameter(description = REF) String ref, @BeanParam @Valid PageRequest page) {
        var survey = surveys.requireVisible(ref);
        caller.require(survey.unitId());
        return TokenBatch.ofSurvey(projection, survey.id(), page);
    }

    @POST
    @ResponseStatus(201)
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
            summary = "Make one-time tokens to be printed and handed out (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "For a survey of the rule ONE_PER_TOKEN. By which token something was said is kept nowhere.")
    @APIResponseSchema(value = TokenBatch.class, responseCode = "201")
    public TokenBatch makeSurveyTokens(
            @Parameter(description = REF) String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid TokenOrder order) {
        var survey = surveys.requireVisible(ref);
        caller.requireOn(survey.isPublic(), survey.unitId(), DRAFTER, MODERATOR, HEAD);
        var request = List.of("makeSurveyTokens", survey.id(), order);
        return idempotency.once(key, caller.id(), request, TokenBatch.class, () -> made(survey, order));
    }

    private TokenBatch made(SurveyInfo survey, TokenOrder order) {
        surveys.hold(survey.id());
        if (survey.answerRule() != AnswerRule.ONE_PER_TOKEN) {
            throw ILLEGAL_TRANSITION.because(
                    "Survei ini tidak memakai kode sekali pakai.", "This survey does not use one-time tokens.");
        }
        UUID batch = tokens.make(survey.unitId(), survey.id(), order.size(), caller.name(), clock.instant());
        acts.fire(new Act(
                survey.unitId(),
                "survey-tokens.made",
                "survey",
                survey.id(),
                Reach.INTERNAL,
                Map.of("size", order.size())));
        return TokenBatch.of(projection, batch).orElseThrow(() -> notFound());
    }
}
