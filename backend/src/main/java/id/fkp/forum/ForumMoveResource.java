package id.fkp.forum;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.forum.plan.ApprovalChange;
import id.fkp.forum.reading.ForumRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.Freezing;
import id.fkp.standard.Standards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What changes the course of a forum. Every move holds the forum's row, and reads the clock only then. */
@Path("/v1/forums")
@Produces(APPLICATION_JSON)
@Tag(name = "forums")
class ForumMoveResource {

    private final Projection projection;
    private final Forums forums;
    private final Standards standards;
    private final Freezing freezing;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    ForumMoveResource(
            Projection projection,
            Forums forums,
            Standards standards,
            Freezing freezing,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.forums = forums;
        this.standards = standards;
        this.freezing = freezing;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{ref}/announcement")
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
            summary = "Announce a planned forum (MODERATOR or HEAD of its unit)",
            description = "Puts the newest version of each of its standards before the public, for ever. Refused with "
                    + "illegal-transition while anything is missing; errors names it, such as "
                    + "/standards/0/components/SD3. An opening time that has passed becomes now.")
    public ForumRepresentation announceForum(String ref, @RestHeader("If-Match") @Nullable String ifMatch) {
        var forum = held(ref, ifMatch);
        forums.announce(forum, caller.name(), clock.instant());
        return represented(forum);
    }

    @POST
    @Path("/{ref}/window-changes")
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
            summary = "Prolong an announced window or close it early, and say why (MODERATOR or HEAD of its unit)",
            description = "Not once the window has closed. The reason is shown to the public.")
    public ForumRepresentation changeForumWindow(
            String ref, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid WindowMove move) {
        var forum = held(ref, ifMatch);
        var change = forum.close(move.closesAt(), move.reason(), caller.name(), clock.instant());
        change.persist();
        forums.follow(forum);
        var verb = "forum." + change.kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        fire(
                forum,
                verb,
                Map.of(
                        "before",
                        Objects.requireNonNull(change.closesBefore).toString(),
                        "after",
                        Objects.requireNonNull(change.closesAfter).toString()),
                change.reason);
        return represented(forum);
    }

    @POST
    @Path("/{ref}/approval-changes")
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
            summary = "Let inputs wait shorter for a moderator, or not at all, and say why "
                    + "(MODERATOR or HEAD of its unit)",
            description =
                    "Never longer than was announced, and not once the window has closed. What waits already stays "
                            + "held with the promise that was made to it. It stands among the changes of the forum, with "
                            + "the reason, for everybody to read.")
    public ForumRepresentation changeForumApproval(
            String ref, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ApprovalChange change) {
        var forum = held(ref, ifMatch);
        var now = clock.instant();
        int before = forum.easeApproval(change.approvalHours(), now);
        WindowChange.ofApproval(forum, before, change.approvalHours(), change.reason(), caller.name(), now)
                .persist();
        var told = new HashMap<String, Object>(Map.of("before", before));
        if (change.approvalHours() != null) {
            told.put("after", change.approvalHours());
        }
        fire(forum, "forum.approval-eased", told, change.reason());
        return represented(forum);
    }

    @POST
    @Path("/{ref}/corrections")
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
            summary = "Put the newest version of a standard into an announced forum, and say why "
                    + "(MODERATOR or HEAD of its unit)",
            description = "The version must be complete and newer than the one discussed; it comes before the public "
                    + "for ever. Inputs given so far stay with the version they were given to.")
    public ForumRepresentation correctForum(
            String ref, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Correction correction) {
        var forum = held(ref, ifMatch);
        var now = clock.instant();
        forum.requireRunning(now);
        var current = ForumStandard.current(forum.id, correction.standardId())
                .orElseThrow(() -> ForumRules.refused(
                        "/standardId", "unknown", "bukan standar forum ini", "is not a standard of the forum"));
        var newest = standards.newest(List.of(current.standardId)).get(0);
        if (newest.versionId().equals(current.versionId)) {
            throw ILLEGAL_TRANSITION.because(
                    "Belum ada versi yang lebih baru; buka dan isi versi baru lebih dahulu.",
                    "There is no newer version; first open and write one.");
        }
        freezing.freeze(newest.versionId(), "/standards/" + current.index(), caller.name(), now);
        current.replace(newest, now);
        forum.touch();
        WindowChange.ofText(forum, newest, correction.reason(), caller.name(), now)
                .persist();
        fire(
                forum,
                "forum.corrected",
                Map.of("standardId", newest.standardId().toString(), "versionNumber", newest.number()),
                correction.reason());
        return represented(forum);
    }

    @POST
    @Path("/{ref}/cancellation")
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
            summary = "Cancel a forum, and say why (MODERATOR or HEAD of its unit)",
            description =
                    "One that was announced stays readable, with the reason; texts before the public stay frozen.")
    public ForumRepresentation cancelForum(
            String ref, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Cancellation cancellation) {
        var forum = held(ref, ifMatch);
        forum.cancel(cancellation.reason());
        fire(forum, "forum.cancelled", Map.of(), cancellation.reason());
        return represented(forum);
    }

    /** The forum, held until this transaction ends, if the caller may move it and has seen it as it is. */
    private Forum held(String ref, @Nullable String ifMatch) {
        var forum = Forum.of(Ref.of(ref)).orElseThrow(() -> notFound());
        forum.requireRole(caller, ForumStates.conveners());
        forum.locked();
        Versioned.requireSeen(ifMatch, represented(forum));
        return forum;
    }

    private void fire(Forum forum, String verb, Map<String, Object> detail, String reason) {
        var reach = forum.isPublic() ? Reach.PUBLIC : Reach.INTERNAL;
        acts.fire(new Act(forum.unitId, verb, "forum", forum.id, reach, detail).saying(reason));
    }

    private ForumRepresentation represented(Forum forum) {
        return ForumRepresentation.of(projection, "id", forum.id, clock.instant())
                .orElseThrow();
    }
}
