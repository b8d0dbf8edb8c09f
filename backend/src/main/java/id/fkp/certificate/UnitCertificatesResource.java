package id.fkp.certificate;

import static id.fkp.identity.UnitRole.HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.certificate.given.CertificateDetails;
import id.fkp.certificate.reading.CertificateRepresentation;
import id.fkp.certificate.state.CertificateStates;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/certificates")
@Produces(APPLICATION_JSON)
@Tag(name = "certificates")
class UnitCertificatesResource {

    private final Certificates certificates;
    private final CertificateDoor door;
    private final Units units;
    private final Idempotency idempotency;
    private final Caller caller;

    UnitCertificatesResource(
            Certificates certificates, CertificateDoor door, Units units, Idempotency idempotency, Caller caller) {
        this.certificates = certificates;
        this.door = door;
        this.units = units;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @MadeAt("/api/v1/certificates/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 certificate-held",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Enter a certificate of a unit, or the application for one (DRAFTER or HEAD)",
            description =
                    "An application begins as PLANNED. A historic entry is a certificate at once, whatever is not known of "
                            + "it; one that still holds needs the HEAD. A unit holds one certificate of one standard at a time, "
                            + "beside it only one of another edition.")
    @APIResponseSchema(value = CertificateRepresentation.class, responseCode = "201")
    public CertificateRepresentation enterCertificate(
            @Parameter(description = "The unit's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CertificateDetails details) {
        var unit = units.require(ref);
        caller.requireOnPublic(unit.id(), CertificateStates.keepers());
        var request = List.of("enterCertificate", unit.id(), details);
        return idempotency.once(key, caller.id(), request, CertificateRepresentation.class, () -> {
            var asOf = door.asOf(unit.id());
            var certificate = certificates.enter(unit.id(), details, false, asOf);
            if (certificate.on(asOf.today()).isCurrent()) {
                caller.requireOnPublic(unit.id(), HEAD);
            }
            return door.represented(certificate.id);
        });
    }
}
