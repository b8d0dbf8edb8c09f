import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes the unpacked Keycloak ready for PostgreSQL, once: its own "build" takes half a minute, and a start without it
 * as long each time. The login theme is laid beside it at every build. Started by Maven; arguments: distribution, themes.
 */
class PrepareKeycloak {

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]).toAbsolutePath();
        copy(Path.of(arguments[1]), home.resolve("themes"));
        var built = home.resolve("built-for-fkp");
        if (!Files.exists(built)) {
            System.out.println(
                    "Menyiapkan Keycloak, sekali saja, sekitar setengah menit ... / Preparing Keycloak, once.");
            build(home);
            Files.createFile(built);
        }
    }

    private static void build(Path home) throws IOException, InterruptedException {
        var log = home.resolve("build.log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "build",
                        "--db=postgres"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            System.err.println(Files.readString(log));
            System.exit(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
