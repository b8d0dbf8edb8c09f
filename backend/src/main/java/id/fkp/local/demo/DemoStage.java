package id.fkp.local.demo;

import id.fkp.identity.UnitRole;
import id.fkp.local.demo.DemoFiles.Office;
import id.fkp.member.Memberships.Login;
import id.fkp.unit.UnitInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What one loading of the demo knows: when it is, and what it has entered so far, by the names its files use. */
final class DemoStage {

    private final Instant firstStart;
    private final Function<String, Login> accounts;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, UUID> services = new HashMap<>();
    private final Map<String, UUID> inputs = new HashMap<>();

    DemoStage(Instant firstStart, Function<String, Login> accounts) {
        this.firstStart = firstStart;
        this.accounts = accounts;
    }

    private record Place(UnitInfo unit, Map<String, UnitRole> members) {}

    void add(Office office, UnitInfo unit) {
        places.put(office.key(), new Place(unit, office.members()));
    }

    void addService(String key, UUID service) {
        services.put(key, service);
    }

    void addInput(String key, UUID feedback) {
        inputs.put(key, feedback);
    }

    UUID input(String key) {
        return Objects.requireNonNull(inputs.get(key), key);
    }

    UnitInfo unit(String key) {
        return place(key).unit();
    }

    UUID service(String key) {
        return Objects.requireNonNull(services.get(key), key);
    }

    Instant at(Moment moment, String unit) {
        return moment.in(unit(unit).zone(), firstStart);
    }

    Login login(String account) {
        return accounts.apply(account);
    }

    /** Who does this work in the unit; in a small one the head does it all. */
    Login worker(String unit, UnitRole role) {
        var members = place(unit).members();
        return members.keySet().stream()
                .filter(account -> members.get(account) == role)
                .findFirst()
                .map(this::login)
                .orElseGet(() -> worker(unit, UnitRole.HEAD));
    }

    private Place place(String key) {
        return Objects.requireNonNull(places.get(key), key);
    }
}
