package id.fkp.integrate.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** The regions that are known. */
@ApplicationScoped
class Regions {

    private static final String MERGE = """
            insert into region (code, name, bps_code)
            select code, name, nullif(bps_code, '')
            from unnest(cast(:codes as text[]), cast(:names as text[]), cast(:bpsCodes as text[])) as r (code, name, bps_code)
            on conflict (code) do update
                set name = excluded.name, bps_code = coalesce(excluded.bps_code, region.bps_code)
                where (region.name, region.bps_code)
                    is distinct from (excluded.name, coalesce(excluded.bps_code, region.bps_code))
            returning xmax = 0
            """;

    private final EntityManager database;

    Regions(EntityManager database) {
        this.database = database;
    }

    /** Adds what is new and changes what is called otherwise now; what the list does not name stays, so does a BPS code. */
    @Transactional(Transactional.TxType.MANDATORY)
    RegionImport merge(List<RegionSheet.Row> rows, boolean dryRun) {
        List<?> written = database.createNativeQuery(MERGE)
                .setParameter("codes", rows.stream().map(RegionSheet.Row::code).toArray(String[]::new))
                .setParameter("names", rows.stream().map(RegionSheet.Row::name).toArray(String[]::new))
                .setParameter(
                        "bpsCodes",
                        rows.stream()
                                .map(row -> Objects.requireNonNullElse(row.bpsCode(), ""))
                                .toArray(String[]::new))
                .getResultList();
        int added = (int) written.stream().filter(Boolean.TRUE::equals).count();
        return new RegionImport(rows.size(), added, written.size() - added, dryRun);
    }
}
