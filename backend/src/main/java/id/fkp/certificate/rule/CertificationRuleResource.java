package id.fkp.certificate.rule;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/certification-rules")
@Produces(APPLICATION_JSON)
@Tag(name = "certificates")
class CertificationRuleResource {

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(summary = "List the terms of certification that validity and surveillance follow, with their sources")
    public Page<CertificationRule> listCertificationRules() {
        return new Page<>(CertificationRules.ALL, null);
    }
}
