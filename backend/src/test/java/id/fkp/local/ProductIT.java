package id.fkp.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.local.demo.DemoAccount;
import id.fkp.local.machine.Command;
import id.fkp.local.machine.Ports;
import id.fkp.local.postgres.Databases;
import id.fkp.local.postgres.LocalPostgres;
import id.fkp.local.postgres.Login;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged product as a newcomer meets it: one command, nothing set, and every way it may end. */
class ProductIT {

    private static final String READY = "Berhenti / stop: Ctrl-C";

    private final int port = Ports.anyFree();
    private final int keycloakPort = Ports.anyFree();
    private Path data = Path.of("");

    @BeforeEach
    void freshData() throws IOException {
        data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "product-data");
    }

    @AfterEach
    void nothingIsLeftRunning() {
        var left = Product.serversOn(data);
        ProcessHandle.allProcesses()
                .filter(other -> other.info()
                        .commandLine()
                        .filter(line -> line.contains(data.toString()))
                        .isPresent())
                .forEach(ProcessHandle::destroy);
        assertThat(left).isEmpty();
    }

    @Test
    void it_starts_and_stops_whole_keeps_its_data_and_survives_being_killed() throws Exception {
        var first = start(Map.of()).says(READY);
        assertThat(first.said())
                .contains("http://localhost:" + port, data.toString(), "kepala", DemoAccount.PASSWORD, "Isi contoh");
        assertThat(Product.get("http://localhost:" + port + "/q/health/ready").statusCode())
                .isEqualTo(200);
        assertThat(Product.get("http://localhost:" + port + "/config.json").body())
                .contains("\"demo\":true", "http://localhost:" + keycloakPort);
        assertThat(Product.get(keycloak("/realms/fkp")).statusCode()).isEqualTo(200);
        assertThat(Product.serversOn(data)).isNotEmpty();
        recipes();
        clients();

        assertThat(first.end("INT")).isEqualTo(130);
        assertThat(Product.serversOn(data)).isEmpty();
        assertThat(first.said()).contains("FKP berhenti");

        var second = start(Map.of()).says(READY);
        assertThat(second.said()).doesNotContain("Isi contoh");
        second.end("KILL");
        assertThat(Product.serversOn(data)).isNotEmpty();

        int moved = Ports.anyFree();
        var third = start(Map.of("FKP_PORT", "" + moved)).says(READY);
        var login = Product.get(loginFor(moved)).body();
        assertThat(login).contains("name=\"password\"");
        assertThat(Product.get(keycloak(styleSheetOf(login))).statusCode()).isEqualTo(200);
        assertThat(Path.of("target/keycloak/data/tmp/kc-gzip-cache"))
                .as("the distribution may be another user's, and shared")
                .doesNotExist();
        assertThat(third.end("TERM")).isEqualTo(143);
    }

    /** As somebody who copies them into a shell; a machine without one, or without curl, has nobody who would. */
    private void recipes() throws Exception {
        assertThat(Product.get("http://localhost:" + port + "/api/v1/open-data").statusCode())
                .isEqualTo(200);
        if (!Command.succeeds(data, List.of("sh", "-c", "curl --version && sha256sum --version"))) {
            return;
        }
        var script = Files.readAllLines(Path.of("..", "docs", "recipes.md")).stream()
                .filter(line -> line.startsWith("    "))
                .collect(Collectors.joining("\n", "set -e\n", "\n"))
                .replace("http://localhost:8080", "http://localhost:" + port)
                .replace("http://localhost:8180", "http://localhost:" + keycloakPort);
        assertThat(script).contains("SHA256SUMS");
        assertThat(said("sh", "-c", script)).contains("not-found");
    }

    /** The examples of both clients, as others run them; where the backend is built alone there are none. */
    private void clients() throws Exception {
        var token = token();
        var example = Path.of("../frontend/target/client/example/follow.js").toAbsolutePath();
        if (Files.exists(example)) {
            assertThat(said("node", example.toString(), "http://localhost:" + port, token))
                    .contains("forum: ", "changes: ", "receipt: ", "refused: invalid-parameter");
        }
        var client = Path.of("client/target").toAbsolutePath();
        if (Files.exists(client.resolve("lib"))) {
            var classes = String.join(
                    File.pathSeparator, client + "/classes", client + "/test-classes", client.resolve("lib") + "/*");
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            assertThat(said(java, "-cp", classes, "id.fkp.client.example.Follow", "http://localhost:" + port, token))
                    .contains("forum: ", "changes: ", "receipt: ", "refused: invalid-parameter");
        }
    }

    private String said(String... command) throws Exception {
        var said = data.resolve("said.log");
        var run = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        var all = Files.readString(said);
        assertThat(run.exitValue()).as(all).isZero();
        return all;
    }

    /** What the demo's program gets for its name and secret. */
    private String token() throws Exception {
        var form = "grant_type=client_credentials&client_id=" + DemoAccount.INTEGRATOR + "&client_secret="
                + DemoAccount.INTEGRATOR_SECRET;
        var request = HttpRequest.newBuilder(URI.create(keycloak("/realms/fkp/protocol/openid-connect/token")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void on_servers_of_the_operators_own_it_starts_no_other_and_shows_no_demo() throws Exception {
        try (var collector = new Collector();
                var postgres = LocalPostgres.start(
                        Path.of("target/postgres-program"), data.resolve("postgres-of-the-operator"), 0)) {
            var databases = postgres.databases();
            databases.let(new Login(Databases.OWNER, "owner"));
            databases.let(new Login(Databases.APPLICATION, "application"));
            databases.create("fkp", Databases.OWNER);
            databases.allow(Databases.APPLICATION, "fkp");
            var environment = new HashMap<>(production());
            environment.putAll(collector.settings());
            environment.put("FKP_PROXY", "true");
            environment.put("FKP_DATABASE_URL", databases.url("fkp").replace("jdbc:", ""));

            var product = start(environment).says("Listening on");

            assertThat(Product.get("http://localhost:" + port + "/q/health/ready")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Product.get("http://localhost:" + port + "/config.json").body())
                    .contains("\"demo\":false", "\"url\":\"http://127.0.0.1:9\"");
            assertThat(data.resolve("secrets")).doesNotExist();
            assertThat(product.said()).doesNotContain(DemoAccount.PASSWORD);
            var refused = Product.get(
                    "http://localhost:" + port + "/api/v1/receipts/7K4M-29Q4?nama=Budi",
                    "X-Forwarded-For",
                    "203.0.113.9",
                    "User-Agent",
                    "Peramban Budi");
            assertThat(Product.get("http://localhost:" + port + "/api/v1/forums?q=tetangga")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(product.end("TERM")).isEqualTo(143);
            assertThat(collector.taken())
                    .as("what was asked for and how long it took, and nobody's name, number, words or address")
                    .contains("/v1/receipts/{number}", "SELECT", Collector.named(traceOf(refused)))
                    .doesNotContain("7K4M", "Budi", "203.0.113.9", "tetangga");
        }
    }

    @Test
    void what_a_person_can_put_right_is_said_in_one_line() throws Exception {
        refuses("FKP_DATABASE_URL dan FKP_OIDC_URL", Map.of("FKP_OIDC_URL", "http://127.0.0.1:9/realms/fkp"));
        refuses("FKP_DATABASE_URL dan FKP_OIDC_URL", Map.of("FKP_DATABASE_URL", "postgresql://127.0.0.1/fkp"));
        var oneRole = new HashMap<>(production());
        oneRole.put("FKP_DATABASE_OWNER_USER", Databases.APPLICATION);
        refuses("dua peran", oneRole);
        var noKey = new HashMap<>(production());
        noKey.remove("FKP_SECRET_KEY");
        refuses("FKP_SECRET_KEY", noKey);
        var noRegisterKey = new HashMap<>(production());
        noRegisterKey.remove("FKP_REGISTER_KEY");
        refuses("FKP_REGISTER_KEY", noRegisterKey);
        var noBlobs = new HashMap<>(production());
        noBlobs.remove("FKP_BLOBS");
        refuses("FKP_BLOBS", noBlobs);
        refuses("FKP_PORT", Map.of("FKP_PORT", "delapan ribu"));
        refuses("FKP_DATA", Map.of("FKP_DATA", "/proc/no-place-for-data"));
        try (var taken = new ServerSocket(0)) {
            refuses("Port " + taken.getLocalPort(), Map.of("FKP_PORT", "" + taken.getLocalPort()));
            refuses("FKP_KEYCLOAK_PORT", Map.of("FKP_KEYCLOAK_PORT", "" + taken.getLocalPort()));
        }
        Files.writeString(data.resolve("postgres/data/PG_VERSION"), "15\n");
        refuses("PostgreSQL 15", Map.of());
    }

    private void refuses(String words, Map<String, String> environment) throws Exception {
        var product = start(environment);
        assertThat(product.exitCode()).as(product.said()).isEqualTo(1);
        var complaints =
                product.said().lines().filter(line -> line.startsWith("FKP: ")).toList();
        assertThat(complaints).as(product.said()).hasSize(1);
        assertThat(complaints.get(0)).contains(words).contains(" / ");
        assertThat(product.said()).doesNotContain("\tat ");
    }

    private Product start(Map<String, String> environment) throws IOException {
        var all = new HashMap<>(
                Map.of("FKP_DATA", data.toString(), "FKP_PORT", "" + port, "FKP_KEYCLOAK_PORT", "" + keycloakPort));
        all.putAll(environment);
        return Product.start(all);
    }

    private static Map<String, String> production() {
        return Map.of(
                "FKP_DATABASE_URL", "postgresql://127.0.0.1:9/fkp",
                "FKP_DATABASE_USER", Databases.APPLICATION,
                "FKP_DATABASE_PASSWORD", "application",
                "FKP_DATABASE_OWNER_USER", Databases.OWNER,
                "FKP_DATABASE_OWNER_PASSWORD", "owner",
                "FKP_OIDC_URL", "http://127.0.0.1:9/realms/fkp",
                "FKP_SECRET_KEY", "for-tests-for-tests-for-tests-for-tests",
                "FKP_REGISTER_KEY", "MC4CAQAwBQYDK2VwBCIEIHGsu9aDOGy8vj3ehiYd7wq7TTufhu427YSLqXyPzwS9",
                "FKP_BLOBS", "target/blobs");
    }

    private static String traceOf(HttpResponse<String> problem) {
        return Pattern.compile("\"traceId\":\"([0-9a-f]{32})\"")
                .matcher(problem.body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String styleSheetOf(String page) {
        return Pattern.compile("/resources/[^\"]+fkp\\.css")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** Keycloak shows its form only where it knows the address that the login leads back to. */
    private String loginFor(int port) {
        return keycloak("/realms/fkp/protocol/openid-connect/auth?client_id=fkp-spa&response_type=code&scope=openid"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A" + port + "%2F"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
    }

    private String keycloak(String path) {
        return "http://localhost:" + keycloakPort + path;
    }
}
