package id.fkp.retention;

import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has been kept long enough, by class; and until when a row is kept. */
@ApplicationScoped
public class Retention {

    private static final String ONE_CLASS = """
            select '{class}' as person_class, kept.unit_id, kept.since from ({rows}) kept
            where kept.since < :before_{class}
            """;

    private static final String COUNTED = """
            select cast(json_build_object(
                'personClass', due.person_class, 'unitId', due.unit_id, 'unitName', u.name,
                'persons', count(*), 'oldest', min(due.since)) as text)
            from ({kept}) due left join unit u on u.id = due.unit_id
            {only}
            group by due.person_class, due.unit_id, u.name
            order by due.person_class, u.name, due.unit_id
            """;

    private static final String OLDEST = """
            select cast(to_json(kept.id) as text) from ({rows}) kept
            where kept.since < :before order by kept.since, kept.id limit :most
            """;

    private final Projection projection;
    private final Instance<PersonRows> rooms;

    Retention(Projection projection, @Any Instance<PersonRows> rooms) {
        this.projection = projection;
        this.rooms = rooms;
    }

    /** One row of what {@link #keptUntil} asks. */
    record Since(@Nullable Instant since) {}

    /** All classes, in the order in which people meet them. */
    List<RetentionClass> classes() {
        var set = RetentionPeriod.<RetentionPeriod>listAll().stream()
                .collect(Collectors.toMap(period -> period.personClass, Function.identity()));
        return Arrays.stream(PersonClass.values())
                .map(kind -> RetentionClass.of(kind, set.get(kind)))
                .toList();
    }

    RetentionClass of(PersonClass kind) {
        return RetentionClass.of(
                kind, RetentionPeriod.<RetentionPeriod>findByIdOptional(kind).orElse(null));
    }

    /** Until when that row of a class tells who it is; empty while its period does not count yet, or is erased. */
    public Optional<Instant> keptUntil(PersonClass kind, UUID id) {
        var statement = "select cast(json_build_object('since', kept.since) as text) from (%s) kept where kept.id = :id"
                .formatted(rowsOf(kind).statement());
        return projection
                .one(Since.class, statement, Map.of("id", id))
                .map(Since::since)
                .map(since -> Periods.after(since, of(kind).term()));
    }

    /** What the next run would erase, counted; of one unit or of all. */
    List<DuePersons> due(@Nullable UUID unitId, Instant now) {
        var parameters = new HashMap<String, Object>();
        classes().forEach(kept -> parameters.put("before_" + kept.personClass(), Periods.before(now, kept.term())));
        var all = rooms.stream()
                .map(room -> ONE_CLASS.replace("{class}", room.kept().name()).replace("{rows}", room.statement()))
                .collect(Collectors.joining(" union all "));
        if (unitId != null) {
            parameters.put("unit", unitId);
        }
        return projection.list(
                DuePersons.class,
                COUNTED.replace("{kept}", all).replace("{only}", unitId == null ? "" : "where due.unit_id = :unit"),
                parameters);
    }

    /** The ids of what has been kept long enough, the oldest first. */
    List<UUID> oldest(PersonRows room, Instant now, int most) {
        var before = Periods.before(now, of(room.kept()).term());
        return projection.list(
                UUID.class, OLDEST.replace("{rows}", room.statement()), Map.of("before", before, "most", most));
    }

    /** Of each class, where it is kept. */
    List<PersonRows> rooms() {
        return rooms.stream().sorted((a, b) -> a.kept().compareTo(b.kept())).toList();
    }

    private PersonRows rowsOf(PersonClass kind) {
        return rooms.stream().filter(room -> room.kept() == kind).findFirst().orElseThrow();
    }
}
