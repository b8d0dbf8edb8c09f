package id.fkp.shared.paper.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckAddressTest {

    /** As at the start. */
    private static final CurrentVertxRequest NOBODY_ASKS = new CurrentVertxRequest() {
        @Override
        public @Nullable RoutingContext getCurrent() {
            return null;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "https://fkp.contoh.go.id, https://fkp.contoh.go.id/verifikasi/7K3M",
        "https://fkp.contoh.go.id/, https://fkp.contoh.go.id/verifikasi/7K3M",
        "https://localhost.contoh.go.id, https://localhost.contoh.go.id/verifikasi/7K3M",
        "http://localhost:8080, /verifikasi/7K3M",
        "http://127.0.0.1:8080/, /verifikasi/7K3M"
    })
    void papers_name_no_address_that_is_only_of_the_machine_itself(String page, String address) {
        assertThat(new CheckAddress(page, NOBODY_ASKS).of("/verifikasi/7K3M")).isEqualTo(address);
    }
}
