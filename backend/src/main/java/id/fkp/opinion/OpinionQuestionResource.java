package id.fkp.opinion;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.opinion.plan.QuestionEnd;
import id.fkp.opinion.plan.QuestionPlan;
import id.fkp.opinion.reading.OpinionQueries;
import id.fkp.opinion.reading.OpinionQuestionRepresentation;
import id.fkp.opinion.reading.OpinionText;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Structured questions of a forum: everybody reads them and their counts, the unit writes them. */
@Path("/v1/forums/{ref}/opinion-questions")
@Produces(APPLICATION_JSON)
@Tag(
        name = "opinions",
        description = "Structured questions beside a component in a consultation, and what people answer")
class OpinionQuestionResource {

    private final Forums forums;
    private final OpinionQuestions questions;
    private final OpinionQueries queries;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    OpinionQuestionResource(
            Forums forums,
            OpinionQuestions questions,
            OpinionQueries queries,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.forums = forums;
        this.questions = questions;
        this.queries = queries;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the structured questions of a forum with what was answered",
            description =
                    "All on one page, at most 50. Where hiddenUntilClose is true, results are absent until the window "
                            + "is closed, but for members of its unit. Words that people wrote stand in no result.")
    public Page<OpinionQuestionRepresentation> listOpinionQuestions(String ref) {
        var forum = forums.requireVisible(ref);
        return new Page<>(queries.ofForum(forum, caller.isMemberOf(forum.unitId()), clock.instant()), null);
    }

    @GET
    @Path("/{questionId}")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read one structured question of a forum with what was answered")
    public OpinionQuestionRepresentation readOpinionQuestion(String ref, UUID questionId) {
        return represented(forums.requireVisible(ref), questionId);
    }

    @GET
    @Path("/{questionId}/texts")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List what people wrote in answer to a question of type TEXT (members of its unit)",
            description =
                    "In no order that tells when; nothing tells whose. Their time comes with that of inputs, by the "
                            + "retention class OPINION.")
    public Page<OpinionText> listOpinionTexts(String ref, UUID questionId, @BeanParam @Valid PageRequest page) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId());
        return queries.texts(represented(forum, questionId).id(), page);
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/forums/{ref}/opinion-questions/{questionId}")
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
            summary = "Ask a structured question in a forum whose window is not over (DRAFTER or HEAD of its unit)",
            description =
                    "One that is added while the window is open has fewer answers than the others; its own number of "
                            + "answers says so.")
    @APIResponseSchema(value = OpinionQuestionRepresentation.class, responseCode = "201")
    public OpinionQuestionRepresentation addOpinionQuestion(
            String ref, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid QuestionPlan plan) {
        var forum = require(ref, DRAFTER, HEAD);
        return idempotency.once(
                key,
                caller.id(),
                List.of("addOpinionQuestion", forum.id(), plan),
                OpinionQuestionRepresentation.class,
                () -> represented(forum, questions.add(held(forum), plan, caller.name(), clock.instant())));
    }

    @PUT
    @Path("/{questionId}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Write a question anew that nobody has answered yet (DRAFTER or HEAD of its unit)",
            description = "409 illegal-transition once somebody has: it can only be ended then.")
    public OpinionQuestionRepresentation changeOpinionQuestion(
            String ref,
            UUID questionId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid QuestionPlan plan) {
        var forum = held(require(ref, DRAFTER, HEAD));
        questions.change(forum, seen(forum, questionId, ifMatch), plan, clock.instant());
        return represented(forum, questionId);
    }

    @DELETE
    @Path("/{questionId}")
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
    @Operation(summary = "Take away a question of a forum that is not announced (DRAFTER or HEAD of its unit)")
    public void removeOpinionQuestion(String ref, UUID questionId, @RestHeader("If-Match") @Nullable String ifMatch) {
        var forum = held(require(ref, DRAFTER, HEAD));
        questions.remove(forum, seen(forum, questionId, ifMatch));
    }

    @POST
    @Path("/{questionId}/ending")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Ask a question no longer, and say why (MODERATOR or HEAD of its unit)",
            description = "What was answered stays and is counted. It is not asked again.")
    public OpinionQuestionRepresentation endOpinionQuestion(
            String ref,
            UUID questionId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid QuestionEnd end) {
        var forum = held(require(ref, MODERATOR, HEAD));
        questions.end(forum, seen(forum, questionId, ifMatch), end.reason(), clock.instant());
        return represented(forum, questionId);
    }

    private ForumInfo require(String ref, UnitRole... roles) {
        var forum = forums.requireVisible(ref);
        caller.requireOn(forum.announced(), forum.unitId(), roles);
        return forum;
    }

    /** Two who write at the same time do so one after the other, and its window stays as it is meanwhile. */
    private ForumInfo held(ForumInfo forum) {
        forums.hold(forum.id());
        return forums.find(forum.id()).orElseThrow();
    }

    /** Locked before it is compared, so that nobody answers what is being changed. */
    private OpinionQuestion seen(ForumInfo forum, UUID questionId, @Nullable String ifMatch) {
        var question = OpinionQuestion.locked(forum.id(), questionId).orElseThrow(() -> notFound());
        Versioned.requireSeen(ifMatch, represented(forum, questionId));
        return question;
    }

    private OpinionQuestionRepresentation represented(ForumInfo forum, UUID questionId) {
        return queries.of(forum, questionId, caller.isMemberOf(forum.unitId()), clock.instant())
                .orElseThrow(() -> notFound());
    }
}
