package id.fkp.site;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the page in the browser finds what it talks to, and how much that takes; the operator decides, not the build. */
@ApplicationScoped
class Addresses {

    private static final String REALMS = "/realms/";

    private final String api;
    private final String realm;
    private final String client;
    private final boolean demo;
    private final long largestRecording;

    Addresses(
            @ConfigProperty(name = "fkp.api.url") Optional<String> api,
            @ConfigProperty(name = "fkp.oidc.url") Optional<String> realm,
            @ConfigProperty(name = "fkp.oidc.client", defaultValue = "fkp-spa") String client,
            @ConfigProperty(name = "fkp.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "fkp.http.largest-recording") MemorySize largestRecording) {
        this.largestRecording = largestRecording.asLongValue();
        this.api = withoutSlash(api.orElse(""));
        this.realm = withoutSlash(realm.orElse(""));
        this.client = client;
        this.demo = demo;
    }

    /**
     * What {@code /config.json} says.
     *
     * @param largestRecording bytes; the page says so before it sends more
     */
    record Config(String api, Identity oidc, boolean demo, long largestRecording) {}

    /** The server and realm at which people log in, and as which client. */
    record Identity(String url, String realm, String clientId) {}

    Config config() {
        int cut = realm.lastIndexOf(REALMS);
        var identity = cut < 0
                ? new Identity(realm, "", client)
                : new Identity(realm.substring(0, cut), realm.substring(cut + REALMS.length()), client);
        return new Config(api, identity, demo, largestRecording);
    }

    String apiOrigin() {
        return origin(api);
    }

    String identityOrigin() {
        return origin(realm);
    }

    private static String origin(String url) {
        if (url.isEmpty()) {
            return "";
        }
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String withoutSlash(String url) {
        return url.strip().replaceAll("/+$", "");
    }
}
