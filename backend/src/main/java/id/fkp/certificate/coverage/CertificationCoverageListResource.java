package id.fkp.certificate.coverage;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/certification-coverage")
@Produces(APPLICATION_JSON)
@Tag(name = "certificates")
class CertificationCoverageListResource {

    private final CertificationCoverage coverage;
    private final Clock clock;

    CertificationCoverageListResource(CertificationCoverage coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(
            summary = "List how many units of institutions are certified, and how many are to be",
            description = "Of institutions with a public certificate or a target.")
    public Page<CertificationCoverageRepresentation> listCertificationCoverage(@BeanParam @Valid PageRequest page) {
        return coverage.page(page, clock.instant());
    }
}
