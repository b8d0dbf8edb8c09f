package id.fkp.export;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.meeting.AgreementTable;
import id.fkp.export.set.meeting.InvitationTable;
import id.fkp.export.set.meeting.MinuteTable;
import id.fkp.export.set.meeting.RegistrationTable;
import id.fkp.export.set.meeting.StakeholderTable;
import id.fkp.identity.Role;
import id.fkp.registration.reading.RegistrationState;
import id.fkp.shared.problem.Refuses;
import id.fkp.stakeholder.StakeholderSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom the office invited, who registered, what was said and what was agreed, as files for its members. */
@Path("/v1")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class MeetingExportResource {

    private final OfficeFiles office;

    MeetingExportResource(OfficeFiles office) {
        this.office = office;
    }

    @GET
    @Path("/registration-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save who registered for the sessions of a unit as a file",
            description =
                    "For members of the unit: the rows of listRegistrations with its filter, of all its sessions, or of those of one forum, all from one moment, those that were cancelled among them. That it was saved goes into the audit. "
                            + Texts.FORMS)
    public Response exportRegistrations(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @Parameter(description = "Only those that stand so", example = "WAITING") @RestQuery @Nullable
                    RegistrationState state,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give(
                "registration.exported",
                unitId,
                forumId,
                parameters,
                unit -> RegistrationTable.of(unit, forumId, state));
    }

    @GET
    @Path("/invitation-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save whom a unit invited to its sessions, and what they answered, as a file",
            description =
                    "For members of the unit: the rows of listInvitations of all its sessions, or of those of one forum, all from one moment, without the personal addresses. That it was saved goes into the audit. "
                            + Texts.FORMS)
    public Response exportInvitations(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give(
                "invitation.exported", unitId, forumId, parameters, unit -> InvitationTable.of(unit, forumId));
    }

    @GET
    @Path("/stakeholder-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save the stakeholders of a unit as a file",
            description =
                    "For members of the unit: the rows of listStakeholders with the same filters, all from one moment. That it was saved goes into the audit. "
                            + Texts.FORMS)
    public Response exportStakeholders(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @BeanParam @Valid StakeholderSearch search,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give("stakeholder.exported", unitId, null, parameters, unit -> StakeholderTable.of(unit, search));
    }

    @GET
    @Path("/minutes-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save the minutes of the sessions of a unit as a file",
            description =
                    "For members of the unit: the lines of readMinutes of all its sessions, or of those of one forum, all from one moment; what speakers set right later stands in one cell. That it was saved goes into the audit. "
                            + Texts.FORMS)
    public Response exportMinutes(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give("minutes.exported", unitId, forumId, parameters, unit -> MinuteTable.of(unit, forumId));
    }

    @GET
    @Path("/agreement-item-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save what the records of agreement of a unit say as a file",
            description =
                    "For members of the unit: the items of readAgreementDraft of all its forums, or of one, drafted or signed, all from one moment. That it was saved goes into the audit. "
                            + Texts.FORMS)
    public Response exportAgreementItems(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give("agreement.exported", unitId, forumId, parameters, unit -> AgreementTable.of(unit, forumId));
    }
}
