package id.fkp.certificate;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.certificate.given.FindingDetails;
import id.fkp.certificate.given.FindingFollowUpPlan;
import id.fkp.certificate.reading.AuditFindingRepresentation;
import id.fkp.certificate.state.CertificateStates;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/audit-findings/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "certificates")
class AuditFindingResource {

    private final AuditBook audits;
    private final CertificateDoor door;
    private final Projection projection;
    private final Idempotency idempotency;
    private final Caller caller;

    AuditFindingResource(
            AuditBook audits, CertificateDoor door, Projection projection, Idempotency idempotency, Caller caller) {
        this.audits = audits;
        this.door = door;
        this.projection = projection;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Change a finding of an audit, or close it (DRAFTER or HEAD of its unit)",
            description =
                    "The ETag is the finding's version in quotes, as its certificate shows it. A nonconformity is closed "
                            + "with what was done and what shows it.")
    public AuditFindingRepresentation changeFinding(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid FindingDetails details) {
        var finding = AuditFinding.<AuditFinding>findByIdOptional(id).orElseThrow(() -> notFound());
        var audit = CertificateAudit.<CertificateAudit>findByIdOptional(finding.auditId)
                .orElseThrow();
        caller.require(audit.unitId, CertificateStates.keepers());
        var certificate = Certificate.locked(audit.certificateId).orElseThrow();
        Versioned.requireSeen(ifMatch, door.finding(certificate.id, audit.id, id));
        audits.change(certificate, audit, finding, details, door.asOf(certificate.unitId));
        return door.finding(certificate.id, audit.id, id);
    }

    @POST
    @Path("/follow-up")
    @ResponseStatus(201)
    @MadeAt("/api/v1/follow-ups/{id}")
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
            summary = "Promise in public what mends a finding of an audit (DRAFTER or HEAD of its unit)",
            description = "Public at once, but for the finding. It is moved, proven and verified as every follow-up.")
    @APIResponseSchema(value = FollowUpRepresentation.class, responseCode = "201")
    public FollowUpRepresentation planFindingFollowUp(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid FindingFollowUpPlan plan) {
        var known = AuditFinding.<AuditFinding>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.require(known.unitId, CertificateStates.keepers());
        var audit = CertificateAudit.<CertificateAudit>findByIdOptional(known.auditId)
                .orElseThrow();
        var request = List.of("planFindingFollowUp", id, plan);
        return idempotency.once(key, caller.id(), request, FollowUpRepresentation.class, () -> {
            var certificate = Certificate.locked(audit.certificateId).orElseThrow();
            known.readAgain();
            var planned = audits.promise(certificate, known, plan, door.asOf(known.unitId));
            return FollowUpRepresentation.of(projection, planned, door.now()).orElseThrow();
        });
    }
}
