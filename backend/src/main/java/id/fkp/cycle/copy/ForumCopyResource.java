package id.fkp.cycle.copy;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.Forums;
import id.fkp.forum.reading.ForumRepresentation;
import id.fkp.forum.state.ForumKind;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.opinion.OpinionQuestions;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

@Path("/v1/forums/{ref}/copy")
@Produces(APPLICATION_JSON)
@Tag(name = "yearly-cycle")
class ForumCopyResource {

    private final Projection projection;
    private final Forums forums;
    private final ForumCopies copies;
    private final OpinionQuestions questions;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    ForumCopyResource(
            Projection projection,
            Forums forums,
            ForumCopies copies,
            OpinionQuestions questions,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.forums = forums;
        this.copies = copies;
        this.questions = questions;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/forums/{ref}")
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
            summary = "Plan a forum from an earlier one (DRAFTER or HEAD of its unit)",
            description =
                    "With its title, standards, settings and sessions (team, agenda, seats of each element), all so "
                            + "many years later that it is to come, on working days, and with the structured questions "
                            + "that were not ended; without its theme, and without a description that names a day. What the "
                            + "earlier one promised and has not done stands on the agenda of the first session, "
                            + "then of the next, as far as there is room; carried says how much that is.")
    @APIResponseSchema(value = ForumRepresentation.class, responseCode = "201")
    public ForumRepresentation copyForum(
            @Parameter(description = "The earlier forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        var known = forums.requireVisible(ref);
        caller.requireOn(known.announced(), known.unitId(), DRAFTER, HEAD);
        var request = List.of("copyForum", known.id());
        return idempotency.once(key, caller.id(), request, ForumRepresentation.class, () -> {
            var before = represented(known.id());
            if (before.kind() != ForumKind.CONSULTATION) {
                throw ILLEGAL_TRANSITION.because(
                        "Masa tanggapan mengikuti forumnya; salin forum itu.",
                        "A window for comments follows its forum; copy that one.");
            }
            var now = clock.instant();
            var begun = copies.begin(before, now);
            var forum = begun.forum();
            acts.fire(new Act(
                    forum.unitId(),
                    "forum.planned",
                    "forum",
                    forum.id(),
                    Reach.INTERNAL,
                    Map.of("title", forum.title(), "copiedFrom", before.id().toString())));
            questions.copy(before.id(), forum, caller.name(), now);
            return represented(forum.id()).with(begun.carried());
        });
    }

    private ForumRepresentation represented(UUID id) {
        return ForumRepresentation.of(projection, "id", id, clock.instant()).orElseThrow(() -> notFound());
    }
}
