package id.fkp.authorisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.authorisation.Scene.Thing;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A program that asks again for what it has is told so, at every operation that names a state of what it answers. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class ConditionalReadsTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /** Belongs to a person of whom the scene knows no secret, or is not made in it; tests of their rooms ask for these. */
    private static final Set<String> NOT_IN_THE_SCENE = Set.of(
            "getReceipt",
            "verifyAgreement",
            "readBriefingLink",
            "readExport",
            "readLatestRegisterHead",
            "proveConsistency",
            "proveInclusion");

    private final Wallet wallet = new Wallet();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    Scene scene;

    @Test
    void what_has_an_etag_can_be_asked_for_again_by_it() throws IOException {
        var stated = reads().stream()
                .filter(operation ->
                        hasEtag(operation, "200") || !answer(operation, "304").isMissingNode())
                .toList();
        assertThat(stated).hasSizeGreaterThan(120);
        assertThat(stated)
                .filteredOn(operation -> !hasEtag(operation, "200")
                        || !hasEtag(operation, "304")
                        || !operation
                                .declared()
                                .path("parameters")
                                .findValuesAsText("name")
                                .contains("If-None-Match"))
                .extracting(ContractOperation::id)
                .isEmpty();
    }

    @Test
    void whoever_asks_again_with_the_etag_is_told_that_nothing_has_changed() throws IOException, InterruptedException {
        var own = new HashMap<String, UUID>();
        var open = new HashMap<String, UUID>();
        var faults = new ArrayList<String>();
        var asked = new ArrayList<String>();
        for (var operation : reads()) {
            if (!operation.streams() && !NOT_IN_THE_SCENE.contains(operation.id())) {
                var knocks = List.of(
                        new Knock(operation, Thing.OWN, scene, own), new Knock(operation, Thing.PUBLIC, scene, open));
                var fault = fault(operation, knocks, asked);
                if (fault != null) {
                    faults.add(operation.id() + ": " + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(asked).hasSizeGreaterThan(110);
    }

    /** Of the first thing that has a state and the first visitor to whom it is shown; drafts of papers and texts have none. */
    private @Nullable String fault(ContractOperation operation, List<Knock> knocks, List<String> asked)
            throws IOException, InterruptedException {
        for (var knock : knocks) {
            var at = URI.create("http://localhost:" + RestAssured.port + knock.path() + query(knock));
            for (var visitor : List.of(Visitor.HEAD, Visitor.ADMIN)) {
                var whole = get(at, visitor, null);
                if (whole.statusCode() != 200) {
                    continue;
                }
                var etag = whole.headers().firstValue("ETag").orElse(null);
                if (etag == null) {
                    continue;
                }
                if (!hasEtag(operation, "200")) {
                    return "has an ETag of which the contract says nothing";
                }
                asked.add(operation.id());
                return unlikeNothingNew(get(at, visitor, etag), etag);
            }
        }
        return hasEtag(operation, "200") ? "is shown to nobody with an ETag" : null;
    }

    private static @Nullable String unlikeNothingNew(HttpResponse<byte[]> again, String etag) {
        if (again.statusCode() != 304 || again.body().length > 0) {
            return "asked again, answers " + again.statusCode();
        }
        return again.headers().allValues("ETag").equals(List.of(etag)) ? null : "asked again, has another ETag";
    }

    private HttpResponse<byte[]> get(URI at, Visitor visitor, @Nullable String etag)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at).header("Authorization", "Bearer " + wallet.tokenOf(visitor));
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static List<ContractOperation> reads() throws IOException {
        return ContractOperations.read(CONTRACT).stream()
                .filter(operation -> !operation.isWrite())
                .toList();
    }

    private static boolean hasEtag(ContractOperation operation, String status) {
        return answer(operation, status).path("headers").has("ETag");
    }

    private static JsonNode answer(ContractOperation operation, String status) {
        return operation.declared().path("responses").path(status);
    }

    private static String query(Knock knock) {
        return knock.query().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(joining("&", "?", ""));
    }
}
