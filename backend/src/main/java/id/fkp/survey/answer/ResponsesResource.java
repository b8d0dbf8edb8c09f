package id.fkp.survey.answer;

import static id.fkp.shared.problem.CommonProblems.refused;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.gate.ProofOfWork;
import id.fkp.gate.RateLimits;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.submission.Senders;
import id.fkp.submission.Senders.Sender;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.Surveys;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.given.SurveySubmission;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What respondents send, and what members of the unit read of it. */
@Path("/v1/surveys/{ref}/responses")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class ResponsesResource {

    private static final String REF = "The survey's id or slug";

    private final Surveys surveys;
    private final Responses responses;
    private final OneAnswer oneAnswer;
    private final Senders senders;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final Idempotency idempotency;
    private final Projection projection;
    private final Caller caller;

    ResponsesResource(
            Surveys surveys,
            Responses responses,
            OneAnswer oneAnswer,
            Senders senders,
            ProofOfWork work,
            RateLimits limits,
            Idempotency idempotency,
            Projection projection,
            Caller caller) {
        this.surveys = surveys;
        this.responses = responses;
        this.oneAnswer = oneAnswer;
        this.senders = senders;
        this.work = work;
        this.limits = limits;
        this.idempotency = idempotency;
        this.projection = projection;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "400 challenge-invalid",
        "400 challenge-spent",
        "400 challenge-expired",
        "400 survey-token-unknown",
        "404 not-found",
        "409 survey-not-open",
        "409 survey-closed",
        "409 survey-answered",
        "409 survey-token-used",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Answer a satisfaction survey while it is open, with or without an account",
            description =
                    "Without an account a solved challenge is needed. With ONE_PER_DEVICE the Device-Token is, and "
                            + "answers once; with ONE_PER_TOKEN a token of the unit's is. What is said is kept without who, what "
                            + "device or what token said it. Sent again under its key it is answered as the first time, also "
                            + "after closing, whatever it then says: nothing is kept of it to compare.")
    @APIResponseSchema(value = SurveyReceipt.class, responseCode = "201")
    public SurveyReceipt answerSurvey(
            @Parameter(description = REF) String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @NotNull @Valid SurveySubmission submission) {
        var sender = senders.of(deviceToken);
        var survey = surveys.requireVisible(ref);
        // Without the answers: what few people can have said would be found by its digest.
        return idempotency.once(
                key,
                sender.owner(),
                List.of("answerSurvey", survey.id()),
                SurveyReceipt.class,
                () -> take(surveys.holdShared(survey.id()), submission, sender));
    }

    private SurveyReceipt take(SurveyInfo survey, SurveySubmission submission, Sender sender) {
        Surveys.requireOpen(survey);
        require(survey, submission);
        if (sender.author() == null) {
            work.accept(submission.challenge());
        }
        limits.count(sender.counted());
        oneAnswer.claim(survey, sender, submission);
        var given = new Incoming(
                submission.channel(),
                survey.today(),
                Incoming.scores(submission.answers()),
                Objects.requireNonNullElse(submission.respondent(), Respondent.UNSAID),
                submission.comment(),
                null,
                null);
        responses.add(survey, List.of(given));
        return new SurveyReceipt(survey.id(), survey.today());
    }

    private static void require(SurveyInfo survey, SurveySubmission submission) {
        var faults = new ArrayList<>(AnswerRules.faults("", submission.answers()));
        faults.addAll(AnswerRules.faults("", survey, submission.respondent()));
        if (!submission.channel().isSentByItsGiver()) {
            faults.add(
                    AnswerRules.fault("/channel", "not-of-a-giver", "ONLINE, QR, atau KIOSK", "ONLINE, QR or KIOSK"));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List the responses to a survey, the newest days first (members of its unit)",
            description =
                    "Those that were taken out again too, with the reason. In a day they stand in no order, so that "
                            + "none tells when it came. Comments are for the unit alone.")
    public Page<ResponseRepresentation> listSurveyResponses(
            @Parameter(description = REF) String ref,
            @BeanParam @Valid ResponseFilter filter,
            @BeanParam @Valid PageRequest page) {
        var survey = surveys.requireVisible(ref);
        caller.require(survey.unitId());
        return ResponseRepresentation.ofSurvey(projection, survey.id(), filter, page);
    }
}
