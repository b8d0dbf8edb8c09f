package id.fkp.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A realm whose clock a test sets: it says which key is its, and signs whatever times it is told. */
public class IssuerForTests implements QuarkusTestResourceLifecycleManager {

    /** Test classes are loaded apart from this, so that they find the key among the settings. */
    private static final String KEY = "for-tests.issuer.key";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var realm = "http://127.0.0.1:" + server.getAddress().getPort();
            server.createContext("/.well-known/openid-configuration", asked -> say(asked, """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/certs", "token_endpoint": "%1$s/token",
                     "authorization_endpoint": "%1$s/auth"}""".formatted(realm)));
            server.createContext("/certs", asked -> say(asked, published(keys)));
            server.start();
            return Map.of(
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "fkp.oidc.url",
                    realm,
                    KEY,
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** Good between the two. */
    static String token(Instant from, Instant until) throws GeneralSecurityException {
        var config = ConfigProvider.getConfig();
        var signed = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"for-tests\"}") + "."
                + encoded("""
                {"iss": "%s", "sub": "kepala", "aud": "fkp-api", "typ": "Bearer", "preferred_username": "kepala",
                 "iat": %d, "nbf": %2$d, "exp": %d}""".formatted(
                        config.getValue("fkp.oidc.url", String.class), from.getEpochSecond(), until.getEpochSecond()));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyFactory.getInstance("RSA")
                .generatePrivate(
                        new PKCS8EncodedKeySpec(Base64.getDecoder().decode(config.getValue(KEY, String.class)))));
        signature.update(signed.getBytes(UTF_8));
        return signed + "." + encoded(signature.sign());
    }

    private static String published(KeyPair keys) {
        var key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\": [{\"kid\": \"for-tests\", \"kty\": \"RSA\", \"alg\": \"RS256\", \"use\": \"sig\", \"n\": \"%s\", \"e\": \"%s\"}]}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    /** Without the sign that Java puts before it. */
    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void say(HttpExchange asked, String json) throws IOException {
        var bytes = json.getBytes(UTF_8);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(200, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }
}
