package id.fkp.response.draft;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.response.draft.Drafts.Author;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Answers that are being written, for who may answer. */
@Path("/v1/feedback/{id}/answer-drafts")
@Produces(APPLICATION_JSON)
@Tag(name = "responses")
class AnswerDraftResource {

    private final Drafts drafts;
    private final Caller caller;
    private final Clock clock;

    AnswerDraftResource(Drafts drafts, Caller caller, Clock clock) {
        this.drafts = drafts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Read what is being written as an answer to an input (MODERATOR or HEAD of its unit)",
            description = "One's own, to be gone on with, and those of colleagues.")
    public AnswerDrafts readAnswerDrafts(UUID id) {
        requireOffice(id);
        return drafts.of(id, author());
    }

    @PUT
    @Path("/own")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Keep what one has written so far as an answer to an input (MODERATOR or HEAD of its unit)",
            description = "In the place of what the caller has written before, and of nobody else's. The first one "
                    + "names version 0; what was written in another window since is refused and sent along. Without "
                    + "any text it is given up. Publishing the answer takes it away; its version goes on growing.")
    public AnswerDraftRepresentation keepAnswerDraft(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid DraftedAnswer answer) {
        var unitId = requireOffice(id);
        return drafts.keep(id, unitId, author(), ifMatch, answer, clock.instant());
    }

    private UUID requireOffice(UUID id) {
        var unitId = drafts.place(id).orElseThrow(() -> notFound()).unitId();
        caller.require(unitId, MODERATOR, HEAD);
        return unitId;
    }

    private Author author() {
        return new Author(caller.issuer(), caller.subject(), caller.name());
    }
}
