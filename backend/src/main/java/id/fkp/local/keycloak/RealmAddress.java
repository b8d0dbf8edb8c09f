package id.fkp.local.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.fkp.local.machine.LocalFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The port at which Keycloak lets people come back to the product.
 *
 * <p>The realm is imported once, on the first start. When the product moves later, Keycloak is told over its own
 * administration interface; otherwise nobody could log in any more.
 */
public record RealmAddress(Path kept, int keycloakPort) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    public void follow(int port, String adminPassword) {
        try {
            var known = Files.exists(kept) ? Files.readString(kept).strip() : "" + port;
            if (!known.equals("" + port)) {
                tell(port, adminPassword);
            }
            Files.writeString(kept, port + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while talking to Keycloak", e);
        }
    }

    private void tell(int port, String adminPassword) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var base = LocalKeycloak.url(keycloakPort);
        var login = HttpRequest.newBuilder(URI.create(base + "/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=" + LocalKeycloak.ADMIN
                        + "&password=" + URLEncoder.encode(adminPassword, UTF_8)))
                .build();
        var token =
                ACCESS_TOKEN.matcher(client.send(login, BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw refused(port);
        }
        var change = HttpRequest.newBuilder(URI.create(base + "/admin/realms/fkp/clients/" + Realm.SPA_ID))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.group(1))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Realm.spaAddresses(port)))
                .build();
        if (client.send(change, BodyHandlers.discarding()).statusCode() >= 300) {
            throw refused(port);
        }
    }

    private static LocalFailure refused(int port) {
        return new LocalFailure(
                "Keycloak belum mengenal alamat baru dan kata sandi adminnya sudah diganti; tambahkan http://localhost:"
                        + port + " pada client fkp-spa, atau kembali ke port semula.",
                "Keycloak does not know the new address and its admin password was changed; add it to the client"
                        + " fkp-spa, or go back to the earlier port.");
    }
}
