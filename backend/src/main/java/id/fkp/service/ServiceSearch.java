package id.fkp.service;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.unit.UnitReference;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which services are looked for; reads them with their units, in one SQL. */
record ServiceSearch(
        @Parameter(description = "Only those of this unit") @RestQuery @Nullable
        UUID unitId,

        @Parameter(description = "Words that all must occur in name, description or places", example = "uji sampel")
        @RestQuery
        @MaxCodePoints(200)
        @Nullable
        String q,

        @Parameter(description = "Those no longer offered instead of those offered") @RestQuery @DefaultValue("false")
        boolean archived) {

    private static final String SERVICES = "select {s.*}, u.id as unit_ref, u.slug as unit_slug, u.name as unit_name"
            + " from service s join unit u on u.id = s.unit_id where ";

    static ServiceRepresentation one(Ref ref) {
        return query(SERVICES + "s." + ref.column() + " = :value").setParameter("value", ref.value()).list().stream()
                .findFirst()
                .map(ServiceSearch::represented)
                .orElseThrow(() -> notFound());
    }

    /** Newest first. */
    Page<ServiceRepresentation> page(PageRequest asked) {
        boolean all = q == null || q.isBlank();
        var sql = SERVICES
                + (unitId == null ? "" : "s.unit_id = :unit and ")
                + (all ? "" : "s.search @@ search_query(:q) and ")
                + (archived ? "s.archived_at is not null and " : "s.archived_at is null and ")
                + "s.id < :below order by s.id desc";
        var query = query(sql).setParameter("below", asked.below()).setMaxResults(asked.rows());
        if (unitId != null) {
            query.setParameter("unit", unitId);
        }
        if (!all) {
            query.setParameter("q", q);
        }
        List<ServiceRepresentation> found =
                query.list().stream().map(ServiceSearch::represented).toList();
        return Page.of(found, asked, ServiceRepresentation::id);
    }

    private static NativeQuery<Object[]> query(String sql) {
        return Service.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .addEntity("s", Service.class)
                .addScalar("unit_ref", UUID.class)
                .addScalar("unit_slug", String.class)
                .addScalar("unit_name", String.class);
    }

    private static ServiceRepresentation represented(Object[] row) {
        return ServiceRepresentation.of(
                (Service) row[0], new UnitReference((UUID) row[1], (String) row[2], (String) row[3]));
    }
}
