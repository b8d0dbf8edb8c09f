package id.fkp.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Asked with a client of its own: the contract does not list what answers wrong methods. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AllowedHereTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void every_address_says_which_methods_it_has() throws IOException, InterruptedException {
        var addresses = ContractOperations.read(Path.of("..", "openapi.yaml")).stream()
                .collect(Collectors.groupingBy(
                        ContractOperation::path,
                        Collectors.mapping(ContractOperation::method, Collectors.toCollection(TreeSet::new))));
        for (var address : addresses.entrySet()) {
            var methods = address.getValue();
            methods.add("OPTIONS");
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            var path = address.getKey().replaceAll("[{}]", "");
            assertThat(send("OPTIONS", path).headers().firstValue("Allow"))
                    .as(path)
                    .contains(String.join(", ", methods));
        }
    }

    @Test
    void who_uses_a_wrong_method_is_told_the_right_ones() throws IOException, InterruptedException {
        var refused = send("DELETE", "/api/v1/forums");
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.body()).contains("method-not-allowed");
        assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
        assertThat(send("DELETE", "/api/v1/forums/x").headers().firstValue("Allow"))
                .contains("GET, HEAD, OPTIONS, PUT");
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
