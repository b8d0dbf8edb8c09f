package id.fkp.local;

import id.fkp.local.machine.LocalFailure;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the build has put what the application needs beside itself. */
final class Installation {

    private Installation() {}

    /** In a {@code keycloak} folder beside the application, or beside one of the folders it lies in. */
    static Path keycloak() {
        for (@Nullable Path folder = ownPlace(); folder != null; folder = folder.getParent()) {
            var keycloak = folder.resolve("keycloak");
            if (Files.exists(keycloak.resolve("built-for-fkp"))) {
                return keycloak;
            }
        }
        throw new LocalFailure(
                "Keycloak belum disiapkan; jalankan dulu: mvn package -DskipTests.",
                "Keycloak is not prepared yet; run first: mvn package -DskipTests.");
    }

    private static Path ownPlace() {
        try {
            return Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
