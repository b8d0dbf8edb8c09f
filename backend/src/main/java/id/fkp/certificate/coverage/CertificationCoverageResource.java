package id.fkp.certificate.coverage;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Role;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/institutions/{id}/certification-coverage")
@Produces(APPLICATION_JSON)
@Tag(name = "certificates")
class CertificationCoverageResource {

    private final CertificationCoverage coverage;
    private final Clock clock;

    CertificationCoverageResource(CertificationCoverage coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Read how many units of an institution are certified, and how many are to be")
    public CertificationCoverageRepresentation readCertificationCoverage(UUID id) {
        return coverage.one(id, clock.instant()).orElseThrow(() -> notFound());
    }

    @PUT
    @RolesAllowed(Role.ADMIN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "412 changed-meanwhile", "428 if-match-missing"})
    @Operation(summary = "Say how many units of an institution are to be certified by when (admin)")
    public CertificationCoverageRepresentation setCertificationTarget(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CertificationTargetDetails details) {
        coverage.await(id);
        Versioned.requireSeen(ifMatch, readCertificationCoverage(id));
        coverage.set(id, details, false);
        return readCertificationCoverage(id);
    }
}
