package id.fkp.agreement;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.agreement.plan.AgreementText;
import id.fkp.agreement.reading.DraftRepresentation;
import id.fkp.agreement.reading.ReadinessRepresentation;
import id.fkp.attendance.given.DrawnSignature;
import id.fkp.attendance.given.SignatureImage;
import id.fkp.calendar.Calendars;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The draft of the record of agreement of a forum, for members of its unit. */
@Path("/v1/forums/{ref}/agreement-draft")
@Produces(APPLICATION_JSON)
@Tag(name = "agreement", description = "The record of agreement of a forum: drafted, signed, verified")
class DraftResource {

    private final Drafts drafts;
    private final Forums forums;
    private final Calendars calendars;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    DraftResource(
            Drafts drafts,
            Forums forums,
            Calendars calendars,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.drafts = drafts;
        this.forums = forums;
        this.calendars = calendars;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read the draft of the record of agreement of a forum (members of its unit)")
    public DraftRepresentation readAgreementDraft(@Parameter(description = "The forum's id or slug") String ref) {
        return drafts.represented(seen(ref).id());
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
            summary = "Begin the record of agreement of a forum (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "With a row for each line of the minutes, the day and place of the last session, and a number "
                            + "by the pattern of the unit. Once of one forum.")
    @APIResponseSchema(value = DraftRepresentation.class, responseCode = "201")
    public DraftRepresentation beginAgreementDraft(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        var forum = seen(ref, DRAFTER, MODERATOR, HEAD);
        var request = List.of("beginAgreementDraft", forum.id());
        return idempotency.once(key, caller.id(), request, DraftRepresentation.class, () -> {
            forums.hold(forum.id());
            drafts.begin(forums.find(forum.id()).orElseThrow(), caller.name(), clock.instant());
            tell(forum, "agreement-draft.begun");
            return drafts.represented(forum.id());
        });
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
            summary = "Write the draft of the record of agreement anew (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Whole, until it is signed. Signatures that were drawn are gone by it: they stood under "
                    + "another text.")
    public DraftRepresentation changeAgreementDraft(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementText text) {
        var forum = seen(ref, DRAFTER, MODERATOR, HEAD);
        var draft = AgreementDraft.locked(forum.id()).orElseThrow(() -> notFound());
        Versioned.requireSeen(ifMatch, drafts.represented(forum.id()));
        drafts.rewrite(draft, text, caller.name(), clock.instant());
        tell(forum, "agreement-draft.changed");
        return drafts.represented(forum.id());
    }

    @GET
    @Path("/readiness")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read what the draft of the record of agreement lacks before it is signed (members of its unit)",
            description = "What is missing blocks the signing; advice blocks nothing.")
    public ReadinessRepresentation readAgreementReadiness(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Accept-Language") @Nullable String acceptLanguage) {
        var draft = drafts.represented(seen(ref).id());
        var language = Language.of(acceptLanguage);
        var missing = DraftChecks.missing(draft);
        var advice = DraftChecks.advice(draft, calendars.current());
        return new ReadinessRepresentation(
                missing.isEmpty(),
                missing.stream().map(fault -> fault.in(language)).toList(),
                advice.stream().map(fault -> fault.in(language)).toList());
    }

    @PUT
    @Path("/signatories/{id}/signature")
    @ResponseStatus(204)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 illegal-transition"})
    @Operation(
            summary = "Keep a signature that was drawn on a screen (MODERATOR or HEAD of the forum's unit)",
            description =
                    "On the unit's device, by the one who signs. Drawn again, it takes the place of the one before.")
    public void drawSignature(
            @Parameter(description = "The forum's id or slug") String ref,
            UUID id,
            @NotNull @Valid SignatureImage signature) {
        var forum = seen(ref, MODERATOR, HEAD);
        var draft = AgreementDraft.locked(forum.id()).orElseThrow(() -> notFound());
        draft.requireDraft();
        var signatory = Signatory.of(forum.id(), id).orElseThrow(() -> notFound());
        SignatorySignature.keep(signatory, DrawnSignature.of(signature.image(), "/image"), clock.instant());
        tell(forum, "agreement-draft.signature-drawn");
    }

    private ForumInfo seen(String ref, UnitRole... roles) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId(), roles);
        return forum;
    }

    private void tell(ForumInfo forum, String verb) {
        acts.fire(new Act(forum.unitId(), verb, "forum", forum.id(), Reach.INTERNAL, Map.of()));
    }
}
