package id.fkp.client;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** With which account of ours Keycloak lets us manage clients, and nothing else; none on an installation without. */
@ConfigMapping(prefix = "fkp.oidc.admin")
interface AdminSettings {

    Optional<String> client();

    Optional<String> secret();
}
