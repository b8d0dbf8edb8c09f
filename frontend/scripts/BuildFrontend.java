import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds and checks the frontend from Maven, so that one command builds everything. What has not changed since it last
 * passed is not done again. Started by Maven; argument: "check", "build" or "e2e".
 */
class BuildFrontend {

    private static final int NODE_MAJOR = 20;
    private static final int NODE_MINOR = 19;
    private static final Set<String> GENERATED =
            Set.of("node_modules", "dist", "target", "test-results", "playwright-report");

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path STAMPS = HOME.resolve("target");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    public static void main(String[] arguments) throws Exception {
        requireNode();
        Files.createDirectories(STAMPS);
        once(
                "installed",
                digest(List.of(HOME.resolve("package-lock.json"), HOME.resolve("package.json"))),
                "node_modules",
                "ci",
                "--engine-strict",
                "--no-audit",
                "--no-fund");
        var sources = sources();
        switch (arguments[0]) {
            case "check" -> once("checked", digest(sources), "node_modules", "run", "check");
            case "build" -> once("built", digest(sources), "dist", "run", "build");
            case "e2e" -> npm("run", "e2e");
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Runs npm unless it did the same with the same files before and left {@code result}. */
    private static void once(String stamp, String digest, String result, String... npm) throws Exception {
        var file = STAMPS.resolve(stamp);
        if (Files.exists(file) && Files.readString(file).equals(digest) && Files.exists(HOME.resolve(result))) {
            return;
        }
        Files.deleteIfExists(file);
        npm(npm);
        Files.writeString(file, digest);
    }

    private static void npm(String... npm) throws Exception {
        var command = new ArrayList<>(List.of(WINDOWS ? "npm.cmd" : "npm"));
        command.addAll(List.of(npm));
        System.out.println("frontend: " + String.join(" ", command));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            System.exit(1);
        }
    }

    private static void requireNode() throws Exception {
        var version = version();
        var numbers = Pattern.compile("v([0-9]+)\\.([0-9]+)\\..*").matcher(version);
        if (numbers.matches()) {
            int major = Integer.parseInt(numbers.group(1));
            int minor = Integer.parseInt(numbers.group(2));
            if (major > NODE_MAJOR || major == NODE_MAJOR && minor >= NODE_MINOR) {
                return;
            }
        }
        System.err.println("FKP: perlu Node.js 20.19 atau lebih baru, di sini "
                + (version.isEmpty() ? "tidak ada" : version) + ". / Node.js 20.19 or newer is needed, found "
                + (version.isEmpty() ? "none" : version) + ".");
        System.exit(1);
    }

    private static String version() throws InterruptedException {
        try {
            var node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(node.getInputStream().readAllBytes()).strip();
            return node.waitFor() == 0 ? said : "";
        } catch (IOException absent) {
            return "";
        }
    }

    /** All that the result depends on: what is not generated here, and the contract. */
    private static List<Path> sources() throws IOException {
        var files = new ArrayList<Path>();
        collect(HOME, files);
        files.add(HOME.resolveSibling("openapi.yaml"));
        return files;
    }

    private static void collect(Path folder, List<Path> files) throws IOException {
        try (var entries = Files.list(folder)) {
            for (var entry : entries.toList()) {
                if (Files.isDirectory(entry)) {
                    if (!GENERATED.contains(entry.getFileName().toString())) {
                        collect(entry, files);
                    }
                } else {
                    files.add(entry);
                }
            }
        }
    }

    private static String digest(List<Path> files) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var sorted = new ArrayList<>(files);
        Collections.sort(sorted);
        for (var file : sorted) {
            digest.update(file.toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
