package id.fkp;

import static io.restassured.RestAssured.given;

import id.fkp.local.demo.DemoAccount;
import id.fkp.local.keycloak.LocalKeycloak;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.Response;
import java.util.Map;

/** Real tokens of the demo's people and programs, for classes that use {@link KeycloakForTests}. */
public final class Tokens {

    private Tokens() {}

    /**
     * What a person gets who logs in.
     *
     * @param username one of {@link DemoAccount}, as typed at login
     */
    public static String of(String username) {
        return byPassword("fkp-tests", username);
    }

    /** What an integrator gets by its client credentials. */
    public static String ofIntegrator() {
        return granted(
                ServersForTests.realmUrl(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", DemoAccount.INTEGRATOR,
                        "client_secret", DemoAccount.INTEGRATOR_SECRET));
    }

    /** What an API client gets by the secret that was shown when it was made. */
    public static String ofClient(String clientId, String secret) {
        return askedByClient(clientId, secret).then().statusCode(200).extract().path("access_token");
    }

    /** What Keycloak answers to a program that asks for a token. */
    public static Response askedByClient(String clientId, String secret) {
        return asked(
                ServersForTests.realmUrl(),
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    /** Ends within about a second. */
    public static String brief(String username) {
        return byPassword("fkp-tests-brief", username);
    }

    /** Of our realm, but without our audience. */
    public static String forAnotherService(String username) {
        return byPassword("fkp-tests-stranger", username);
    }

    /** Signed by the same Keycloak, for its own administration. */
    public static String ofAnotherRealm() {
        return granted(
                ServersForTests.realmUrl().replace("/realms/fkp", "/realms/master"),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        LocalKeycloak.ADMIN,
                        "password",
                        ServersForTests.PASSWORD));
    }

    private static String byPassword(String client, String username) {
        return granted(
                ServersForTests.realmUrl(),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        username,
                        "password",
                        DemoAccount.PASSWORD));
    }

    private static String granted(String realm, Map<String, String> form) {
        return asked(realm, form).then().statusCode(200).extract().path("access_token");
    }

    private static Response asked(String realm, Map<String, String> form) {
        return given().spec(new RequestSpecBuilder()
                        .setBaseUri(realm)
                        .setBasePath("")
                        .build())
                .noFilters()
                .formParams(form)
                .post("/protocol/openid-connect/token");
    }
}
