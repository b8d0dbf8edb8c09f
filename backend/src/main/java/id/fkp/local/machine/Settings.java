package id.fkp.local.machine;

import id.fkp.shared.text.Blank;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the person who starts FKP has set: as environment variables, or as system properties of the same name. */
public final class Settings {

    public static final String DATABASE_URL = "fkp.database.url";
    public static final String DATABASE_USER = "fkp.database.user";
    public static final String DATABASE_PASSWORD = "fkp.database.password";
    public static final String OWNER_USER = "fkp.database.owner.user";
    public static final String OWNER_PASSWORD = "fkp.database.owner.password";
    public static final String OIDC_URL = "fkp.oidc.url";
    public static final String OIDC_ADMIN_CLIENT = "fkp.oidc.admin.client";
    public static final String OIDC_ADMIN_SECRET = "fkp.oidc.admin.secret";
    public static final String PORT = "fkp.port";
    public static final String KEYCLOAK_PORT = "fkp.keycloak.port";
    public static final String DATA = "fkp.data";
    public static final String SECRET_KEY = "fkp.secret-key";
    public static final String REGISTER_KEY = "fkp.register.key";
    public static final String BLOBS = "fkp.blobs";
    public static final String DEMO = "fkp.demo";

    private Settings() {}

    /** The value, or null where it is not set; an empty one counts as not set. */
    public static @Nullable String find(String name) {
        var property = System.getProperty(name);
        var value = property == null ? System.getenv(variable(name)) : property;
        return Blank.orNothing(value);
    }

    public static String require(String name) {
        var value = find(name);
        if (value == null) {
            throw new LocalFailure(variable(name) + " belum diatur.", variable(name) + " is not set.");
        }
        return value;
    }

    /** {@code fkp.database.url} is {@code FKP_DATABASE_URL}. */
    public static String variable(String name) {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    public static int port(String name, int byDefault) {
        var value = find(name);
        if (value == null) {
            return byDefault;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535 || Integer.parseInt(value) == 0) {
            throw new LocalFailure(
                    variable(name) + " bukan nomor port: " + value + ".", variable(name) + " is not a port number.");
        }
        return Integer.parseInt(value);
    }

    public static Path data() {
        var value = find(DATA);
        return Path.of(value == null ? "data" : value).toAbsolutePath().normalize();
    }

    /** Neither part of our own starts; true only when both addresses are given. */
    public static boolean isProduction() {
        var database = find(DATABASE_URL);
        var identity = find(OIDC_URL);
        if ((database == null) != (identity == null)) {
            throw new LocalFailure(
                    "FKP_DATABASE_URL dan FKP_OIDC_URL harus diatur berdua, atau tidak keduanya.",
                    "set FKP_DATABASE_URL and FKP_OIDC_URL both, or neither.");
        }
        return database != null;
    }
}
