package id.fkp.local.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The people of the demo: invented, one of each role. Their ids are fixed, so that memberships can be written for them
 * before anyone has logged in.
 */
public enum DemoAccount {
    ADMIN(1, "Ratna", "Kusumadewi", "admin seluruh FKP / platform admin"),
    KEPALA(2, "Bambang", "Hariyadi", "kepala unit / HEAD"),
    PENYUSUN(3, "Sri", "Wahyuningsih", "penyusun / DRAFTER"),
    PENYUSUN2(4, "Togar", "Simatupang", "penyusun kedua / DRAFTER"),
    MODERATOR(5, "Nur", "Halimah", "moderator / MODERATOR"),
    AUDITOR(6, "Eko", "Prasetyono", "inspektorat, hanya membaca / AUDITOR"),
    WARGA(7, "Dewi", "Lestarini", "warga yang punya akun / no role"),
    KEPALA2(8, "Yohanes", "Wairata", "kepala unit lain / HEAD of another unit");

    /** One for all of them: they exist on loopback only and guard nothing real. */
    public static final String PASSWORD = "contoh-fkp";

    /** Its secret is no secret, for the same reason. */
    public static final String INTEGRATOR = "fkp-integrator-demo";

    public static final String INTEGRATOR_SECRET = "contoh-fkp-integrator";

    private final int number;
    private final String firstName;
    private final String lastName;
    private final String label;

    DemoAccount(int number, String firstName, String lastName, String label) {
        this.number = number;
        this.firstName = firstName;
        this.lastName = lastName;
        this.label = label;
    }

    /** What is typed at login. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The {@code sub} of its tokens. */
    public UUID subject() {
        return UUID.fromString("0192a000-0000-7000-8000-%012d".formatted(number));
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    public String label() {
        return label;
    }

    public static String asKeycloakUsers() {
        return Arrays.stream(values()).map(DemoAccount::asKeycloakUser).collect(Collectors.joining(",\n"));
    }

    private String asKeycloakUser() {
        return """
                {
                  "id": "%s",
                  "username": "%s",
                  "firstName": "%s",
                  "lastName": "%s",
                  "email": "%s@contoh.example",
                  "emailVerified": true,
                  "enabled": true,
                  "realmRoles": [%s],
                  "credentials": [{"type": "password", "value": "%s", "temporary": false}]
                }""".formatted(
                        subject(),
                        username(),
                        firstName,
                        lastName,
                        username(),
                        this == ADMIN ? "\"default-roles-fkp\", \"admin\"" : "\"default-roles-fkp\"",
                        PASSWORD);
    }
}
