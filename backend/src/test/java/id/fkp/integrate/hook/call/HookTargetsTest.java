package id.fkp.integrate.hook.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.integrate.hook.call.HookTargets.Fault;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reaches by us what they may not reach. */
class HookTargetsTest {

    private static final String PUBLIC = "93.184.215.14";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a01:203]",
                "[::127.0.0.1]",
                "[fe80::1]",
                "[fd00::1]",
                "[fc00::1]",
                "[ff02::1]",
                "[64:ff9b::7f00:1]",
                "[2001:db8::1]",
                "[2002:7f00:1::]",
                "2130706433",
                "localhost",
                "api.localhost"
            })
    void what_is_not_public_is_refused_when_it_is_named_and_when_it_is_called(String host) {
        var targets = targets(List.of(), "127.0.0.1");
        assertThat(targets.faultOf("https://" + host + "/")).contains(Fault.ADDRESS_REFUSED);
        assertThatThrownBy(() -> real(List.of()).checked("https://" + host + "/"))
                .isInstanceOf(HookRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.1", "0x7f.1", "0177.0.0.1", "010.0.0.1", "[::1%25lo]"})
    void an_odd_way_to_write_an_address_is_refused(String host) {
        assertThat(targets(List.of(), PUBLIC).faultOf("https://" + host + "/")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "10.0.0.8", "169.254.169.254", "::ffff:192.168.0.1", "fd12::1"})
    void a_name_is_refused_when_any_of_its_addresses_is_not_public(String address) {
        var url = "https://penerima.example.go.id/";
        assertThat(targets(List.of(), PUBLIC).faultOf(url)).isEmpty();
        assertRefused(targets(List.of(), address), url);
        assertRefused(targets(List.of(), PUBLIC, address), url);
        assertRefused(targets(List.of(), address, PUBLIC), url);
        assertThat(targets(List.of(), PUBLIC).checked(url).address().getHostAddress())
                .isEqualTo(PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.go.id/, NOT_A_URL",
        "example.go.id, NOT_A_URL",
        "https:///x, NOT_A_URL",
        "https://a:b@example.go.id/, NOT_A_URL",
        "https://example.go.id/#x, NOT_A_URL",
        "https://example.go.id:70000/, NOT_A_URL",
        "https://exa mple.go.id/, NOT_A_URL",
        "http://example.go.id/, HTTPS_REQUIRED",
        "https://example.go.id:22/, PORT_REFUSED",
        "https://example.go.id:8443/, PORT_REFUSED"
    })
    void an_address_says_what_is_wrong_with_it(String url, Fault fault) {
        assertThat(targets(List.of(), PUBLIC).faultOf(url)).contains(fault);
        assertThatThrownBy(() -> targets(List.of(), PUBLIC).checked(url)).isInstanceOf(HookRefused.class);
    }

    @Test
    void the_operator_lets_ranges_and_names_through_and_nothing_else() {
        var targets = targets(List.of("10.1.0.0/16", "Situs.Dalam", "fd00:1::/32"), "10.1.2.3");
        assertThat(targets.faultOf("http://10.1.2.3:8080/x")).isEmpty();
        assertThat(targets.faultOf("http://situs.dalam:8080/x")).isEmpty();
        assertThat(targets.faultOf("https://[fd00:1::7]/")).isEmpty();
        assertThat(targets.faultOf("https://10.2.2.3/")).contains(Fault.ADDRESS_REFUSED);
        assertThat(targets.checked("http://situs.dalam:8080/x").port()).isEqualTo(8080);
        assertThat(targets.checked("https://lain.example/").host()).isEqualTo("lain.example");
        assertRefused(targets(List.of("10.1.0.0/16"), "10.1.2.3", "10.2.2.3"), "https://lain.example/");
    }

    private static void assertRefused(HookTargets targets, String url) {
        assertThatThrownBy(() -> targets.checked(url))
                .isInstanceOfSatisfying(
                        HookRefused.class,
                        refused -> assertThat(refused.failure()).isEqualTo(HookFailure.ADDRESS_REFUSED));
    }

    private static HookTargets targets(List<String> allowed, String... addresses) {
        return new HookTargets(new Known(addresses), new Settings(allowed));
    }

    private static HookTargets real(List<String> allowed) {
        return new HookTargets(new Resolver(), new Settings(allowed));
    }

    /** Every name has these addresses. */
    static final class Known extends Resolver {

        private final List<InetAddress> addresses;
        private int asked;

        Known(String... addresses) {
            this.addresses = Stream.of(addresses).map(Known::address).toList();
        }

        int asked() {
            return asked;
        }

        @Override
        List<InetAddress> addresses(String host) {
            asked++;
            return addresses;
        }

        private static InetAddress address(String written) {
            try {
                return InetAddress.getByName(written);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    /** As an operator may have set them. */
    record Settings(List<String> allowed) implements HookSettings {

        @Override
        public Duration pause() {
            return Duration.ZERO;
        }

        @Override
        public Duration connectWithin() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration answerWithin() {
            return Duration.ofSeconds(3);
        }

        @Override
        public int inFlight() {
            return 1;
        }

        @Override
        public List<Integer> ports() {
            return List.of(443);
        }

        @Override
        public Optional<List<String>> privateAllowed() {
            return Optional.of(allowed);
        }
    }
}
