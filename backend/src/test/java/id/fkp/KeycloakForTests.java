package id.fkp;

import id.fkp.local.keycloak.Realm;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * The real Keycloak with the realm of the demo, for classes annotated
 * {@code @QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)}; {@link Tokens} asks it.
 */
public class KeycloakForTests implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                // Tests wait for tokens to end; TokenClockTest has what is allowed beyond that.
                "quarkus.oidc.token.lifespan-grace",
                "0",
                "fkp.oidc.url",
                ServersForTests.realmUrl(),
                "fkp.oidc.admin.client",
                Realm.CLIENTS_ADMIN,
                "fkp.oidc.admin.secret",
                ServersForTests.PASSWORD);
    }

    @Override
    public void stop() {
        // Other classes go on using it; it ends with the JVM.
    }
}
