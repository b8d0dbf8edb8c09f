package id.fkp.site;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Lets whoever reads the documentation in the product log in there. The realm is each installation's own, so that only
 * the served copy of the contract names it; the one in git does not.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiLogin implements OASFilter {

    private static final String BEARER = "bearer";
    private static final String LOGIN = "login";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ConfigProvider.getConfig()
                .getOptionalValue("fkp.oidc.url", String.class)
                .ifPresent(realm -> offer(contract, realm.replaceFirst("/$", "") + "/protocol/openid-connect"));
    }

    private static void offer(OpenAPI contract, String protocol) {
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(protocol + "/auth")
                .tokenUrl(protocol + "/token")
                .addScope("openid", "Log in; what you may do follows from your roles");
        var ofPrograms = OASFactory.createOAuthFlow()
                .tokenUrl(protocol + "/token")
                .scopes(new LinkedHashMap<>()); // none is asked for: the head of a unit gives them to its client
        contract.getComponents()
                .addSecurityScheme(
                        LOGIN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description(
                                        "People log in as on the site, with PKCE; the token stays in this page's memory. Programs take a "
                                                + "token with client credentials: as an API client of a unit, with the scopes "
                                                + "(ClientScope) that its head gave it")
                                .flows(OASFactory.createOAuthFlows()
                                        .authorizationCode(flow)
                                        .clientCredentials(ofPrograms)));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ApiLogin::offer);
    }

    /** Beside each bearer token: the login gives one. */
    private static void offer(Operation operation) {
        var ways = new ArrayList<>(operation.getSecurity());
        operation.getSecurity().stream()
                .filter(way -> way.hasScheme(BEARER))
                .map(way -> OASFactory.createSecurityRequirement().addScheme(LOGIN))
                .forEach(ways::add);
        operation.setSecurity(ways);
    }
}
