package id.fkp.survey.answer;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.refused;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.Surveys;
import id.fkp.survey.given.PaperResponse;
import id.fkp.survey.given.PaperResponses;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.state.SurveyChannel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/surveys/{ref}/paper-responses")
@Produces(APPLICATION_JSON)
@Tag(name = "surveys")
class PaperResource {

    private final Surveys surveys;
    private final Responses responses;
    private final Idempotency idempotency;
    private final Caller caller;

    PaperResource(Surveys surveys, Responses responses, Idempotency idempotency, Caller caller) {
        this.surveys = surveys;
        this.responses = responses;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 reference-known",
        "409 survey-not-open",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Type in responses from paper (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "All of them or none. Also after closing, and after the results are public, with the day on the "
                            + "paper: what is published stays as it was until it is published anew.")
    @APIResponseSchema(value = PaperEntered.class, responseCode = "201")
    public PaperEntered enterPaperResponses(
            @Parameter(description = "The survey's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PaperResponses papers) {
        var survey = surveys.requireVisible(ref);
        caller.requireOn(survey.isPublic(), survey.unitId(), DRAFTER, MODERATOR, HEAD);
        var request = List.of("enterPaperResponses", survey.id(), papers);
        return idempotency.once(
                key, caller.id(), request, PaperEntered.class, () -> enter(surveys.holdShared(survey.id()), papers));
    }

    private PaperEntered enter(SurveyInfo survey, PaperResponses papers) {
        Surveys.requireBegun(survey);
        require(survey, papers.responses());
        var given = papers.responses().stream()
                .map(paper -> new Incoming(
                        SurveyChannel.PAPER,
                        paper.answeredOn(),
                        Incoming.scores(paper.answers()),
                        Objects.requireNonNullElse(paper.respondent(), Respondent.UNSAID),
                        paper.comment(),
                        paper.reference(),
                        caller.name()))
                .toList();
        if (responses.add(survey, given) < given.size()) {
            // Somebody else typed one in since they were looked for.
            throw AnswerProblems.referenceKnown();
        }
        responses.tell(survey, "survey-papers.entered", Map.of("entered", given.size()));
        return new PaperEntered(given.size());
    }

    private void require(SurveyInfo survey, List<PaperResponse> papers) {
        var faults = new ArrayList<Fault>();
        var references = new HashSet<String>();
        var known = new HashSet<>(responses.known(
                survey.id(),
                papers.stream()
                        .map(PaperResponse::reference)
                        .filter(Objects::nonNull)
                        .toList()));
        for (int i = 0; i < papers.size(); i++) {
            var paper = papers.get(i);
            var at = "/responses/" + i;
            faults.addAll(AnswerRules.faults(at, paper.answers()));
            faults.addAll(AnswerRules.faults(at, survey, paper.respondent()));
            faults.addAll(AnswerRules.faults(at, survey, paper.answeredOn()));
            var reference = paper.reference();
            if (reference != null && known.contains(reference)) {
                faults.add(AnswerRules.fault(
                        at + "/reference", "known", "nomor ini sudah dimasukkan", "has been entered before"));
            } else if (reference != null && !references.add(reference)) {
                faults.add(AnswerRules.fault(at + "/reference", "twice", "disebut dua kali", "is named twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }
}
