package id.fkp.unit;

import java.time.ZoneId;
import java.util.UUID;

/** What other rooms need of a unit. */
public record UnitInfo(UUID id, String slug, String name, String shortName, ZoneId zone) {

    /** The unit with the name to show. */
    public UnitReference reference() {
        return new UnitReference(id, slug, name);
    }
}
