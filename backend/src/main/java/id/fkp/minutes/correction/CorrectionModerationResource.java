package id.fkp.minutes.correction;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.inbox.Hiding;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody has appended to public minutes comes under the same rules as an input: it may be hidden, for a reason. */
@Path("/v1/sessions/{id}/corrections/{correctionId}")
@Produces(APPLICATION_JSON)
@Tag(name = "minutes")
class CorrectionModerationResource {

    private static final String OF_LINE = """
            select cast(to_json(l.feedback_id) as text)
            from line_correction k join minute_line l on l.id = k.line_id
            where k.id = :correction and l.feedback_id is not null
            """;

    private final Projection projection;
    private final Sessions sessions;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    CorrectionModerationResource(Projection projection, Sessions sessions, Acts acts, Caller caller, Clock clock) {
        this.projection = projection;
        this.sessions = sessions;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/hiding")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Hide a correction of the minutes from the public, for a reason (MODERATOR or HEAD of the unit)",
            description = "A tombstone with the reason stands in its place; who appended it still reads it. Hidden "
                    + "already, it keeps the reason it has.")
    public CorrectionRepresentation hideCorrection(UUID id, UUID correctionId, @NotNull @Valid Hiding hiding) {
        var session = held(id, correctionId);
        if (CorrectionHiding.findByIdOptional(correctionId).isEmpty()) {
            new CorrectionHiding(correctionId, session.unitId(), hiding.reason(), caller.name(), clock.instant())
                    .persistAndFlush();
            tell(
                    session,
                    "hidden",
                    correctionId,
                    Map.of("reason", hiding.reason().name()));
        }
        return represented(id, correctionId);
    }

    @POST
    @Path("/restoration")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Put a hidden correction back before the public (MODERATOR or HEAD of the unit)",
            description = "Asking again changes nothing.")
    public CorrectionRepresentation restoreCorrection(UUID id, UUID correctionId) {
        var session = held(id, correctionId);
        if (CorrectionHiding.deleteById(correctionId)) {
            CorrectionHiding.flush();
            tell(session, "restored", correctionId, Map.of());
        }
        return represented(id, correctionId);
    }

    /** The session, held so that of two moderators the second sees what the first has done. */
    private SessionInfo held(UUID id, UUID correctionId) {
        var session = sessions.find(id).orElseThrow(() -> notFound());
        caller.require(session.unitId(), MODERATOR, HEAD);
        represented(id, correctionId);
        return sessions.hold(id);
    }

    private CorrectionRepresentation represented(UUID id, UUID correctionId) {
        return CorrectionRepresentation.of(projection, id, correctionId).orElseThrow(() -> notFound());
    }

    /** With the input that its line became, at which the public log of moderation shows it. */
    private void tell(SessionInfo session, String participle, UUID correctionId, Map<String, Object> more) {
        var detail = new HashMap<>(more);
        detail.put("correctionId", correctionId.toString());
        detail.put("feedbackIds", projection.list(String.class, OF_LINE, Map.of("correction", correctionId)));
        acts.fire(new Act(session.unitId(), "correction." + participle, "session", session.id(), Reach.PUBLIC, detail));
    }
}
