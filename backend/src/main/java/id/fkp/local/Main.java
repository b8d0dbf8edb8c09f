package id.fkp.local;

import id.fkp.local.machine.LocalFailure;
import id.fkp.local.machine.Ports;
import id.fkp.local.machine.Settings;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts the product: with nothing set, PostgreSQL and Keycloak too; with {@code FKP_DATABASE_URL} and
 * {@code FKP_OIDC_URL}, only the application, which then holds no demo at all.
 *
 * <p>What a person can put right is said in one line, in Indonesian and English, and ends with exit code 1.
 */
@QuarkusMain
public final class Main {

    private static final int PORT = 8080;
    private static final int KEYCLOAK_PORT = 8180;
    private static final int DRAINING_SECONDS = 40;

    private Main() {}

    public static void main(String... arguments) {
        try {
            int port = Settings.port(Settings.PORT, PORT);
            Ports.requireFree(port, Settings.PORT);
            if (Settings.isProduction()) {
                Production.configure();
                Quarkus.run(arguments);
            } else {
                runWithLocalParts(port, arguments);
            }
        } catch (LocalFailure e) {
            exit(e);
        }
    }

    private static void runWithLocalParts(int port, String... arguments) {
        int keycloakPort = Settings.port(Settings.KEYCLOAK_PORT, KEYCLOAK_PORT);
        var terminal = new Terminal();
        var parts = new LocalParts(Settings.data(), port, keycloakPort, terminal);
        var drained = new CountDownLatch(1);
        var hook = new Thread(() -> stop(terminal, parts, drained), "local-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        terminal.say("FKP, Forum Konsultasi Publik: menyiapkan semuanya. Yang pertama kali perlu lebih lama.");
        try {
            parts.start();
        } catch (RuntimeException e) {
            drained.countDown();
            if (forget(hook)) {
                parts.close();
                throw e;
            }
            return;
        }
        quieten();
        LocalApplication.with(parts, terminal, port, keycloakPort);
        Quarkus.run(
                LocalApplication.class,
                (code, failure) -> {
                    drained.countDown();
                    if (failure != null) {
                        Log.error("FKP could not start", failure);
                        exit(rootOf(failure));
                    } else if (code != 0) {
                        System.exit(code);
                    }
                },
                arguments);
    }

    /** For one person at one machine: reachable from here only, its log in a file, warnings on the screen. */
    private static void quieten() {
        byDefault("quarkus.http.host", "127.0.0.1");
        byDefault("quarkus.banner.enabled", "false");
        byDefault("quarkus.log.console.level", "WARN");
        // Keycloak starts meanwhile; that it is not there yet is no news.
        byDefault("quarkus.log.category.\"io.quarkus.oidc\".level", "ERROR");
        byDefault("quarkus.log.file.enabled", "true");
        byDefault(
                "quarkus.log.file.path", Settings.data().resolve("log/fkp.log").toString());
    }

    private static void byDefault(String name, String value) {
        if (Settings.find(name) == null) {
            System.setProperty(name, value);
        }
    }

    /** Runs beside Quarkus' own hook: that one ends the application, and only then its servers end. */
    private static void stop(Terminal terminal, LocalParts parts, CountDownLatch drained) {
        terminal.say("Menghentikan FKP ...");
        parts.abandon();
        try {
            if (!drained.await(DRAINING_SECONDS, TimeUnit.SECONDS)) {
                terminal.say("Aplikasi belum selesai; servernya tetap dihentikan.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        parts.close();
        terminal.say("FKP berhenti. Data Anda tetap di " + Settings.data());
    }

    /** False when the person has stopped it meanwhile, which is then no failure. */
    private static boolean forget(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            return false;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && !(root instanceof LocalFailure)) {
            root = root.getCause();
        }
        return root;
    }

    private static void exit(Throwable reason) {
        System.err.println("FKP: " + reason.getMessage());
        System.exit(1);
    }
}
