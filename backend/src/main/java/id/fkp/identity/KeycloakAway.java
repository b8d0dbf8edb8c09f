package id.fkp.identity;

import static id.fkp.shared.problem.CommonProblems.UNAVAILABLE;

import id.fkp.shared.problem.ProblemMapper;
import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A token that cannot be checked, since its Keycloak does not answer, is neither good nor bad: it may come again. */
class KeycloakAway {

    private static final int SECONDS = 5;

    @ServerExceptionMapper
    Response away(OIDCException failure, HttpHeaders headers) {
        var problem = UNAVAILABLE.because(
                "Layanan masuk belum dapat dihubungi. Coba lagi sebentar lagi.",
                "The login service cannot be reached yet. Try again in a moment.");
        return ProblemMapper.answer(problem.retryAfter(SECONDS), headers);
    }
}
