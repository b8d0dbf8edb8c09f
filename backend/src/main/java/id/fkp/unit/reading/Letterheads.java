package id.fkp.unit.reading;

import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The heads of the papers of units, as the units are described now. */
@ApplicationScoped
public class Letterheads {

    private static final String OF_UNIT = """
            select cast(json_build_object(
                'institution', i.name, 'unit', u.name, 'address', u.address, 'phone', u.phone, 'email', u.email) as text)
            from unit u join institution i on i.id = u.institution_id
            where u.id = :unit
            """;

    private final Projection projection;

    Letterheads(Projection projection) {
        this.projection = projection;
    }

    public Optional<Letterhead> of(UUID unitId) {
        return projection.one(Letterhead.class, OF_UNIT, Map.of("unit", unitId));
    }
}
