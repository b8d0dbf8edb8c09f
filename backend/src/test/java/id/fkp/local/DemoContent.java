package id.fkp.local;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A database with the demo in it, with the issuer of the logins that tests make up. */
public class DemoContent implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "fkp.demo", "true",
                "fkp.oidc.url", "test",
                // Its contract names that address, and must not take the place of the one that is compared.
                "quarkus.smallrye-openapi.store-schema-directory", "target/openapi-elsewhere");
    }

    /** Writes it where it is not there yet. */
    @ApplicationScoped
    public static class Writer {

        private final Demo demo;

        Writer(Demo demo) {
            this.demo = demo;
        }

        public void write() {
            demo.writeOnce();
        }
    }
}
