package id.fkp.site;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
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
        contract.getComponents()
                .addSecurityScheme(
                        LOGIN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description("Log in as on the site, with PKCE. The token stays in this page's memory.")
                                .flows(OASFactory.createOAuthFlows().authorizationCode(flow)));
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
