package id.fkp.followup.answer;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.followup.FollowUps;
import id.fkp.followup.given.AnswerPromise;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.response.ResponseInfo;
import id.fkp.response.Responses;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Words;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What a unit promises with an answer, for everybody to watch; moved and proven as every follow-up. */
@Path("/v1/responses/{id}/follow-ups")
@Produces(APPLICATION_JSON)
@Tag(name = "responses")
class ResponseFollowUpsResource {

    static final int MOST = 20;

    private final Responses responses;
    private final Forums forums;
    private final FollowUps followUps;
    private final Projection projection;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ResponseFollowUpsResource(
            Responses responses,
            Forums forums,
            FollowUps followUps,
            Projection projection,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.responses = responses;
        this.forums = forums;
        this.followUps = followUps;
        this.projection = projection;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List what was promised with an answer, in the order in which it was planned",
            description = "All on one page, also once another answer has taken the place of this one.")
    public Page<FollowUpRepresentation> listResponseFollowUps(UUID id) {
        var answer = visible(id);
        return new Page<>(FollowUpRepresentation.ofAnswer(projection, answer.id(), clock.instant()), null);
    }

    @POST
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
            summary = "Promise something with a public answer (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Public at once, and one of the follow-ups of its forum. It is moved, proven and verified as "
                    + "every follow-up; those whose inputs it answers are told. Refused once the answer is replaced or "
                    + "the forum is closed. An answer has 20 at most.")
    @APIResponseSchema(value = FollowUpRepresentation.class, responseCode = "201")
    public FollowUpRepresentation planResponseFollowUp(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid ResponseFollowUpPlan plan) {
        var answer = visible(id);
        caller.requireOn(answer.shown(), answer.unitId(), DRAFTER, MODERATOR, HEAD);
        var request = List.of("planResponseFollowUp", id, plan);
        return idempotency.once(key, caller.id(), request, FollowUpRepresentation.class, () -> {
            var promise = promise(responses.hold(id), plan);
            return FollowUpRepresentation.of(projection, followUps.plan(promise), clock.instant())
                    .orElseThrow();
        });
    }

    /** A replaced answer is seen by its unit, and by everybody while promises stand on it. */
    private ResponseInfo visible(UUID id) {
        return responses
                .find(id)
                .filter(answer ->
                        answer.shown() || caller.isMemberOf(answer.unitId()) || followUps.promisedWith(answer.id()) > 0)
                .orElseThrow(() -> notFound());
    }

    private AnswerPromise promise(ResponseInfo answer, ResponseFollowUpPlan plan) {
        forums.requireNotClosed(answer.forumId());
        if (!answer.shown()) {
            throw ILLEGAL_TRANSITION.because(
                    "Tanggapan ini tidak (lagi) terbaca umum; janjikan lewat tanggapan yang terbaca.",
                    "This answer is not, or no longer, before the public; promise with one that is.");
        }
        if (followUps.promisedWith(answer.id()) >= MOST) {
            throw ILLEGAL_TRANSITION.because(
                    "Satu tanggapan memuat paling banyak 20 tindak lanjut.", "An answer has at most 20 follow-ups.");
        }
        var zone = ZoneId.of(forums.find(answer.forumId()).orElseThrow().zone());
        if (plan.dueOn().isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            throw refused(new Fault("/dueOn", "in-the-past", new Words("sudah lewat", "has passed")));
        }
        return new AnswerPromise(
                answer.unitId(),
                answer.forumId(),
                answer.id(),
                plan.text().strip(),
                plan.owner().strip(),
                plan.horizon(),
                plan.dueOn());
    }
}
