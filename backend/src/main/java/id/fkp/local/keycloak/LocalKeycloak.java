package id.fkp.local.keycloak;

import id.fkp.local.machine.Leftover;
import id.fkp.local.machine.LocalFailure;
import id.fkp.local.postgres.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real Keycloak of the service's own, for trying it out and for tests: on loopback only, its data in the local
 * PostgreSQL. The build has made its distribution ready for that database.
 */
public final class LocalKeycloak implements AutoCloseable {

    public static final String REALM = "fkp";
    public static final String ROLE = "keycloak";

    /** The superuser of a Keycloak of ours, made at its first start. */
    public static final String ADMIN = "admin";

    private static final List<String> PARTS = List.of("conf", "lib", "providers", "themes", "version.txt");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Process process;
    private final Path home;
    private final int port;
    private volatile boolean abandoned;

    /**
     * What a Keycloak of ours needs to know.
     *
     * @param realm as JSON; imported where the database has none of that name yet
     */
    public record Settings(int port, String databaseUrl, Login database, String adminPassword, String realm) {}

    /**
     * Starts the server; {@link #awaitReady} waits for it.
     *
     * @param program the distribution, as the build prepared it
     * @param home what this server keeps: {@code server.log}, {@code pid}, {@code import}, {@code home}
     */
    public static LocalKeycloak start(Path program, Path home, Settings settings) {
        try {
            var imported = home.resolve("import");
            Files.createDirectories(imported);
            Files.writeString(imported.resolve("fkp.json"), settings.realm());
            var log = home.resolve("server.log").toFile();
            var builder = new ProcessBuilder(
                            command(program.toAbsolutePath(), ownHome(program.toAbsolutePath(), home), home))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log);
            builder.environment().putAll(environment(settings));
            var process = builder.start();
            Files.writeString(home.resolve("pid"), process.pid() + "\n");
            return new LocalKeycloak(process, home, settings.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalKeycloak(Process process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    /** The issuer of its tokens. */
    public String realmUrl() {
        return url(port) + "/realms/" + REALM;
    }

    public static String url(int port) {
        return "http://localhost:" + port;
    }

    /** Whether it answers for the realm now; not so when it was {@link #abandon}ed meanwhile. */
    public boolean awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!abandoned && !answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new LocalFailure(
                        "Keycloak tidak dapat dimulai; lihat " + home.resolve("server.log") + ".",
                        "Keycloak did not start; see its log there.");
            }
        }
        return !abandoned;
    }

    /** Nobody needs to wait for it any longer. */
    public void abandon() {
        abandoned = true;
    }

    /** Asks it to stop and waits; after that long it is ended. */
    @Override
    public void close() {
        end(process.toHandle());
    }

    private boolean answers() {
        try {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                return false;
            }
            var connection = (HttpURLConnection) URI.create(realmUrl()).toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Keycloak", e);
        }
    }

    /** After a kill -9 of the application its Keycloak may still run on the same data. */
    public static void endLeftover(Path home) throws IOException {
        Leftover.in(home.resolve("pid"), mark(home)).ifPresent(LocalKeycloak::end);
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        if (server.onExit()
                .completeOnTimeout(server, FAREWELL.toSeconds(), TimeUnit.SECONDS)
                .join()
                .isAlive()) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    /**
     * Keycloak writes below its home, and cleans up there what another left. So each server has one of its own that only
     * leads to the distribution: several may share that, also of users who may not write to it.
     */
    private static Path ownHome(Path program, Path home) throws IOException {
        var own = Files.createDirectories(home.toAbsolutePath().resolve("home"));
        for (var part : PARTS) {
            var link = own.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, program.resolve(part));
        }
        return own;
    }

    private static String mark(Path home) {
        return "-Dfkp.keycloak.home=" + home.toAbsolutePath();
    }

    /** The shell lets Ctrl-C pass by: it is meant for us, and we end the server once the application has drained. */
    private static List<String> command(Path program, Path ownHome, Path home) {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "keycloak"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark(home));
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + ownHome,
                "-Djboss.server.config.dir=" + ownHome.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dkeycloak.migration.dir=" + home.resolve("import").toAbsolutePath(),
                "-cp",
                program.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized"));
        return command;
    }

    private static Map<String, String> environment(Settings settings) {
        return Map.of(
                "KC_DB_URL",
                settings.databaseUrl(),
                "KC_DB_USERNAME",
                settings.database().user(),
                "KC_DB_PASSWORD",
                settings.database().password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                settings.adminPassword(),
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                "" + settings.port(),
                "KC_HOSTNAME",
                url(settings.port()),
                "KC_CACHE",
                "local");
    }
}
