package id.fkp.export;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.AnswerDraftTable;
import id.fkp.export.set.AttendanceTable;
import id.fkp.export.set.AuditTable;
import id.fkp.export.set.FeedbackTable;
import id.fkp.export.set.FollowUpTable;
import id.fkp.export.set.ResponseTable;
import id.fkp.export.set.WorkloadTable;
import id.fkp.export.stream.Downloads;
import id.fkp.followup.reading.FollowUpSearch;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.inbox.InboxFilter;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Lists of the API as files. What leaves the office with persons in it goes into the audit first: that transaction ends
 * before the first byte is sent.
 */
@Path("/v1")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class ListExportResource {

    private final Downloads downloads;
    private final OfficeFiles office;
    private final Caller caller;
    private final Clock clock;

    ListExportResource(Downloads downloads, OfficeFiles office, Caller caller, Clock clock) {
        this.downloads = downloads;
        this.office = office;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/feedback-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save the inputs of a unit as a file, whole and with who gave them",
            description =
                    "For members of the unit: the rows of listFeedback with the same filters, all from one moment. "
                            + "That it was saved goes into the audit, since persons leave the product with it. "
                            + Texts.FORMS)
    public Response exportFeedback(
            @BeanParam @Valid InboxFilter filter,
            @BeanParam @Valid HandlingFilter handling,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give(
                "feedback.exported",
                filter.unitId(),
                filter.forumId(),
                parameters,
                unit -> FeedbackTable.ofUnit(filter, handling, caller.issuer(), caller.subject()));
    }

    @GET
    @Path("/attendance-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save who came to the sessions of a unit as a file",
            description =
                    "For members of the unit: the rows of listAttendances of all its sessions, or of those of one "
                            + "forum, all from one moment, those that were struck among them. " + Texts.FORMS)
    public Response exportAttendances(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give(
                "attendance.exported", unitId, forumId, parameters, unit -> AttendanceTable.of(unit, forumId));
    }

    @GET
    @Path("/audit-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Save what was done in a unit as a file (HEAD, AUDITOR)",
            description =
                    "The rows of listAuditEntries with the same filter, newest first, all from one moment; detail is JSON in a text. "
                            + Texts.FORMS)
    public Response exportAuditEntries(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @Parameter(description = "Only what was done to this thing") @RestQuery @Nullable UUID objectId,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give(
                "audit.exported", unitId, null, parameters, unit -> AuditTable.of(unit, objectId), HEAD, AUDITOR);
    }

    @GET
    @Path("/workload-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Save who of a unit has how much to answer as a file (MODERATOR, HEAD, AUDITOR)",
            description = "The members of readWorkload, by name, all from one moment. That it was saved goes into the "
                    + "audit. " + Texts.FORMS)
    public Response exportWorkload(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give(
                "workload.exported",
                unitId,
                null,
                parameters,
                unit -> WorkloadTable.of(unit, clock.instant()),
                MODERATOR,
                HEAD,
                AUDITOR);
    }

    @GET
    @Path("/response-export")
    @PermitAll
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save answers as a file",
            description = "The rows of listResponses with the same filters, all from one moment. The inputs that an "
                    + "answer stands beside name it in response.id of their own export. feedbackCount counts those that are "
                    + "public now; that of a Response, all that it answered when it was given. With internal=true, for "
                    + "members of unitId, all answers that stand beside its inputs, also where these are held, hidden or "
                    + "withdrawn, with more columns; that it was saved goes into the audit. "
                    + Texts.FORMS)
    public Response exportResponses(
            @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @Parameter(description = "Also those that are not public; for members of unitId")
                    @RestQuery
                    @DefaultValue("false")
                    boolean internal,
            @BeanParam @Valid ExportParameters parameters) {
        if (!internal) {
            return downloads.toAll(parameters.of(ResponseTable.published(unitId, forumId), null));
        }
        return office.give(
                "response.exported", unitId, forumId, parameters, unit -> ResponseTable.ofUnit(unit, forumId));
    }

    @GET
    @Path("/answer-draft-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Save what is being written as answers as a file (MODERATOR, HEAD)",
            description =
                    "What readAnswerDrafts shows beside the inputs of a unit, of all its forums or of one, all from one "
                            + "moment: one's own and those of colleagues. That it was saved goes into the audit. "
                            + Texts.FORMS)
    public Response exportAnswerDrafts(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give(
                "answer-draft.exported",
                unitId,
                forumId,
                parameters,
                unit -> AnswerDraftTable.of(unit, forumId),
                MODERATOR,
                HEAD);
    }

    @GET
    @Path("/follow-up-export")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Save what forums promised as a file",
            description =
                    "The rows of listUnitFollowUps with the same filters, the soonest due first, all from one moment; of all units where "
                            + "none is named. Notes, changes and evidence stand in the list of the API in full. "
                            + Texts.FORMS)
    public Response exportFollowUps(
            @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @BeanParam @Valid FollowUpSearch search,
            @BeanParam @Valid ExportParameters parameters) {
        return downloads.toAll(parameters.of(FollowUpTable.of(unitId, forumId, search, clock.instant()), null));
    }
}
