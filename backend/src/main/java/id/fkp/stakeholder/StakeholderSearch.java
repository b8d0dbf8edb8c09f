package id.fkp.stakeholder;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.MaxCodePoints;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which stakeholders of a unit are looked for; reads them with who speaks for them, in one SQL. */
public record StakeholderSearch(
        @Parameter(
                description = "Words that all must occur in organisation and region, or in the name",
                example = "umkm")
        @RestQuery
        @MaxCodePoints(200)
        @Nullable
        String q,

        @Parameter(description = "Only those of this element", example = "MEDIA") @RestQuery @Nullable
        CommunityElement element) {

    /** Whoever is in the directory. */
    public static final StakeholderSearch ALL = new StakeholderSearch(null, null);

    private static final String SELECT = """
            select cast(json_build_object(
                'id', s.id, 'organisation', s.organisation, 'element', s.element, 'region', s.region, 'name', p.name,
                'position', p.position, 'contact', p.contact, 'note', s.note, 'createdAt', s.created_at,
                'version', s.version) as text)
            from stakeholder s join stakeholder_person p on p.stakeholder_id = s.id
            where s.unit_id = :unit and s.removed_at is null
            """;

    static Optional<StakeholderRepresentation> one(Projection projection, UUID unitId, UUID id) {
        return projection.one(
                StakeholderRepresentation.class, SELECT + "and s.id = :id", Map.of("unit", unitId, "id", id));
    }

    /** Newest first. */
    Page<StakeholderRepresentation> page(Projection projection, UUID unitId, PageRequest asked) {
        var parameters = new HashMap<String, Object>();
        parameters.put("unit", unitId);
        parameters.put("below", asked.below());
        parameters.put("rows", asked.rows());
        var sql = SELECT + conditions(parameters) + " and s.id < :below order by s.id desc limit :rows";
        var found = projection.list(StakeholderRepresentation.class, sql, parameters);
        return Page.of(found, asked, StakeholderRepresentation::id);
    }

    /** What a stakeholder {@code s} for whom {@code p} speaks must meet besides; its values go into {@code parameters}. */
    public String conditions(Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (q != null && !q.isBlank()) {
            sql.append(" and (s.search @@ search_query(:q) or p.search @@ search_query(:q))");
            parameters.put("q", q);
        }
        if (element != null) {
            sql.append(" and s.element = :element");
            parameters.put("element", element.name());
        }
        return sql.toString();
    }
}
