package id.fkp.integrate.dump;

import id.fkp.file.Outputs;
import id.fkp.integrate.change.ChangeCursor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which edition is due, in hand, and counts. Each method is a transaction; bytes go after their rows never, before them always. */
@ApplicationScoped
class Editions {

    /** Nobody writes for so long; whoever did is dead. */
    private static final Duration DEAD = Duration.ofMinutes(30);

    /**
     * Whether something in the edition is public no more, or an input in it whose words, those of its answer, what is said
     * beside it, or whose giver, its readers should not have any more. An input that was hidden or withdrawn stays a record, without its words: so it keeps its hash,
     * and its state tells.
     */
    private static final String TAKEN_BACK = """
            select exists (
                select from open_change c
                where c.type = 'FEEDBACK' and c.position > :position
                    and exists (select from open_change b
                        where b.type = c.type and b.object_id = c.object_id and b.position <= :position)
                    and not exists (select from feedback f where f.id = c.object_id and f.state = 'PUBLISHED'))
                or exists (
                select from open_object o
                where o.hash is null and o.position > :position
                    and exists (select from open_change b
                        where b.type = o.type and b.object_id = o.object_id and b.position <= :position))
                or exists (select from feedback_text t where t.locked_at >= :begun)
                or exists (select from response_text t where t.locked_at >= :begun)
                or exists (select from exchange_text t where t.locked_at >= :begun)
                or exists (select from register_entry e where e.act = 'feedback.person-erased' and e.at >= :begun)
            """;

    private final EntityManager database;
    private final Outputs outputs;
    private final OpenDataSettings settings;
    private final Clock clock;

    Editions(EntityManager database, Outputs outputs, OpenDataSettings settings, Clock clock) {
        this.database = database;
        this.outputs = outputs;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the night has come since the newest one, words were taken back, or there is none. */
    boolean isDue() {
        return QuarkusTransaction.requiringNew()
                .call(() -> DataEdition.newest()
                        .map(edition -> isOfYesterday(edition) || isTakenBackFrom(edition))
                        .orElse(true));
    }

    private boolean isOfYesterday(DataEdition newest) {
        var now = clock.instant().atZone(settings.zone());
        return dayOf(newest.begunAt).isBefore(now.toLocalDate()) && now.getHour() >= settings.hour();
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone());
    }

    private boolean isTakenBackFrom(DataEdition newest) {
        return (boolean) database.createNativeQuery(TAKEN_BACK)
                .setParameter("position", newest.position)
                .setParameter("begun", newest.begunAt)
                .getSingleResult();
    }

    /** Takes one in hand with all its files named; none where another node has one in hand and lives. */
    Optional<List<DataFile>> begin(List<DataFileName> names) {
        forgetDead();
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var id = UUID.randomUUID();
            int begun = database.createNativeQuery(
                            "insert into data_edition (id, begun_at) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, id)
                    .setParameter(2, now)
                    .executeUpdate();
            if (begun == 0) {
                return Optional.<List<DataFile>>empty();
            }
            var files = names.stream()
                    .map(name -> new DataFile(id, name.name(), name.dataSet()))
                    .toList();
            files.forEach(file -> file.persist());
            return Optional.of(files);
        });
    }

    /** From now on it counts, and the one before goes. */
    void finish(List<DataFile> files, ChangeCursor end) {
        var id = files.get(0).editionId;
        var older = QuarkusTransaction.requiringNew().call(() -> {
            var edition = DataEdition.<DataEdition>findById(id);
            files.forEach(file -> {
                var kept = DataFile.<DataFile>findById(file.id);
                kept.kept(file.rowCount, Objects.requireNonNull(file.size), Objects.requireNonNull(file.sha256));
            });
            edition.finish(clock.instant(), end.position(), end.written());
            return DataEdition.madeBeside(id);
        });
        older.forEach(this::forget);
    }

    /** One that came to nothing. */
    void giveUp(List<DataFile> files) {
        forget(files.get(0).editionId);
    }

    private void forgetDead() {
        QuarkusTransaction.requiringNew()
                .call(() -> DataEdition.inHand()
                        .filter(edition -> edition.begunAt.plus(DEAD).isBefore(clock.instant()))
                        .map(edition -> edition.id))
                .ifPresent(this::forget);
    }

    private void forget(UUID editionId) {
        QuarkusTransaction.requiringNew().call(() -> DataFile.of(editionId)).forEach(file -> outputs.delete(file.id));
        QuarkusTransaction.requiringNew().run(() -> DataEdition.deleteById(editionId));
    }
}
