package id.fkp.local.keycloak;

import id.fkp.local.demo.DemoAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The realm that a Keycloak of ours imports. Operators of a real one read the same file for what FKP needs. */
public final class Realm {

    /** Puts the API into a token's {@code aud}; one without it is refused. */
    public static final String AUDIENCE_MAPPER = """
            {"name": "fkp-api", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
             "config": {"included.custom.audience": "fkp-api", "access.token.claim": "true", "id.token.claim": "false"}}""";

    /** Manages our API clients, and nothing else. */
    public static final String CLIENTS_ADMIN = "fkp-clients";

    /** Fixed, so that the client can be changed without being looked up. */
    static final String SPA_ID = "0192a000-0000-7000-8000-00000000f001";

    private static final String ADDRESSES = """
            "rootUrl": "http://localhost:${port}",
            "redirectUris": ["http://localhost:${port}/*", "http://127.0.0.1:${port}/*"],
            "webOrigins": ["http://localhost:${port}", "http://127.0.0.1:${port}"]""";

    private Realm() {}

    /** Where people open the product, as a change of the client. */
    static String spaAddresses(int port) {
        return "{" + ADDRESSES.replace("${port}", "" + port) + "}";
    }

    /**
     * The whole realm as JSON.
     *
     * @param port where people open the product
     * @param clientsSecret of {@link #CLIENTS_ADMIN}
     */
    public static String json(int port, String clientsSecret) {
        return template()
                .replace("${spa.id}", SPA_ID)
                .replace("${spa.addresses}", ADDRESSES)
                .replace("${port}", "" + port)
                .replace("${audience}", AUDIENCE_MAPPER)
                .replace("${integrator}", DemoAccount.INTEGRATOR)
                .replace("${integrator.secret}", DemoAccount.INTEGRATOR_SECRET)
                .replace("${clients}", CLIENTS_ADMIN)
                .replace("${clients.secret}", clientsSecret)
                .replace("${users}", DemoAccount.asKeycloakUsers());
    }

    private static String template() {
        try (var file = Objects.requireNonNull(Realm.class.getResourceAsStream("realm.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
