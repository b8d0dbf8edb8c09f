package id.fkp.local;

import id.fkp.local.machine.LocalFailure;
import id.fkp.local.machine.Settings;

/** Running on servers of the operator's own: nothing here is started, and nothing of the demo may appear. */
final class Production {

    private static final String JDBC = "jdbc:";

    private Production() {}

    /** Checks what only the operator can give, before anything starts. */
    static void configure() {
        var url = Settings.require(Settings.DATABASE_URL);
        System.setProperty(Settings.DATABASE_URL, url.startsWith(JDBC) ? url : JDBC + url);
        var application = Settings.require(Settings.DATABASE_USER);
        var owner = Settings.require(Settings.OWNER_USER);
        Settings.require(Settings.DATABASE_PASSWORD);
        Settings.require(Settings.OWNER_PASSWORD);
        Settings.require(Settings.SECRET_KEY);
        Settings.require(Settings.REGISTER_KEY);
        Settings.require(Settings.BLOBS);
        if (application.equals(owner)) {
            throw new LocalFailure(
                    "FKP_DATABASE_USER dan FKP_DATABASE_OWNER_USER harus dua peran yang berbeda.",
                    "FKP_DATABASE_USER and FKP_DATABASE_OWNER_USER must be two roles.");
        }
        if (!Settings.require(Settings.OIDC_URL).matches("https?://[^/]+(/.*)?/realms/[^/]+")) {
            throw new LocalFailure(
                    "FKP_OIDC_URL harus alamat realm Keycloak, misalnya https://masuk.contoh.go.id/realms/fkp.",
                    "FKP_OIDC_URL must be the address of a Keycloak realm.");
        }
        System.setProperty(Settings.DEMO, "false");
    }
}
