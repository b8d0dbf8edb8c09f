package id.fkp.export;

import id.fkp.certificate.reading.CertificateSearch;
import id.fkp.deadline.reading.DeadlineState;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.duty.CertificateTable;
import id.fkp.export.set.duty.DeadlineTable;
import id.fkp.export.set.duty.DecreeTable;
import id.fkp.export.set.duty.ModerationTable;
import id.fkp.export.set.duty.RegisterTable;
import id.fkp.export.set.duty.ReportTable;
import id.fkp.export.stream.Downloads;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the office accounts for, as files: its acts for everybody, its terms and what is reported to it for its members. */
@Path("/v1")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.JSONL_TYPE})
@Tag(name = "exports")
class DutyExportResource {

    private final Downloads downloads;
    private final OfficeFiles office;
    private final Clock clock;

    DutyExportResource(Downloads downloads, OfficeFiles office, Clock clock) {
        this.downloads = downloads;
        this.office = office;
        this.clock = clock;
    }

    @GET
    @Path("/report-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save what readers report on the inputs of a unit as a file",
            description =
                    "For members of the unit: the reports that listFeedback shows beside inputs, of all its forums or of one, all from one moment. What somebody has looked at is not among them, and of who reported nothing is kept. That it was saved goes into the audit. "
                            + Texts.FORMS)
    public Response exportReports(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give("report.exported", unitId, forumId, parameters, unit -> ReportTable.of(unit, forumId));
    }

    @GET
    @Path("/deadline-export")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save the deadlines of a unit as a file",
            description =
                    "For members of the unit: the rows of listDeadlines with its filter, of all or of one forum, the earliest last day first, all from one moment. That it was saved goes into the audit. "
                            + Texts.FORMS)
    public Response exportDeadlines(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @Parameter(description = "Only those that stand so; more than one may be named", example = "[\"LATE\"]")
                    @RestQuery
                    @Size(max = 10)
                    List<DeadlineState> state,
            @BeanParam @Valid ExportParameters parameters) {
        return office.give(
                "deadline.exported",
                unitId,
                forumId,
                parameters,
                unit -> DeadlineTable.of(unit, forumId, state, clock.instant()));
    }

    @GET
    @Path("/moderation-act-export")
    @PermitAll
    @Refuses({})
    @Operation(
            summary = "Save what moderators did as a file",
            description =
                    "The rows of listModerationActs, newest first, all from one moment; of all units where none is "
                            + "named. Who did it is not told. " + Texts.FORMS)
    public Response exportModerationActs(
            @RestQuery @Nullable UUID unitId,
            @RestQuery @Nullable UUID forumId,
            @BeanParam @Valid ExportParameters parameters) {
        return downloads.toAll(parameters.of(ModerationTable.of(unitId, forumId), null));
    }

    @GET
    @Path("/register-entry-export")
    @PermitAll
    @Refuses({})
    @Operation(
            summary = "Save the public acts as a file",
            description =
                    "The rows of listRegisterEntries with the same filters, newest first, all from one moment; payload "
                            + "is JSON in a text. " + Texts.FORMS)
    public Response exportRegisterEntries(
            @RestQuery @Nullable UUID unitId,
            @Parameter(description = "Only what was done to this thing") @RestQuery @Nullable UUID objectId,
            @Parameter(description = "Only acts of this kind, as the entries name it", example = "forum.announced")
                    @RestQuery
                    @Pattern(regexp = Act.VERB)
                    @Nullable
                    String act,
            @BeanParam @Valid ExportParameters parameters) {
        return downloads.toAll(parameters.of(RegisterTable.of(unitId, objectId, act), null));
    }

    @GET
    @Path("/certificate-export")
    @PermitAll
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save certificates as a file",
            description =
                    "The rows of listCertificates with the same filters, newest first, all from one moment; of all units where none is "
                            + "named. Gaps and warnings stand in the list of the API. " + Texts.FORMS)
    public Response exportCertificates(
            @BeanParam @Valid CertificateSearch search, @BeanParam @Valid ExportParameters parameters) {
        var now = clock.instant();
        if (!search.internal()) {
            return downloads.toAll(parameters.of(CertificateTable.of(search, now), null));
        }
        return office.give(
                "certificate.exported", search.unitId(), null, parameters, unit -> CertificateTable.of(search, now));
    }

    @GET
    @Path("/decree-export")
    @PermitAll
    @Transactional
    @Refuses("404 not-found")
    @Operation(
            summary = "Save decrees as a file",
            description =
                    "The rows of listDecrees, newest first, all from one moment; of all units where none is named. "
                            + Texts.FORMS)
    public Response exportDecrees(
            @RestQuery @Nullable UUID unitId,
            @Parameter(description = "Also those not signed; for members of unitId") @RestQuery @DefaultValue("false")
                    boolean drafts,
            @BeanParam @Valid ExportParameters parameters) {
        if (!drafts) {
            return downloads.toAll(parameters.of(DecreeTable.signed(unitId, clock.instant()), null));
        }
        return office.give(
                "decree.exported", unitId, null, parameters, unit -> DecreeTable.ofUnit(unit, clock.instant()));
    }
}
