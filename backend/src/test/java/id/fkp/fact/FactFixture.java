package id.fkp.fact;

import id.fkp.fact.state.FactKind;
import id.fkp.fact.state.FactSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** Imports for tests to stand on. Every call makes a new one. */
@ApplicationScoped
public class FactFixture {

    private final FactImports imports;
    private final Clock clock;

    FactFixture(FactImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** An import of a file in which nothing was. */
    @Transactional
    public UUID brought(UUID unitId) {
        var order = new FactOrder(FactKind.COMPLAINTS, FactSource.UNIT_REGISTER, false, false, false, false);
        var made = new FactImport(unitId, order, UUID.randomUUID().toString(), "Moderator", clock.instant());
        made.persistAndFlush();
        return made.id;
    }

    /** Complaints of a file. */
    @Transactional
    public void bring(UUID unitId, FactSource source, boolean publish, String csv) {
        imports.bringIn(
                unitId, FactKind.COMPLAINTS, source, publish, csv.getBytes(StandardCharsets.UTF_8), "Moderator");
    }
}
