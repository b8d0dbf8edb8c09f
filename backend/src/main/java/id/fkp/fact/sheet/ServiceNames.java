package id.fkp.fact.sheet;

import id.fkp.entry.sheet.SheetColumn;
import id.fkp.shared.query.Projection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The services of a unit by all that people call them: name, short name, and the codes and titles of their standards. */
public final class ServiceNames {

    private static final String SERVICES = """
            select cast(jsonb_build_object('id', v.id, 'names', jsonb_build_array(v.name, v.slug)
                || coalesce((select jsonb_agg(n.name) from standard s
                    cross join lateral (values (s.code), (s.title)) as n (name) where s.service_id = v.id), '[]')) as text)
            from service v where v.unit_id = :unit
            """;

    private final Map<String, UUID> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    record Named(UUID id, List<String> names) {}

    private ServiceNames(List<Named> services) {
        for (var service : services) {
            for (var name : service.names()) {
                var plain = SheetColumn.plain(name);
                var other = byName.putIfAbsent(plain, service.id());
                if (other != null && !other.equals(service.id())) {
                    ambiguous.add(plain);
                }
            }
        }
    }

    public static ServiceNames of(Projection projection, UUID unitId) {
        return new ServiceNames(projection.list(Named.class, SERVICES, Map.of("unit", unitId)));
    }

    /** Nothing for a name of none, or of several. */
    Optional<UUID> called(String cell) {
        var plain = SheetColumn.plain(cell);
        return ambiguous.contains(plain) ? Optional.empty() : Optional.ofNullable(byName.get(plain));
    }
}
