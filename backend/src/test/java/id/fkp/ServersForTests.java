package id.fkp;

import id.fkp.local.keycloak.LocalKeycloak;
import id.fkp.local.keycloak.Realm;
import id.fkp.local.machine.LocalFailure;
import id.fkp.local.machine.Ports;
import id.fkp.local.postgres.Databases;
import id.fkp.local.postgres.LocalPostgres;
import id.fkp.local.postgres.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * One PostgreSQL and at most one Keycloak for all tests of a run, stopped with its JVM.
 *
 * <p>Test classes are loaded anew with each application, so what is running is noted among the system properties. The
 * directory outlives the run: Keycloak's first start on an empty database costs ten seconds more than a later one.
 */
final class ServersForTests {

    static final Path TARGET = Path.of("target");
    static final Path PROGRAM = TARGET.resolve("postgres-program");
    private static final Path KEYCLOAK = TARGET.resolve("keycloak");
    private static final String POSTGRES_PORT = "fkp.tests.postgres.port";
    private static final String POSTGRES_PASSWORD = "fkp.tests.postgres.password";
    private static final String REALM_URL = "fkp.tests.realm.url";
    static final String PASSWORD = "only-for-tests";

    /** Clients that exist in tests only: one with which a password is enough, one whose tokens are not meant for us. */
    private static final String TEST_CLIENTS = """
            {"clientId": "fkp-tests", "publicClient": true, "directAccessGrantsEnabled": true,
             "standardFlowEnabled": false, "protocolMappers": [%1$s]},
            {"clientId": "fkp-tests-brief", "publicClient": true, "directAccessGrantsEnabled": true,
             "standardFlowEnabled": false, "attributes": {"access.token.lifespan": "1"}, "protocolMappers": [%1$s]},
            {"clientId": "fkp-tests-stranger", "publicClient": true, "directAccessGrantsEnabled": true,
             "standardFlowEnabled": false},""".formatted(Realm.AUDIENCE_MAPPER);

    private ServersForTests() {}

    static synchronized Databases postgres() {
        if (System.getProperty(POSTGRES_PORT) == null) {
            var postgres = start();
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            System.setProperty(
                    POSTGRES_PASSWORD, postgres.databases().superuser().password());
            System.setProperty(POSTGRES_PORT, "" + postgres.databases().port());
        }
        return new Databases(
                Integer.getInteger(POSTGRES_PORT),
                new Login(LocalPostgres.SUPERUSER, System.getProperty(POSTGRES_PASSWORD)));
    }

    /** The issuer of the realm's tokens. */
    static synchronized String realmUrl() {
        if (System.getProperty(REALM_URL) == null) {
            try {
                System.setProperty(REALM_URL, startKeycloak());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return System.getProperty(REALM_URL);
    }

    private static LocalPostgres start() {
        try {
            return LocalPostgres.start(PROGRAM, TARGET.resolve("postgres-tests"), 0);
        } catch (LocalFailure inUseByAnotherRun) {
            try {
                return LocalPostgres.start(PROGRAM, Files.createTempDirectory(TARGET, "postgres-tests"), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String startKeycloak() throws IOException {
        int port = Ports.anyFree();
        var realm = Realm.json(8080, PASSWORD).replace("\"clients\": [", "\"clients\": [" + TEST_CLIENTS);
        var home = Files.createTempDirectory(TARGET, "keycloak-tests").toAbsolutePath();

        var databases = postgres();
        var login = new Login(LocalKeycloak.ROLE, PASSWORD);
        var database = "keycloak_" + checksum(realm);
        databases.let(login);
        databases.create(database, login.user());

        var keycloak = LocalKeycloak.start(
                KEYCLOAK, home, new LocalKeycloak.Settings(port, databases.url(database), login, PASSWORD, realm));
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
        keycloak.awaitReady();
        return keycloak.realmUrl();
    }

    private static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(crc.getValue(), 8);
    }
}
