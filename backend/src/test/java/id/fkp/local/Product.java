package id.fkp.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.local.machine.Command;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged product, started as a person would, with a data directory and ports of the test's own. */
final class Product {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path output;

    private Product(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Product start(Map<String, String> environment) throws IOException {
        var output = Files.createTempFile(Path.of("target").toAbsolutePath(), "product", ".log");
        var command = new ArrayList<String>();
        // Whoever runs this build in the background may have it ignore Ctrl-C, which the product would inherit.
        var listening = List.of("env", "--default-signal=INT");
        if (Command.succeeds(Path.of("/"), List.of(listening.get(0), listening.get(1), "true"))) {
            command.addAll(listening);
        }
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FKP_"));
        builder.environment().putAll(environment);
        // It runs too short a time to earn the second compiler.
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        return new Product(builder.start(), output);
    }

    /** Waits until it has said {@code words}. */
    Product says(String words) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!said().contains(words)) {
            assertThat(process.isAlive() && System.nanoTime() < deadline)
                    .as("Waiting for \"%s\" in:%n%s", words, said())
                    .isTrue();
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    /** Sends the signal and waits for the end. */
    int end(String signal) throws InterruptedException {
        Command.run(Path.of("/"), List.of("kill", "-" + signal, "" + process.pid()));
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("ended").isTrue();
        return process.exitValue();
    }

    /** Command lines of what runs on this data, the product itself left out: it knows the folder by its environment. */
    static List<String> serversOn(Path data) {
        return ProcessHandle.allProcesses()
                .flatMap(other -> other.info().commandLine().stream())
                .filter(line -> line.contains(data.toString()))
                .toList();
    }

    /** @param headers names and values by turns */
    static HttpResponse<String> get(String url, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
