package id.fkp.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.shared.http.GoingAway;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

/** What the code marks as going is deprecated in the contract. */
class DeparturesTest {

    @SuppressWarnings("unused") // read by name
    private static final class Sample {

        @GoingAway(since = "2027-01-31", until = "2028-01-31")
        String departing() {
            return "";
        }

        String staying(@GoingAway(since = "2027-01-31", until = "2028-01-31") String old, String kept) {
            return old + kept;
        }
    }

    @Test
    void an_operation() throws IOException {
        var operation = stated("departing");
        assertThat(operation.getDeprecated()).isTrue();
        assertThat(operation.getDescription())
                .isEqualTo("Says it. Will be gone from 2028-01-31 on; see the changelog of the API.");
        assertThat(operation.getResponses().getAPIResponse("200").getHeaders())
                .containsOnlyKeys("Deprecation", "Sunset");
    }

    @Test
    void a_parameter() throws IOException {
        var operation = stated("staying");
        assertThat(operation.getDeprecated()).isNull();
        assertThat(operation.getParameters().get(0).getDeprecated()).isTrue();
        assertThat(operation.getParameters().get(1).getDeprecated()).isNull();
        assertThat(operation.getResponses().getAPIResponse("200").getHeaders()).containsKey("Sunset");
    }

    private static Operation stated(String method) throws IOException {
        var index = Index.of(Sample.class);
        var operation = OASFactory.createOperation()
                .description("Says it.")
                .parameters(List.of(
                        OASFactory.createParameter().name("old"),
                        OASFactory.createParameter().name("kept")))
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", OASFactory.createAPIResponse()));
        var declared = index.getClassByName(Sample.class).methods().stream()
                .filter(each -> each.name().equals(method))
                .findFirst()
                .orElseThrow();
        Departures.state(operation, declared, index);
        return operation;
    }
}
