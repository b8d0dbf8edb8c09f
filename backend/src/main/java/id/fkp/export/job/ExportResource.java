package id.fkp.export.job;

import static id.fkp.export.job.ExportProblems.EXPORTS_WAITING;
import static id.fkp.shared.problem.CommonProblems.refused;
import static id.fkp.shared.problem.CommonProblems.required;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.file.Outputs;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Each sees their own, as long as they are members of the unit. */
@Path("/v1/exports")
@Produces(APPLICATION_JSON)
@Tag(name = "exports")
class ExportResource {

    /** A person needs no more at once, and a queue that one person can fill serves nobody else. */
    private static final long MOST_UNFINISHED = 5;

    private static final Fault FOREIGN_FILTER = new Fault(
            "/filter",
            "unknown",
            new Words("memuat saringan yang tidak dikenal kumpulan data ini", "names a filter this data set lacks"));

    private final OwnExports own;
    private final Outputs outputs;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Acts acts;
    private final Clock clock;

    ExportResource(OwnExports own, Outputs outputs, Idempotency idempotency, Caller caller, Acts acts, Clock clock) {
        this.own = own;
        this.outputs = outputs;
        this.idempotency = idempotency;
        this.caller = caller;
        this.acts = acts;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/exports/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 exports-waiting",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Have a file written that takes longer than one wants to wait",
            description =
                    "For members of the unit; AUDIT, WORKLOAD and ANSWER_DRAFTS for some of them. It is written by itself, also when a node is restarted meanwhile: "
                            + "read it again to see how far it is. Once it is DONE, readExportContent gives the file, to who "
                            + "asked for it, for seven days. 409 exports-waiting while five of one's own are not finished.")
    @APIResponseSchema(value = ExportRepresentation.class, responseCode = "201")
    public ExportRepresentation orderExport(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid ExportOrder order) {
        return idempotency.once(key, caller.id(), order, ExportRepresentation.class, () -> {
            caller.require(order.unitId(), order.dataSet().readers());
            if (order.filter() != null && !order.dataSet().takes(order.filter())) {
                throw refused(FOREIGN_FILTER);
            }
            if (ExportJob.unfinishedOf(caller.issuer(), caller.subject()) >= MOST_UNFINISHED) {
                throw EXPORTS_WAITING.because(
                        "Tunggu sampai salah satunya selesai, atau batalkan.",
                        "Wait until one of them is finished, or cancel one.");
            }
            var job = new ExportJob(order, caller.issuer(), caller.subject(), clock.instant());
            job.persistAndFlush();
            tell("export.ordered", job);
            return ExportRepresentation.of(job);
        });
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "List the files one has asked for in a unit, newest first")
    public Page<ExportRepresentation> listExports(
            @Parameter(required = true) @RestQuery @Nullable UUID unitId, @BeanParam @Valid PageRequest page) {
        var unit = required("unitId", unitId);
        caller.require(unit);
        var found = ExportJob.newestOf(unit, caller.issuer(), caller.subject(), page.below(), page.rows()).stream()
                .map(ExportRepresentation::of)
                .toList();
        return Page.of(found, page, ExportRepresentation::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read how far a file is that one has asked for")
    public ExportRepresentation readExport(UUID id) {
        return ExportRepresentation.of(own.require(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses("404 not-found")
    @Operation(summary = "Cancel a file one has asked for, or throw it away when it is done")
    @APIResponse(responseCode = "204", description = "It is gone, and so is its file")
    public void discardExport(UUID id) {
        own.require(id).delete();
        outputs.delete(id);
    }

    private void tell(String verb, ExportJob job) {
        var detail = Map.<String, Object>of("dataSet", job.dataSet.name(), "format", job.format.name());
        acts.fire(new Act(job.unitId, verb, "export", job.id, Reach.INTERNAL, detail));
    }
}
