package id.fkp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the limits that the product ships with. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class QuotasTest {

    private static final String HALL = "192.0.2.1";

    @Inject
    GateSettings settings;

    private Quotas quotas;

    @BeforeEach
    void full() {
        quotas = new Quotas(settings);
    }

    @Test
    void sixty_people_behind_one_address_give_five_inputs_each() {
        assertThat(refused(300, i -> "device " + i % 60)).isZero();
    }

    @Test
    void sixty_people_whose_devices_do_not_say_who_they_are_do_so_too() {
        assertThat(refused(300, i -> null)).isZero();
        assertThat(refused(200, i -> null)).isPositive();
    }

    @Test
    void one_device_that_hammers_is_told_to_wait_and_nobody_else() {
        assertThat(refused(30, i -> "hammer")).isZero();

        var verdict = quotas.take("hammer", HALL);

        assertThat(verdict.isRefused()).isTrue();
        assertThat(verdict.retryAfter()).isBetween(1, 60);
        assertThat(verdict.policy()).isEqualTo("\"device\";q=30;w=1800");
        assertThat(verdict.state()).matches("\"device\";r=0;t=\\d+");
        assertThat(quotas.take("neighbour", HALL).isRefused()).isFalse();
    }

    @Test
    void who_invents_devices_meets_the_limit_of_the_address() {
        assertThat(refused(3_100, i -> "device " + i)).isPositive();
        assertThat(quotas.take("elsewhere", "198.51.100.1").isRefused()).isFalse();
    }

    @Test
    void an_api_client_asks_ten_times_a_second_and_takes_nothing_from_another() {
        assertThat(IntStream.range(0, 600)
                        .filter(i -> quotas.takeOfClient("copy").isRefused())
                        .count())
                .isZero();
        IntStream.range(0, 600).forEach(i -> quotas.takeOfClient("copy"));

        var verdict = quotas.takeOfClient("copy");

        assertThat(verdict.isRefused()).isTrue();
        assertThat(verdict.retryAfter()).isEqualTo(1);
        assertThat(verdict.policy()).isEqualTo("\"client\";q=600;w=60");
        assertThat(quotas.takeOfClient("other").isRefused()).isFalse();
    }

    private long refused(int requests, Sender sender) {
        return IntStream.range(0, requests)
                .filter(i -> quotas.take(sender.of(i), HALL).isRefused())
                .count();
    }

    private interface Sender {
        @Nullable
        String of(int request);
    }
}
