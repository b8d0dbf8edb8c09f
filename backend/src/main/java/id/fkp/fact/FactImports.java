package id.fkp.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.fact.sheet.FactRow;
import id.fkp.fact.sheet.FactSheet;
import id.fkp.fact.sheet.ServiceNames;
import id.fkp.fact.state.FactKind;
import id.fkp.fact.state.FactSource;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.query.Projection;
import id.fkp.shared.query.Turns;
import id.fkp.shared.text.Digest;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file would bring, how it is brought in, and how it is undone. A row with a number is known by it; those without
 * take the place of all others without one of the same service and month, so that a corrected month does not add to itself.
 */
@ApplicationScoped
public class FactImports {

    /** How many are written at a time. */
    private static final int LOT = 5_000;

    private static final String OF_ONE_SOURCE = "f.unit_id = :unit and f.kind = :kind and f.source = :source";

    private static final String IN_THE_WAY = OF_ONE_SOURCE + """
             and f.reference is null and f.superseded_by is null
            and (f.service_id, f.month) in (select g.service_id, g.month
                from jsonb_to_recordset(cast(:months as jsonb)) as g (service_id uuid, month date))""";

    private static final String ADD = """
            insert into fact (id, unit_id, import_id, service_id, kind, source, from_on, to_on, month, component, amount,
                duration, duration_unit, reference)
            select gen_random_uuid(), :unit, :import, g.service_id, :kind, :source, g.from_on, g.to_on, g.month,
                g.component, g.amount, g.duration, g.duration_unit, g.reference
            from jsonb_to_recordset(cast(:rows as jsonb)) as g (service_id uuid, from_on date, to_on date, month date,
                component text, amount integer, duration numeric, duration_unit text, reference text)
            on conflict (unit_id, kind, source, reference) where reference is not null do nothing
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Projection projection;
    private final Units units;
    private final Turns turns;
    private final Acts acts;
    private final Clock clock;

    FactImports(
            EntityManager database,
            ObjectMapper json,
            Projection projection,
            Units units,
            Turns turns,
            Acts acts,
            Clock clock) {
        this.database = database;
        this.json = json;
        this.projection = projection;
        this.units = units;
        this.turns = turns;
        this.acts = acts;
        this.clock = clock;
    }

    private record Written(
            UUID service_id,
            String from_on,
            String to_on,
            String month,
            @Nullable String component,
            int amount,
            @Nullable String duration,
            @Nullable String duration_unit,
            @Nullable String reference) {

        static Written of(FactRow row) {
            return new Written(
                    row.serviceId(),
                    row.from().toString(),
                    row.to().toString(),
                    row.month().toString(),
                    row.component() == null ? null : row.component().name(),
                    row.amount(),
                    row.duration() == null ? null : row.duration().toPlainString(),
                    row.unit() == null ? null : row.unit().name(),
                    row.reference());
        }
    }

    private record ServiceMonth(UUID service_id, String month) {}

    FactSheet read(UUID unitId, FactKind kind, byte[] csv) {
        var zone = units.find(unitId).orElseThrow().zone();
        return FactSheet.read(
                kind,
                ServiceNames.of(projection, unitId),
                LocalDate.ofInstant(clock.instant(), zone),
                csv,
                FactProblems.REFUSALS);
    }

    /** Brings a file in without broken rows, as the product brings along its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bringIn(UUID unitId, FactKind kind, FactSource source, boolean publish, byte[] csv, String byName) {
        var sheet = read(unitId, kind, csv);
        FactProblems.REFUSALS.requireWhole(sheet.faults());
        var order = new FactOrder(kind, source, false, false, false, publish);
        bringIn(unitId, order, sheet, Digest.sha256(csv), byName);
    }

    @Transactional
    FactImportResult preview(UUID unitId, FactOrder order, FactSheet sheet, String digest) {
        if (FactImport.isKnown(unitId, order, digest)) {
            return FactImportResult.of(sheet, true, null, sheet.good().size(), 0);
        }
        return FactImportResult.of(sheet, true, null, known(unitId, order, sheet), inTheWay(unitId, order, sheet));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    FactImportResult bringIn(UUID unitId, FactOrder order, FactSheet sheet, String digest, String byName) {
        // Of two who bring in the same month, the second sees what the first brought.
        turns.await("facts " + unitId);
        if (sheet.good().isEmpty() || FactImport.isKnown(unitId, order, digest)) {
            return FactImportResult.of(sheet, false, null, sheet.good().size(), 0);
        }
        int replaced = inTheWay(unitId, order, sheet);
        if (replaced > 0 && !order.replace()) {
            throw FactProblems.replaces(replaced);
        }
        var made = new FactImport(unitId, order, digest, byName, clock.instant());
        made.persistAndFlush();
        if (replaced > 0) {
            of("update fact f set superseded_by = :import where " + IN_THE_WAY, unitId, order)
                    .setParameter("months", months(sheet))
                    .setParameter("import", made.id)
                    .executeUpdate();
        }
        int added = add(made, order, sheet.good());
        made.brought(sheet.good(), added, replaced);
        tell(made, "brought-in");
        return FactImportResult.of(sheet, false, made.id, sheet.good().size() - added, replaced);
    }

    /** Lets everybody see what it brought, or takes that back. */
    @Transactional(Transactional.TxType.MANDATORY)
    void show(FactImport made, boolean toAll) {
        made.show(toAll);
        tell(made, toAll ? "published" : "withdrawn");
    }

    /** What it brought is gone, and what it replaced counts again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void undo(FactImport made, String byName) {
        turns.await("facts " + made.unitId);
        made.undo(byName, clock.instant());
        // What a later file has replaced since stays replaced, by that one.
        database.createNativeQuery("""
                        update fact w set superseded_by = x.superseded_by
                        from (select distinct service_id, month, superseded_by from fact
                            where import_id = ?1 and reference is null and superseded_by is not null) x
                        where w.superseded_by = ?1 and w.service_id = x.service_id and w.month = x.month
                        """).setParameter(1, made.id).executeUpdate();
        database.createNativeQuery("delete from fact where import_id = ?1")
                .setParameter(1, made.id)
                .executeUpdate();
        database.createNativeQuery("update fact set superseded_by = null where superseded_by = ?1")
                .setParameter(1, made.id)
                .executeUpdate();
        tell(made, "undone");
    }

    private int add(FactImport made, FactOrder order, List<FactRow> rows) {
        int added = 0;
        for (int from = 0; from < rows.size(); from += LOT) {
            var lot = rows.subList(from, Math.min(rows.size(), from + LOT)).stream()
                    .map(Written::of)
                    .toList();
            added += of(ADD, made.unitId, order)
                    .setParameter("import", made.id)
                    .setParameter("rows", written(lot))
                    .executeUpdate();
        }
        return added;
    }

    private int known(UUID unitId, FactOrder order, FactSheet sheet) {
        var references = sheet.good().stream()
                .map(FactRow::reference)
                .filter(reference -> reference != null)
                .toArray(String[]::new);
        return number(of(
                        "select count(*) from fact f where " + OF_ONE_SOURCE + " and f.reference = any (:references)",
                        unitId,
                        order)
                .setParameter("references", references));
    }

    private int inTheWay(UUID unitId, FactOrder order, FactSheet sheet) {
        return number(of("select count(*) from fact f where " + IN_THE_WAY, unitId, order)
                .setParameter("months", months(sheet)));
    }

    private String months(FactSheet sheet) {
        return written(sheet.good().stream()
                .filter(row -> row.reference() == null)
                .map(row -> new ServiceMonth(row.serviceId(), row.month().toString()))
                .distinct()
                .toList());
    }

    private Query of(String sql, UUID unitId, FactOrder order) {
        return database.createNativeQuery(sql)
                .setParameter("unit", unitId)
                .setParameter("kind", order.kind().name())
                .setParameter("source", order.source().name());
    }

    private static int number(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    /** Of what everybody saw or sees, everybody is told; how many rows it has is not: a row may be one complaint of few. */
    private void tell(FactImport made, String participle) {
        boolean seen = made.published || participle.equals("withdrawn");
        var detail = new HashMap<String, Object>(Map.of("kind", made.kind, "source", made.source));
        if (!seen) {
            detail.put("rows", made.rowsAdded);
        }
        var reach = seen ? Reach.PUBLIC : Reach.INTERNAL;
        acts.fire(new Act(made.unitId, "facts." + participle, "fact-import", made.id, reach, detail));
    }

    private String written(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
