package id.fkp.live.stage;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.Forums;
import id.fkp.identity.Role;
import id.fkp.live.change.Changes;
import id.fkp.live.question.Questions;
import id.fkp.live.rule.Leaders;
import id.fkp.live.rule.LiveRules;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/sessions/{id}/live/stage")
@Produces(APPLICATION_JSON)
@Tag(name = "live")
class StageResource {

    private final Projection projection;
    private final Leaders leaders;
    private final Sessions sessions;
    private final Forums forums;
    private final Questions questions;
    private final Changes changes;
    private final Acts acts;
    private final Clock clock;

    StageResource(
            Projection projection,
            Leaders leaders,
            Sessions sessions,
            Forums forums,
            Questions questions,
            Changes changes,
            Acts acts,
            Clock clock) {
        this.projection = projection;
        this.leaders = leaders;
        this.sessions = sessions;
        this.forums = forums;
        this.questions = questions;
        this.changes = changes;
        this.acts = acts;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read where a session stands, in order to move it (members of its unit)")
    public StageRepresentation readStage(UUID id) {
        leaders.member(id);
        return represented(id);
    }

    @PUT
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
            summary = "Move a running session on (MODERATOR or HEAD of its unit)",
            description =
                    "To a point of the agenda, the text and the question that are spoken about. When each point was "
                            + "begun and ended is noted by it. The end of the session clears it.")
    public StageRepresentation moveStage(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid StagePlan plan) {
        leaders.lead(id);
        Versioned.requireNamed(ifMatch);
        var session = sessions.holdShared(id);
        LiveRules.requireRunning(session);
        var stage = Stage.locked(id);
        Versioned.requireSeen(ifMatch, represented(id));
        var titles = Stage.titles(projection, id);
        require(session, stage, plan, titles);
        boolean toNextItem = !Objects.equals(stage.agendaItem, plan.agendaItem());
        var now = clock.instant();
        var left = stage.move(plan, titles, now);
        if (left != null) {
            questions.done(id, left, now);
        }
        if (toNextItem) {
            tell(session, plan.agendaItem());
        }
        changes.withThisAct(id);
        return represented(id);
    }

    private void require(SessionInfo session, Stage stage, StagePlan plan, List<String> titles) {
        if (plan.agendaItem() != null && plan.agendaItem() > titles.size()) {
            throw refused(LiveRules.fault(
                    "/agendaItem", "unknown", "bukan acara pertemuan ini", "is no item of this agenda"));
        }
        LiveRules.version(
                plan.standardId(),
                plan.component(),
                forums.find(session.forumId()).orElseThrow());
        var question = plan.questionId();
        if (question != null
                && !question.equals(stage.questionId)
                && !questions.mayComeOnStage(session.id(), question)) {
            throw refused(LiveRules.fault(
                    "/questionId",
                    "not-shown",
                    "bukan pertanyaan yang tampil di pertemuan ini",
                    "is no question that this session shows"));
        }
    }

    /** Which point of the agenda was begun when is evidence; what lay on the screen is not. */
    private void tell(SessionInfo session, @Nullable Integer item) {
        var detail =
                new HashMap<String, Object>(Map.of("forumId", session.forumId().toString()));
        if (item != null) {
            detail.put("agendaItem", item);
        }
        acts.fire(new Act(session.unitId(), "stage.moved", "session", session.id(), Reach.INTERNAL, detail));
    }

    private StageRepresentation represented(UUID id) {
        return StageRepresentation.of(projection, id).orElseThrow(() -> notFound());
    }
}
