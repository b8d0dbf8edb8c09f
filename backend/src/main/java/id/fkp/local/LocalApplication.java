package id.fkp.local;

import id.fkp.integrate.dump.EditionWriter;
import id.fkp.local.demo.DemoAccount;
import id.fkp.local.machine.Settings;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The application once it has started beside its local parts: writes the demo and its files, then says where to go. */
public final class LocalApplication implements QuarkusApplication {

    /** Quarkus makes the instance, so what {@link Main} has begun waits here for it. */
    private static @Nullable Beginning beginning;

    private final Demo demo;
    private final EditionWriter openData;

    LocalApplication(Demo demo, EditionWriter openData) {
        this.demo = demo;
        this.openData = openData;
    }

    private record Beginning(LocalParts parts, Terminal terminal, int port, int keycloakPort) {}

    static void with(LocalParts parts, Terminal terminal, int port, int keycloakPort) {
        beginning = new Beginning(parts, terminal, port, keycloakPort);
    }

    @Override
    public int run(String... arguments) {
        var begun = Objects.requireNonNull(beginning);
        begun.terminal().done("Aplikasi", "siap");
        if (demo.writeOnce()) {
            begun.terminal().done("Isi contoh", "ditulis");
            openData.write();
        }
        if (begun.parts().awaitKeycloak()) {
            begun.terminal().done("Keycloak", "siap");
            begun.terminal().box(welcome(begun));
            Quarkus.waitForExit();
        }
        return 0;
    }

    private static List<String> welcome(Beginning begun) {
        var lines = new ArrayList<String>();
        lines.add("FKP siap dalam " + begun.terminal().seconds() + " detik / ready:");
        lines.add("");
        lines.add("    http://localhost:" + begun.port());
        lines.add("");
        lines.add("Akun contoh / demo accounts, kata sandi / password: " + DemoAccount.PASSWORD);
        for (var account : DemoAccount.values()) {
            lines.add("    %-10s %-20s %s".formatted(account.username(), account.fullName(), account.label()));
        }
        lines.add("");
        lines.add("Data:      " + Settings.data());
        lines.add("API:       http://localhost:" + begun.port() + "/q/swagger-ui");
        lines.add("Keycloak:  http://localhost:" + begun.keycloakPort()
                + "/admin  (admin; kata sandi di secrets/keycloak-admin)");
        lines.add("Berhenti / stop: Ctrl-C");
        return lines;
    }
}
