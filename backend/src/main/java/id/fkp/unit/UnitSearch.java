package id.fkp.unit;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.slug.Ref;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads units with their institutions, in one SQL. */
final class UnitSearch {

    private static final String UNITS =
            "select {u.*}, {i.*} from unit u join institution i on i.id = u.institution_id where ";

    private UnitSearch() {}

    static UnitRepresentation one(Ref ref) {
        return query(UNITS + "u." + ref.column() + " = :value").setParameter("value", ref.value()).list().stream()
                .findFirst()
                .map(UnitSearch::represented)
                .orElseThrow(() -> notFound());
    }

    /** Newest first; with {@code q}, those whose names, address or territories have all its words. */
    static Page<UnitRepresentation> page(@Nullable String q, PageRequest asked) {
        boolean all = q == null || q.isBlank();
        var query = query(UNITS + (all ? "" : "u.search @@ search_query(:q) and ") + "u.id < :below order by u.id desc")
                .setParameter("below", asked.below())
                .setMaxResults(asked.rows());
        if (!all) {
            query.setParameter("q", q);
        }
        List<UnitRepresentation> found =
                query.list().stream().map(UnitSearch::represented).toList();
        return Page.of(found, asked, UnitRepresentation::id);
    }

    private static NativeQuery<Object[]> query(String sql) {
        return Unit.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .addEntity("u", Unit.class)
                .addEntity("i", Institution.class);
    }

    private static UnitRepresentation represented(Object[] row) {
        return UnitRepresentation.of((Unit) row[0], (Institution) row[1]);
    }
}
