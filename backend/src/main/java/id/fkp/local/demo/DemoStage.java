package id.fkp.local.demo;

import id.fkp.identity.UnitRole;
import id.fkp.local.demo.file.DemoFiles.Office;
import id.fkp.local.demo.file.Moment;
import id.fkp.member.Memberships.Login;
import id.fkp.standard.review.Reviews.Person;
import id.fkp.unit.UnitInfo;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What one loading of the demo knows: when it is, and what it has entered so far, by the names its files use. */
final class DemoStage {

    private final Instant firstStart;
    private final Function<String, Login> accounts;
    private final EntityManager database;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, UUID> services = new HashMap<>();
    private final Map<String, UUID> inputs = new HashMap<>();

    DemoStage(Instant firstStart, Function<String, Login> accounts, EntityManager database) {
        this.firstStart = firstStart;
        this.accounts = accounts;
        this.database = database;
    }

    /** Lets go of the rows written so far: as long as they are held, every query compares all of them first. */
    void forget() {
        database.flush();
        database.clear();
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

    /** The day of the moment, in the unit's zone. */
    LocalDate date(Moment moment, String unit) {
        return LocalDate.ofInstant(at(moment, unit), unit(unit).zone());
    }

    static Person person(Login login) {
        return new Person(login.issuer(), login.subject(), login.name());
    }

    /** As {@link #at(Moment, String)}, for a unit that is not entered yet. */
    Instant at(Moment moment, ZoneId zone) {
        return moment.in(zone, firstStart);
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
