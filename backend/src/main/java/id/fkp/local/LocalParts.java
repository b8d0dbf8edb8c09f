package id.fkp.local;

import id.fkp.local.keycloak.LocalKeycloak;
import id.fkp.local.keycloak.Realm;
import id.fkp.local.keycloak.RealmAddress;
import id.fkp.local.machine.LocalFailure;
import id.fkp.local.machine.Ports;
import id.fkp.local.machine.Secret;
import id.fkp.local.machine.Settings;
import id.fkp.local.postgres.Databases;
import id.fkp.local.postgres.LocalPostgres;
import id.fkp.local.postgres.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Keycloak beside the application, in the order they need each other; stopped in the other order.
 *
 * <p>What they keep lies in one directory: {@code postgres}, {@code keycloak}, {@code secrets}, {@code log}.
 */
final class LocalParts implements AutoCloseable {

    private static final String DATABASE = "fkp";

    private final Path data;
    private final int port;
    private final int keycloakPort;
    private final Terminal terminal;
    private @Nullable LocalPostgres postgres;
    private volatile @Nullable LocalKeycloak keycloak;

    LocalParts(Path data, int port, int keycloakPort, Terminal terminal) {
        this.data = data;
        this.port = port;
        this.keycloakPort = keycloakPort;
        this.terminal = terminal;
    }

    /** Returns once the application may start; Keycloak goes on starting meanwhile. */
    synchronized void start() {
        try {
            createData();
            postgres = LocalPostgres.start(programHome(), data.resolve("postgres"), 0);
            terminal.done("PostgreSQL", "siap");
            configureApplication(postgres.databases());
            keycloak = startKeycloak(postgres.databases());
            terminal.done("Keycloak", "sedang dimulai");
        } catch (IOException e) {
            throw new LocalFailure(
                    data + " tidak dapat dipakai (" + e.getMessage() + "); pilih folder lain dengan FKP_DATA.",
                    "the data directory cannot be used; choose another by FKP_DATA.");
        }
    }

    /**
     * Waits for Keycloak, and tells it where the product is opened now if that has changed since it was set up.
     *
     * @return false when all is being stopped instead
     */
    boolean awaitKeycloak() {
        var started = keycloak;
        if (started == null || !started.awaitReady()) {
            return false;
        }
        new RealmAddress(data.resolve("keycloak/product-port"), keycloakPort).follow(port, secret("keycloak-admin"));
        return true;
    }

    /** Lets go whoever waits for Keycloak. */
    void abandon() {
        var started = keycloak;
        if (started != null) {
            started.abandon();
        }
    }

    /** Waits for a start that is under way, so that nothing it begins is left behind. */
    @Override
    public synchronized void close() {
        var identity = keycloak;
        if (identity != null) {
            identity.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        keycloak = null;
        postgres = null;
    }

    private void createData() throws IOException {
        Files.createDirectories(data);
        if (!Files.isWritable(data)) {
            throw new IOException("not writable");
        }
        var secrets = data.resolve("secrets");
        if (!Files.exists(secrets)) {
            Files.createDirectory(
                    secrets, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** One copy for each version that was ever bundled: an unpacked one is never overwritten while it may run. */
    private Path programHome() {
        return data.resolve("postgres-" + LocalPostgres.bundled());
    }

    private void configureApplication(Databases databases) {
        var owner = new Login(Databases.OWNER, secret(Databases.OWNER));
        var application = new Login(Databases.APPLICATION, secret(Databases.APPLICATION));
        databases.let(owner);
        databases.let(application);
        databases.create(DATABASE, owner.user());
        databases.allow(application.user(), DATABASE);
        System.setProperty(Settings.DATABASE_URL, databases.url(DATABASE));
        System.setProperty(Settings.DATABASE_USER, application.user());
        System.setProperty(Settings.DATABASE_PASSWORD, application.password());
        System.setProperty(Settings.OWNER_USER, owner.user());
        System.setProperty(Settings.OWNER_PASSWORD, owner.password());
        System.setProperty(Settings.SECRET_KEY, secret("server-key"));
        System.setProperty(Settings.REGISTER_KEY, Secret.signingKeyIn(data.resolve("secrets/register-key")));
        System.setProperty(Settings.OIDC_URL, LocalKeycloak.url(keycloakPort) + "/realms/" + LocalKeycloak.REALM);
        System.setProperty(Settings.OIDC_ADMIN_CLIENT, Realm.CLIENTS_ADMIN);
        System.setProperty(Settings.OIDC_ADMIN_SECRET, secret("keycloak-clients"));
        System.setProperty(Settings.DEMO, "true");
    }

    private LocalKeycloak startKeycloak(Databases databases) throws IOException {
        var home = data.resolve("keycloak");
        LocalKeycloak.endLeftover(home);
        Ports.requireFree(keycloakPort, Settings.KEYCLOAK_PORT);
        var login = new Login(LocalKeycloak.ROLE, secret(LocalKeycloak.ROLE));
        databases.let(login);
        databases.create(LocalKeycloak.ROLE, login.user());
        var settings = new LocalKeycloak.Settings(
                keycloakPort,
                databases.url(LocalKeycloak.ROLE),
                login,
                secret("keycloak-admin"),
                Realm.json(port, secret("keycloak-clients")));
        return LocalKeycloak.start(Installation.keycloak(), home, settings);
    }

    private String secret(String name) {
        return Secret.keptIn(data.resolve("secrets").resolve(name));
    }
}
