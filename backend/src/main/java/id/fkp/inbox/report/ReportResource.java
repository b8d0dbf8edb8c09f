package id.fkp.inbox.report;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Reports on many inputs, for who moderates or heads their unit. */
@Path("/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class ReportResource {

    private final ReportSettling settling;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ReportResource(ReportSettling settling, Idempotency idempotency, Caller caller, Clock clock) {
        this.settling = settling;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing is made, so that it needs no key to be sent again. */
    @POST
    @Path("/report-dismissal-previews")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Count on how many inputs reports would be settled, and where some wait on",
            description = "For who moderates or heads the unit. Inputs of other units are passed over.")
    public ReportsSettled previewReportDismissal(@NotNull @Valid ReportsRead plan) {
        caller.require(plan.unitId(), MODERATOR, HEAD);
        return settling.preview(plan);
    }

    @POST
    @Path("/report-dismissals")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Settle the reports of readers on many inputs that stay",
            description = "For who moderates or heads the unit. On each input as by the act on it alone: the readers' "
                    + "words are deleted, so that it cannot be undone, and reports made since wait on.")
    @APIResponseSchema(value = ReportsSettled.class, responseCode = "201")
    public ReportsSettled dismissManyReports(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid ReportsRead plan) {
        caller.require(plan.unitId(), MODERATOR, HEAD);
        return idempotency.once(
                key,
                caller.id(),
                List.of("reports", plan),
                ReportsSettled.class,
                () -> settling.carryOut(plan, clock.instant()));
    }
}
