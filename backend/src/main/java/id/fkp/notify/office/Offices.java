package id.fkp.notify.office;

import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an office is written to. The house knows no address of a member, so that it is the unit's; a unit without one reads
 * in its workspace what it would have been told.
 */
@ApplicationScoped
class Offices {

    private static final String OFFICE = """
            select cast(json_build_object('name', u.name, 'slug', u.slug, 'address', u.email) as text)
            from unit u where u.id = :unit and u.email is not null
            """;

    private final Projection projection;

    Offices(Projection projection) {
        this.projection = projection;
    }

    Optional<Office> of(UUID unitId) {
        return projection.one(Office.class, OFFICE, Map.of("unit", unitId));
    }
}
