package id.fkp.forum.agreement;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.forum.reading.ForumRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/forums/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "forums")
class AgreementResource {

    private final Forums forums;
    private final Agreements agreements;
    private final Projection projection;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    AgreementResource(
            Forums forums,
            Agreements agreements,
            Projection projection,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.forums = forums;
        this.agreements = agreements;
        this.projection = projection;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/agreement")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the record of agreement of a forum (members of its unit)",
            description = "Its files hold names and signatures. Everybody reads its date and number at the forum.")
    public AgreementRepresentation readAgreement(String ref) {
        var forum = forums.published(ref).orElseThrow(() -> notFound());
        caller.require(forum.unitId());
        return AgreementRecord.<AgreementRecord>findByIdOptional(forum.id())
                .map(AgreementRepresentation::of)
                .orElseThrow(() -> notFound());
    }

    @POST
    @Path("/agreement")
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
            summary = "Record that the record of agreement of a forum is signed (MODERATOR or HEAD of its unit)",
            description = "With it the drafts count as discussed (PP 96/2012 art 26(3)), and have to be published for "
                    + "comment within 5 working days (art 27(1)). Recorded once; it cannot be changed.")
    @APIResponseSchema(value = AgreementRepresentation.class, responseCode = "201")
    public AgreementRepresentation recordAgreement(
            String ref, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid AgreementDetails details) {
        var forum = convened(ref);
        var request = List.of("recordAgreement", forum.id(), details);
        return idempotency.once(key, caller.id(), request, AgreementRepresentation.class, () -> {
            agreements.record(forum, details, caller.name(), clock.instant());
            return AgreementRepresentation.of(AgreementRecord.findById(forum.id()));
        });
    }

    @POST
    @Path("/comment-window")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "409 calendar-year-missing",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Publish the drafts discussed in a forum for comment (MODERATOR or HEAD of its unit)",
            description = "Opens a forum of kind COMMENT_WINDOW on the newest texts at once, until the end of the 7th "
                    + "working day (PP 96/2012 art 27(2)). The texts come before the public for ever.")
    @APIResponseSchema(value = ForumRepresentation.class, responseCode = "201")
    public ForumRepresentation openCommentWindow(
            String ref, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid CommentWindowPlan plan) {
        var forum = convened(ref);
        var request = List.of("openCommentWindow", forum.id(), plan);
        return idempotency.once(key, caller.id(), request, ForumRepresentation.class, () -> {
            var now = clock.instant();
            var opened = agreements.publishForComment(forum, plan, caller.name(), now);
            return ForumRepresentation.of(projection, "id", opened, now).orElseThrow();
        });
    }

    private ForumInfo convened(String ref) {
        var forum = forums.requireVisible(ref);
        caller.requireOn(forum.announced(), forum.unitId(), MODERATOR, HEAD);
        return forum;
    }
}
