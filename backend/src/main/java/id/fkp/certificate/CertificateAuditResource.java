package id.fkp.certificate;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.certificate.given.AuditDetails;
import id.fkp.certificate.given.FindingDetails;
import id.fkp.certificate.reading.AuditFindingRepresentation;
import id.fkp.certificate.reading.CertificateAuditRepresentation;
import id.fkp.certificate.state.CertificateStates;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
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

@Path("/v1/certificate-audits/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "certificates")
class CertificateAuditResource {

    private final AuditBook audits;
    private final CertificateDoor door;
    private final Idempotency idempotency;
    private final Caller caller;

    CertificateAuditResource(AuditBook audits, CertificateDoor door, Idempotency idempotency, Caller caller) {
        this.audits = audits;
        this.door = door;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("/findings")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Write down a finding of an audit (DRAFTER or HEAD of its unit)",
            description = "More than were counted raise the count. Findings are never public.")
    @APIResponseSchema(value = AuditFindingRepresentation.class, responseCode = "201")
    public AuditFindingRepresentation recordFinding(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid FindingDetails details) {
        var audit = CertificateAudit.<CertificateAudit>findByIdOptional(id).orElseThrow(() -> notFound());
        // Findings nobody outside the unit knows of: to strangers they are not there even where the rest is public.
        caller.require(audit.unitId, CertificateStates.keepers());
        var certificate = Certificate.locked(audit.certificateId).orElseThrow();
        var request = List.of("recordFinding", id, details);
        return idempotency.once(key, caller.id(), request, AuditFindingRepresentation.class, () -> {
            var finding = audits.record(certificate, audit, details, door.asOf(certificate.unitId));
            return door.finding(audit.certificateId, id, finding.id);
        });
    }

    @PUT
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(
            summary = "Change what is said of an audit (DRAFTER or HEAD of its unit)",
            description = "The ETag is the audit's version in quotes, as its certificate shows it.")
    public CertificateAuditRepresentation changeAudit(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid AuditDetails details) {
        var audit = CertificateAudit.<CertificateAudit>findByIdOptional(id).orElseThrow(() -> notFound());
        var certificate = Certificate.locked(audit.certificateId).orElseThrow();
        caller.requireOn(certificate.published, certificate.unitId, CertificateStates.keepers());
        Versioned.requireSeen(ifMatch, door.audit(certificate.id, id));
        audits.change(certificate, audit, details, door.asOf(certificate.unitId));
        certificate.flush();
        return door.audit(certificate.id, id);
    }
}
