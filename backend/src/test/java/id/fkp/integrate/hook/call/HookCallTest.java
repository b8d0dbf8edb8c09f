package id.fkp.integrate.hook.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import id.fkp.DatabaseForTests;
import id.fkp.integrate.hook.Receiver;
import id.fkp.integrate.hook.call.HookTargetsTest.Known;
import id.fkp.integrate.hook.call.HookTargetsTest.Settings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a receiver does, a request ends soon, and goes where it was allowed to go. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class HookCallTest {

    /** Java reads it anew for each client. */
    private static final String TRUSTED = "javax.net.ssl.trustStore";

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    Vertx vertx;

    @Inject
    HookSecrets secrets;

    @Inject
    Clock clock;

    private final Known names = new Known("127.0.0.1");

    /** The name is asked once and has no address elsewhere: what is connected to is what was checked. */
    @Test
    void the_address_that_was_checked_is_the_one_that_is_called() {
        try (var receiver = new Receiver()) {
            var answer = send("http://berpindah.invalid:" + receiver.port() + "/a?b=c");
            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.isAccepted()).isTrue();
            assertThat(names.asked()).isOne();
            assertThat(receiver.messages().get(0).host()).isEqualTo("berpindah.invalid:" + receiver.port());
        }
    }

    @Test
    void a_redirect_is_not_followed() {
        try (var receiver = new Receiver();
                var elsewhere = new Receiver()) {
            receiver.behave(exchange -> {
                exchange.getResponseHeaders().set("Location", elsewhere.url());
                exchange.sendResponseHeaders(307, -1);
            });
            assertThat(send(receiver.url()).failure()).isEqualTo(HookFailure.REDIRECT);
            assertThat(elsewhere.messages()).isEmpty();
        }
    }

    @Test
    void one_that_hangs_is_given_up() {
        try (var receiver = new Receiver()) {
            receiver.behave(receiver::hang);
            assertGivenUp(send(receiver.url()));
        }
    }

    @Test
    void one_that_says_200_and_does_not_come_to_an_end_is_given_up() {
        try (var receiver = new Receiver()) {
            receiver.behave(exchange -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                receiver.hang(exchange);
            });
            assertGivenUp(send(receiver.url()));
        }
    }

    @Test
    void ten_megabytes_back_are_not_read() {
        try (var receiver = new Receiver()) {
            receiver.behave(exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/plain");
                exchange.sendResponseHeaders(200, 10L * MEGABYTE);
                for (int i = 0; i < 10; i++) {
                    exchange.getResponseBody().write(new byte[MEGABYTE]);
                }
            });
            var answer = send(receiver.url());
            assertThat(answer.failure()).isEqualTo(HookFailure.TOO_LARGE);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEmpty();
        }
    }

    @Test
    void the_beginning_of_a_text_is_kept_and_of_nothing_else() {
        try (var receiver = new Receiver()) {
            receiver.behave(exchange -> say(exchange, "text/plain; charset=utf-8", "ok\u0000 " + "é".repeat(5_000)));
            assertThat(send(receiver.url()).text()).startsWith("ok é").hasSizeBetween(500, 520);
            receiver.behave(exchange -> say(exchange, "application/problem+json", "{}"));
            assertThat(send(receiver.url()).text()).isEqualTo("{}");
            receiver.behave(exchange -> say(exchange, "image/png", "PNG"));
            assertThat(send(receiver.url()).text()).isNull();
        }
    }

    @Test
    void what_a_receiver_asks_for_is_heard_within_bounds() {
        try (var receiver = new Receiver()) {
            for (var asked : List.of("90", "999999", "-1", "tomorrow")) {
                receiver.behave(exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", asked);
                    exchange.sendResponseHeaders(429, -1);
                });
                var expected = switch (asked) {
                    case "90" -> Duration.ofSeconds(90);
                    case "999999" -> Duration.ofHours(1);
                    default -> null;
                };
                assertThat(send(receiver.url()).retryAfter()).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_receiver_may_ask_by_date_as_well() {
        try (var receiver = new Receiver()) {
            assertThat(asked(receiver, Duration.ofMinutes(10)))
                    .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
            assertThat(asked(receiver, Duration.ofDays(2))).isEqualTo(Duration.ofHours(1));
            assertThat(asked(receiver, Duration.ofMinutes(-10))).isNull();
        }
    }

    private @Nullable Duration asked(Receiver receiver, Duration wait) {
        var date = RFC_1123_DATE_TIME.format(clock.instant().plus(wait).atOffset(ZoneOffset.UTC));
        receiver.behave(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", date);
            exchange.sendResponseHeaders(503, -1);
        });
        return send(receiver.url()).retryAfter();
    }

    @Test
    void nobody_there_and_no_such_name_are_told_apart() {
        var receiver = new Receiver();
        receiver.close();
        assertThat(send(receiver.url()).failure()).isEqualTo(HookFailure.NOT_REACHED);
        var real = call(new HookTargets(new Resolver(), settings()));
        assertThat(real.send(message("https://tidak-ada.invalid/")).failure()).isEqualTo(HookFailure.UNKNOWN_HOST);
        real.close();
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys"))));
        server.createContext("/", exchange -> exchange.sendResponseHeaders(204, -1));
        server.start();
        try {
            var answer = send("https://penerima.invalid:" + server.getAddress().getPort() + "/");
            assertThat(answer.failure()).isEqualTo(HookFailure.TLS);
        } finally {
            server.stop(0);
        }
    }

    /** Who has a certificate for one name is not believed to be another, whoever vouches for it. */
    @Test
    void a_certificate_that_is_trusted_opens_only_its_own_name(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        var keys = selfSigned(folder.resolve("keys"));
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(keys));
        server.createContext("/", exchange -> exchange.sendResponseHeaders(204, -1));
        server.start();
        var trusted = System.getProperty(TRUSTED);
        System.setProperty(TRUSTED, trusting(folder, "keys").toString());
        try {
            var port = server.getAddress().getPort();
            assertThat(send("https://penerima.invalid:" + port + "/").status()).isEqualTo(204);
            assertThat(send("https://orang-lain.invalid:" + port + "/").failure())
                    .isEqualTo(HookFailure.TLS);
        } finally {
            server.stop(0);
            if (trusted == null) {
                System.clearProperty(TRUSTED);
            } else {
                System.setProperty(TRUSTED, trusted);
            }
        }
    }

    /** A store in which the certificate among the keys is one of an authority. */
    private static Path trusting(Path folder, String keys) throws IOException, GeneralSecurityException {
        var made = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(folder.resolve(keys))) {
            made.load(in, "for-tests".toCharArray());
        }
        var store = KeyStore.getInstance("JKS"); // which says its certificates to who knows no password
        store.load(null, null);
        store.setCertificateEntry("a", made.getCertificate("a"));
        var path = folder.resolve("trusted");
        try (var out = Files.newOutputStream(path)) {
            store.store(out, "changeit".toCharArray());
        }
        return path;
    }

    private static void say(HttpExchange exchange, String type, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static SSLContext selfSigned(Path keys) throws IOException, InterruptedException, GeneralSecurityException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "a",
                        "-dname",
                        "CN=penerima.invalid",
                        "-ext",
                        "san=dns:penerima.invalid",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "for-tests",
                        "-storetype",
                        "PKCS12")
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, "for-tests".toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "for-tests".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void assertGivenUp(HookAnswer answer) {
        assertThat(answer.failure()).isEqualTo(HookFailure.TIMEOUT);
        assertThat(answer.took()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
    }

    private HookAnswer send(String url) {
        var call = call(new HookTargets(names, settings()));
        try {
            return call.send(message(url));
        } finally {
            call.close();
        }
    }

    private HookCall call(HookTargets targets) {
        return new HookCall(targets, secrets, settings(), clock, vertx);
    }

    private static Settings settings() {
        return new Settings(List.of("127.0.0.1/32"));
    }

    private static HookMessage message(String url) {
        return new HookMessage(UUID.randomUUID(), url, 1, 1, "msg_1", "{}");
    }
}
