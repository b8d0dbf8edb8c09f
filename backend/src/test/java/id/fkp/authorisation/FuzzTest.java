package id.fkp.authorisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.authorisation.Scene.Thing;
import id.fkp.contract.AnswerCheck;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import id.fkp.contract.fuzz.Probe;
import id.fkp.contract.fuzz.Probes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every operation of openapi.yaml, for every kind of visitor, with requests that are wrong in one way each: no answer is
 * outside the contract, and nothing wrong is taken. {@code SeededBugsTest} shows that it finds what it looks for.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class FuzzTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /**
     * Of some hundred ways to be wrong in an operation, so many are tried by who may call it besides the basic ones, and one
     * by each other visitor.
     */
    private static final int BY_WHO_MAY = Integer.getInteger("fuzz.probes", 28);

    /** The same requests in every run, so that what fails can be tried again; another number tries others. */
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_126L);

    /**
     * Why the contract's own example may be refused, which is written as it should be: what it names is not there, or other, or
     * another request has said it already.
     */
    private static final Set<String> NOT_THERE =
            Set.of("unknown", "known", "twice", "not-discussed", "not-assignable", "before-audit");

    /** The same of whole requests: a puzzle solved by nobody, a register without entries, a key given to nobody. */
    private static final Set<String> REFUSED_WHOLE = Set.of("challenge-invalid", "size-out-of-range");

    private final Wallet wallet = new Wallet();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger followed = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    @Inject
    Scene scene;

    private record Sent(ContractOperation operation, Probe probe, Visitor visitor) {}

    @Test
    void no_answer_is_outside_the_contract() throws IOException, InterruptedException {
        var contract = new YAMLMapper().readTree(CONTRACT.toFile());
        var check = new AnswerCheck(contract);
        var things = new HashMap<String, UUID>();
        var sent = new ArrayList<Sent>();
        for (var operation : ContractOperations.read(CONTRACT)) {
            if (!operation.streams()) {
                sent.addAll(requests(operation, contract, things));
            }
        }
        // Not one operation after another: what is deleted early would leave nothing to try.
        Collections.shuffle(sent, new Random(SEED));
        var sending = Executors.newFixedThreadPool(4);
        sent.forEach(each -> sending.execute(() -> send(each, check)));
        sending.shutdown();
        assertThat(sending.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThat(sent).hasSizeGreaterThan(5000);
        assertThat(faults.stream().sorted().toList()).isEmpty();
        assertThat(followed.get())
                .as("what was made is read where it is said to be")
                .isGreaterThan(20);
    }

    private List<Sent> requests(ContractOperation operation, JsonNode contract, Map<String, UUID> things) {
        var knock = new Knock(operation, Thing.OWN, scene, things);
        var probes = new ArrayList<>(Probes.of(operation, contract, knock.path(), knock.query(), knock.body()));
        var random = new Random(SEED + operation.id().hashCode());
        Collections.shuffle(probes, random);
        var requests = new ArrayList<Sent>();
        var may = mayCall(operation);
        probes.stream().filter(Probe::basic).forEach(probe -> requests.add(new Sent(operation, probe, may.get(0))));
        probes.removeIf(Probe::basic);
        probes.stream()
                .limit(BY_WHO_MAY)
                .forEach(probe -> requests.add(new Sent(operation, probe, may.get(random.nextInt(may.size())))));
        int next = BY_WHO_MAY;
        for (var visitor : Visitor.values()) {
            if (next < probes.size()) {
                requests.add(new Sent(operation, probes.get(next++), visitor));
            }
        }
        return requests;
    }

    private static List<Visitor> mayCall(ContractOperation operation) {
        var roles = operation.declared().path("x-roles").toString();
        return Stream.of(Visitor.values())
                .filter(visitor -> roles.contains("PUBLIC")
                        || roles.contains("HOLDER")
                        || roles.contains("\"" + visitor + "\"")
                        || (visitor == Visitor.HEAD && roles.contains("SIGNED_IN")))
                .toList();
    }

    private void send(Sent sent, AnswerCheck check) {
        var probe = sent.probe();
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + probe.target()))
                    .timeout(Duration.ofSeconds(30))
                    .method(
                            probe.method(),
                            probe.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(probe.body()));
            probe.headers().forEach(request::setHeader);
            var token = wallet.tokenOf(sent.visitor());
            if (token != null) {
                request.setHeader("Authorization", "Bearer " + token);
            }
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            var form = answer.headers().firstValue("Content-Type").orElse(null);
            check.faults(sent.operation().declared(), answer.statusCode(), form, new String(answer.body(), UTF_8))
                    .forEach(fault -> report(sent, fault));
            if (probe.wrong() && answer.statusCode() < 300) {
                report(sent, "was taken, though it is wrong: " + answer.statusCode());
            }
            if (probe.what().equals(Probe.NOTHING_WRONG) && isRefusedForItsForm(sent.operation(), answer)) {
                report(sent, "the example was refused: " + new String(answer.body(), UTF_8));
            }
            if (answer.statusCode() == 201
                    && sent.operation().declared().at("/responses/201/links").has("read")) {
                followed.incrementAndGet();
                if (!leadsToWhatWasMade(sent.operation(), answer, token)) {
                    report(sent, "leads nowhere: " + answer.headers().firstValue("Location"));
                }
            }
            if (probe.unseen().isPresent() && isCalledEmpty(probe.unseen().get(), answer)) {
                report(sent, "is empty to the service and not to the contract: " + new String(answer.body(), UTF_8));
            }
        } catch (IOException | IllegalArgumentException e) {
            report(sent, "got no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Files are no examples of the contract, and the link of a preview is given by hand. */
    private static boolean isRefusedForItsForm(ContractOperation operation, HttpResponse<byte[]> answer)
            throws IOException {
        if ((answer.statusCode() != 400 && answer.statusCode() != 415)
                || operation.takesFile()
                || operation.id().equals("readPreview")) {
            return false;
        }
        var problem = new ObjectMapper().readTree(answer.body());
        if (REFUSED_WHOLE.contains(problem.path("code").asText())) {
            return false;
        }
        var errors = problem.path("errors");
        return errors.isEmpty()
                || errors.valueStream()
                        .anyMatch(
                                error -> !NOT_THERE.contains(error.path("code").asText()));
    }

    /** As a program goes on that knows the contract: to the place named, with the secret that the link names, if any. */
    private boolean leadsToWhatWasMade(ContractOperation operation, HttpResponse<byte[]> answer, @Nullable String token)
            throws IOException, InterruptedException {
        var place = answer.headers().firstValue("Location");
        if (place.isEmpty()) {
            return false;
        }
        var json = new ObjectMapper();
        var made = json.readTree(answer.body());
        var read = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + place.get()))
                .timeout(Duration.ofSeconds(30));
        if (token != null) {
            read.setHeader("Authorization", "Bearer " + token);
        }
        var own = "";
        for (var parameter :
                operation.declared().at("/responses/201/links/read/parameters").properties()) {
            var expression = parameter.getValue().asText();
            if (expression.startsWith("$response.body#")) {
                var value = made.at(expression.substring("$response.body#".length()))
                        .asText();
                if (parameter.getKey().startsWith("header.")) {
                    read.setHeader(parameter.getKey().substring("header.".length()), value);
                } else {
                    own = value;
                }
            }
        }
        var found = http.send(read.build(), BodyHandlers.ofString());
        return place.get().endsWith("/" + own)
                && found.statusCode() == 200
                && found.body().contains(own);
    }

    private static boolean isCalledEmpty(String pointer, HttpResponse<byte[]> answer) throws IOException {
        return answer.statusCode() == 400
                && new ObjectMapper()
                        .readTree(answer.body())
                        .path("errors")
                        .valueStream()
                        .anyMatch(error -> error.path("pointer").asText().equals(pointer)
                                && error.path("code").asText().equals("not-blank"));
    }

    private void report(Sent sent, String fault) {
        faults.add("%s as %s %s%n    %s"
                .formatted(
                        sent.operation().id(),
                        sent.visitor(),
                        sent.probe(),
                        fault.substring(0, Math.min(fault.length(), 500))));
    }
}
