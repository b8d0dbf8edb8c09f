package id.fkp.integrate.change;

import static id.fkp.integrate.change.ChangeProblems.cursorUnknown;

import id.fkp.integrate.open.OpenType;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads changes with one statement, so that place, tombstone and record are of one moment. */
@ApplicationScoped
class ChangeQueries {

    private static final String PAGE = """
            select cast(json_build_object(
                'instance', i.id,
                'known', :position = 0 or exists (
                    select from open_change k where k.position = :position and k.id = :change),
                'found', (select coalesce(json_agg(json_build_object(
                        'position', c.position, 'changeId', c.id, 'type', c.type, 'id', c.object_id,
                        'unitId', c.unit_id, 'at', c.at,
                        'superseded', case when o.position > c.position then true end,
                        'gone', case when o.position = c.position and r.record is null then true end,
                        'record', r.record) order by c.position), '[]')
                    from (select * from open_change n
                          where n.position > :position and {filter}
                          order by n.position limit :rows) c
                    join open_object o on o.type = c.type and o.object_id = c.object_id
                    left join lateral (
                        select x.record from open_record x
                        where x.type = c.type and x.id = c.object_id and o.position = c.position offset 0) r on true
                    )) as text)
            from instance i
            """;

    private static final String BEFORE = """
            select cast(json_build_object(
                'instance', i.id, 'position', coalesce(c.position, 0),
                'changeId', coalesce(c.id, '00000000-0000-0000-0000-000000000000')) as text)
            from instance i left join open_change c on c.position = :position
            """;

    private final Projection projection;

    ChangeQueries(Projection projection) {
        this.projection = projection;
    }

    /** One row of {@link #PAGE}. */
    record Found(UUID instance, boolean known, List<Change> found) {}

    /** Where somebody stands who has read everything before this position. */
    ChangeCursor before(long position) {
        return projection
                .one(ChangeCursor.class, BEFORE, Map.of("position", position - 1))
                .orElseThrow();
    }

    /** @param after null for the beginning */
    ChangePage page(@Nullable ChangeCursor after, @Nullable OpenType type, @Nullable UUID unitId, int limit) {
        var parameters = new HashMap<String, Object>(Map.of(
                "position", after == null ? 0L : after.position(),
                "change", after == null ? new UUID(0, 0) : after.changeId(),
                "rows", limit + 1));
        var filter = new StringBuilder("true");
        if (type != null) {
            filter.append(" and n.type = :type");
            parameters.put("type", type.name());
        }
        if (unitId != null) {
            filter.append(" and n.unit_id = :unit");
            parameters.put("unit", unitId);
        }
        var read = projection
                .one(Found.class, PAGE.replace("{filter}", filter), parameters)
                .orElseThrow();
        var from = after == null ? ChangeCursor.start(read.instance()) : after;
        if (!read.known() || !from.instance().equals(read.instance())) {
            throw cursorUnknown();
        }
        boolean more = read.found().size() > limit;
        var items = more ? read.found().subList(0, limit) : read.found();
        var next = items.isEmpty() ? from : from.at(items.get(items.size() - 1));
        return new ChangePage(List.copyOf(items), next.written(), more);
    }
}
