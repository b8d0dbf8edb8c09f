package id.fkp.certificate;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.certificate.given.AuditDetails;
import id.fkp.certificate.given.CertificateDetails;
import id.fkp.certificate.given.CertificateMove;
import id.fkp.certificate.reading.CertificateAuditRepresentation;
import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.certificate.reading.CertificateRepresentation;
import id.fkp.certificate.reading.CertificateSearch;
import id.fkp.certificate.reading.CertificateSummary;
import id.fkp.certificate.state.CertificateStates;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

@Path("/v1/certificates")
@Produces(APPLICATION_JSON)
@Tag(name = "certificates", description = "Certificates of quality systems: their audits, findings and terms")
class CertificateResource {

    private final CertificateQueries queries;
    private final Certificates certificates;
    private final AuditBook audits;
    private final CertificateDoor door;
    private final Idempotency idempotency;
    private final Caller caller;

    CertificateResource(
            CertificateQueries queries,
            Certificates certificates,
            AuditBook audits,
            CertificateDoor door,
            Idempotency idempotency,
            Caller caller) {
        this.queries = queries;
        this.certificates = certificates;
        this.audits = audits;
        this.door = door;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List certificates of units, newest first",
            description = "Those that are public; with internal=true all of a unit, for its members.")
    public Page<CertificateSummary> listCertificates(
            @BeanParam @Valid CertificateSearch search, @BeanParam @Valid PageRequest page) {
        return search.page(queries, caller, page, door.now());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read one certificate with its audits; one that is not public, for members of its unit",
            description =
                    "Members read it whole. Everybody else reads no finding, and how many there were only where the unit "
                            + "says so.")
    public CertificateRepresentation readCertificate(UUID id) {
        var facts = queries.one(id, door.now()).orElseThrow(() -> notFound());
        if (caller.isMemberOf(facts.unit().id())) {
            return door.represented(id);
        }
        if (!facts.published()) {
            throw notFound();
        }
        return CertificateRepresentation.forEverybody(facts);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 certificate-held",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Change what is said of a certificate (DRAFTER or HEAD of its unit)",
            description = "What begins to hold by the change needs its HEAD.")
    public CertificateRepresentation changeCertificate(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid CertificateDetails details) {
        var certificate = held(id, ifMatch, CertificateStates.keepers());
        if (certificates.change(certificate, details, door.asOf(certificate.unitId))) {
            caller.require(certificate.unitId, HEAD);
        }
        return door.represented(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(summary = "Throw a plan without audits away that is not public (DRAFTER or HEAD of its unit)")
    public void discardCertificate(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        certificates.discard(held(id, ifMatch, CertificateStates.keepers()));
    }

    @POST
    @Path("/{id}/move")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "409 certificate-held",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Say that a certificate has come to another state (DRAFTER or HEAD of its unit)",
            description =
                    "PLANNED, STAGE1_DONE, STAGE2_DONE and RECOMMENDED follow its audits; CERTIFIED, SUSPENDED and WITHDRAWN "
                            + "only its HEAD says. Refused with illegal-transition while anything is missing; errors names all of "
                            + "it. Becoming CERTIFIED ends the certificate that it renews. EXPIRED comes by itself; what was before "
                            + "is entered with its day, by whose state it is judged.")
    public CertificateRepresentation moveCertificate(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid CertificateMove move) {
        var certificate = held(id, ifMatch, CertificateStates.movers(move.to()));
        certificates.move(certificate, move, caller.name(), door.asOf(certificate.unitId));
        return door.represented(id);
    }

    @POST
    @Path("/{id}/audits")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Record an audit of a certificate (DRAFTER or HEAD of its unit)",
            description =
                    "The order of days is kept: stage 2 not before stage 1 has ended, both not after the decision, "
                            + "surveillance after it. How many findings there were may be known without their words.")
    @APIResponseSchema(value = CertificateAuditRepresentation.class, responseCode = "201")
    public CertificateAuditRepresentation recordAudit(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid AuditDetails details) {
        var certificate = Certificate.locked(id).orElseThrow(() -> notFound());
        caller.requireOn(certificate.published, certificate.unitId, CertificateStates.keepers());
        var request = List.of("recordAudit", id, details);
        return idempotency.once(key, caller.id(), request, CertificateAuditRepresentation.class, () -> {
            var audit = audits.record(certificate, details, door.asOf(certificate.unitId));
            certificate.flush();
            return door.audit(id, audit.id);
        });
    }

    /** Held until this transaction ends, if the caller may change it and has seen it as it is. */
    private Certificate held(UUID id, @Nullable String ifMatch, UnitRole... allowed) {
        var certificate = Certificate.locked(id).orElseThrow(() -> notFound());
        caller.requireOn(certificate.published, certificate.unitId, allowed);
        Versioned.requireSeen(ifMatch, door.represented(id));
        return certificate;
    }
}
