package id.fkp.client;

import static id.fkp.client.ClientProblems.CLIENTS_NOT_CONFIGURED;
import static id.fkp.client.ClientProblems.CLIENT_LOST;
import static id.fkp.shared.problem.CommonProblems.UNAVAILABLE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.fkp.identity.Caller;
import id.fkp.shared.json.Json;
import id.fkp.shared.problem.ProblemException;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Our API clients at Keycloak, each with our id as its own, so that none has to be looked up.
 *
 * <p>Every call asks for a token of its own: they are rare, and a token kept is one that may have ended.
 */
@ApplicationScoped
class KeycloakClients {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final int RETRY_AFTER_SECONDS = 5;

    private final AdminSettings settings;
    private final Json json;
    private final String realm;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    KeycloakClients(AdminSettings settings, Json json, @ConfigProperty(name = "fkp.oidc.url") String realm) {
        this.settings = settings;
        this.json = json;
        this.realm = realm;
    }

    boolean isConfigured() {
        return settings.client().isPresent() && settings.secret().isPresent();
    }

    /**
     * Makes a client that can do one thing: get tokens for itself, with our API as their audience. No realm role reaches
     * them, whatever is given to its account.
     *
     * @return the subject of its tokens
     */
    String create(UUID id, String secret) {
        requireConfigured();
        var token = token();
        var made = send(request("", token).POST(body(NewClient.of(id, secret))));
        if (made.statusCode() != 201) {
            throw unexpected(made);
        }
        var account = send(request("/" + id + "/service-account-user", token).GET());
        return json.read(account.body(), Account.class).map(Account::id).orElseThrow(() -> unexpected(account));
    }

    /** The secret before is void at once. */
    void giveSecret(UUID id, String secret) {
        requireConfigured();
        if (!change(id, Map.of("secret", secret))) {
            throw CLIENT_LOST.because(
                    "Cabut yang ini dan buat klien API baru.", "Revoke this one and make a new API client.");
        }
    }

    /** One that is gone needs no disabling. */
    void disable(UUID id) {
        requireConfigured();
        change(id, Map.of("enabled", false));
    }

    void delete(UUID id) {
        var answer = send(request("/" + id, token()).DELETE());
        if (answer.statusCode() != 204 && answer.statusCode() != 404) {
            throw unexpected(answer);
        }
    }

    /** What is not named stays as it is; false when Keycloak does not know the client. */
    private boolean change(UUID id, Map<String, Object> changed) {
        var answer = send(request("/" + id, token()).PUT(body(changed)));
        if (answer.statusCode() == 404) {
            return false;
        }
        if (answer.statusCode() != 204) {
            throw unexpected(answer);
        }
        return true;
    }

    private void requireConfigured() {
        if (!isConfigured()) {
            throw notConfigured();
        }
    }

    private String token() {
        var form = "grant_type=client_credentials&client_id="
                + URLEncoder.encode(settings.client().orElseThrow(), UTF_8)
                + "&client_secret=" + URLEncoder.encode(settings.secret().orElseThrow(), UTF_8);
        var answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() == 400 || answer.statusCode() == 401) {
            Log.warn("FKP_OIDC_ADMIN_CLIENT cannot log in: is its secret right, and its service account on?");
            throw notConfigured();
        }
        return json.read(answer.body(), Granted.class).map(Granted::accessToken).orElseThrow(() -> unexpected(answer));
    }

    private HttpRequest.Builder request(String path, String token) {
        int name = realm.lastIndexOf("/realms/");
        var clients = realm.substring(0, name) + "/admin" + realm.substring(name) + "/clients";
        return HttpRequest.newBuilder(URI.create(clients + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpRequest.BodyPublisher body(Object value) {
        return BodyPublishers.ofString(json.write(value));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(ANSWER_WITHIN).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 403) {
                Log.warn("FKP_OIDC_ADMIN_CLIENT lacks the role manage-clients of realm-management.");
                throw notConfigured();
            }
            if (answer.statusCode() >= 500) {
                throw away();
            }
            return answer;
        } catch (IOException e) {
            Log.infof("Keycloak does not answer: %s", e);
            throw away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private static ProblemException away() {
        return UNAVAILABLE
                .because(
                        "Layanan masuk belum dapat dihubungi. Coba lagi sebentar lagi.",
                        "The login service cannot be reached yet. Try again in a moment.")
                .retryAfter(RETRY_AFTER_SECONDS);
    }

    private static ProblemException notConfigured() {
        return CLIENTS_NOT_CONFIGURED.because(
                "Pengelola layanan perlu mengatur FKP_OIDC_ADMIN_CLIENT dan FKP_OIDC_ADMIN_SECRET (docs/operations.md).",
                "Whoever runs the service needs to set FKP_OIDC_ADMIN_CLIENT and FKP_OIDC_ADMIN_SECRET"
                        + " (docs/operations.md).");
    }

    /** Says no more than that: answers of Keycloak may hold secrets. */
    private static ProblemException unexpected(HttpResponse<String> answer) {
        Log.errorf(
                "Keycloak answered %d to %s %s",
                answer.statusCode(), answer.request().method(), answer.uri().getPath());
        return away();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Granted(@JsonProperty("access_token") String accessToken) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(String id) {}

    /** A client as Keycloak's administration takes it. */
    record NewClient(
            UUID id,
            String clientId,
            String name,
            String description,
            boolean enabled,
            boolean publicClient,
            String clientAuthenticatorType,
            String secret,
            boolean serviceAccountsEnabled,
            boolean standardFlowEnabled,
            boolean implicitFlowEnabled,
            boolean directAccessGrantsEnabled,
            boolean fullScopeAllowed,
            List<Mapper> protocolMappers) {

        static NewClient of(UUID id, String secret) {
            return new NewClient(
                    id,
                    Caller.CLIENT_PREFIX + id,
                    "Klien API FKP",
                    "Dikelola di ruang kerja FKP, bukan di sini",
                    true,
                    false,
                    "client-secret",
                    secret,
                    true,
                    false,
                    false,
                    false,
                    false,
                    List.of(Mapper.AUDIENCE));
        }
    }

    /** What puts something into a token. */
    record Mapper(String name, String protocol, String protocolMapper, Map<String, String> config) {

        /** The API; a token without it is refused. */
        static final Mapper AUDIENCE = new Mapper(
                "fkp-api",
                "openid-connect",
                "oidc-audience-mapper",
                Map.of("included.custom.audience", "fkp-api", "access.token.claim", "true", "id.token.claim", "false"));
    }
}
