package id.fkp.publication;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads where things are shown, each view with one statement. */
@ApplicationScoped
class PublicationQueries {

    private static final String ALL = """
            select cast(json_build_object(
                'id', p.id, 'unitId', p.unit_id,
                'standard', (select json_build_object('id', s.id, 'slug', s.slug, 'code', s.code, 'title', s.title)
                             from standard s where s.id = p.standard_id),
                'pledge', (select json_build_object('id', l.id, 'signedOn', l.signed_on)
                           from pledge l where l.id = p.pledge_id),
                'survey', (select json_build_object('id', y.id, 'slug', y.slug, 'title', y.title)
                           from survey y where y.id = p.survey_id),
                'medium', p.medium, 'components', to_json(p.components), 'title', p.title, 'place', p.place,
                'link', p.link, 'shownFrom', p.shown_from, 'shownUntil', p.shown_until,
                'proofs', (select coalesce(json_agg(json_build_object(
                                'fileId', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size, 'sha256', f.sha256,
                                'takenOn', x.taken_on) order by x.taken_on, x.id), '[]')
                           from publication_proof x join stored_file f on f.id = x.file_id
                           where x.publication_id = p.id),
                'recordedAt', p.recorded_at, 'withdrawnAt', p.withdrawn_at, 'withdrawnReason', p.withdrawn_reason,
                'version', p.version) as text)
            from publication p
            """;

    /** What may be shown: standards that the public may read, pledges that are signed, surveys that are published. */
    private static final String SHOWABLE = """
            select cast(json_build_object(
                'standard', exists (select from standard s join standard_version v on v.standard_id = s.id
                                    where s.id = :id and s.unit_id = :unit and v.frozen_at is not null),
                'pledge', exists (select from pledge l
                                  where l.id = :id and l.unit_id = :unit and l.signed_at is not null),
                'survey', exists (select from survey y
                                  where y.id = :id and y.unit_id = :unit and y.published_at is not null)) as text)
            """;

    private static final String COVERAGE = """
            select cast(json_build_object(
                'standardId', s.id, 'slug', s.slug, 'code', s.code, 'title', s.title,
                'media', {media}, 'everywhere', {mediaOfAll},
                'components', (select json_agg(json_build_object('code', c.code, 'media', {mediaOfOne}) order by c.code)
                               from unnest({components}) as c(code)),
                'provenOn', (select max(x.taken_on) from publication p
                             join publication_proof x on x.publication_id = p.id
                             where p.standard_id = s.id and {shown})) as text)
            from standard s join unit u on u.id = s.unit_id join {inForce} on true
            where u.id = :unit and {behind}
            order by s.code, s.id limit :rows
            """.replace(
                    "{mediaOfOne}", PublicationSql.media("p.standard_id = s.id and c.code = any (p.components)"))
            .replace("{behind}", RevisionSql.BEHIND)
            .replace("{mediaOfAll}", PublicationSql.mediaOfAll("p.standard_id = s.id"))
            .replace("{media}", PublicationSql.media("p.standard_id = s.id"))
            .replace("{components}", PublicationSql.COMPONENTS)
            .replace("{shown}", PublicationSql.SHOWN)
            .replace("{inForce}", RevisionSql.IN_FORCE);

    private final Projection projection;

    PublicationQueries(Projection projection) {
        this.projection = projection;
    }

    /** What of the unit has an id, and may be shown. */
    record Showable(boolean standard, boolean pledge, boolean survey) {}

    Optional<PublicationRepresentation> one(UUID id) {
        return projection.one(PublicationRepresentation.class, ALL + "where p.id = :id", Map.of("id", id));
    }

    /** Those that count, newest first. */
    Page<PublicationRepresentation> page(UUID unitId, PublicationSearch search, PageRequest asked) {
        var sql = new StringBuilder(ALL).append("where p.unit_id = :unit and p.withdrawn_at is null and p.id < :below");
        var parameters = new HashMap<String, Object>();
        parameters.put("unit", unitId);
        parameters.put("below", asked.below());
        if (search.standardId() != null) {
            sql.append(" and p.standard_id = :standard");
            parameters.put("standard", search.standardId());
        }
        if (search.pledgeId() != null) {
            sql.append(" and p.pledge_id = :pledge");
            parameters.put("pledge", search.pledgeId());
        }
        if (search.surveyId() != null) {
            sql.append(" and p.survey_id = :survey");
            parameters.put("survey", search.surveyId());
        }
        if (search.medium() != null) {
            sql.append(" and p.medium = :medium");
            parameters.put("medium", search.medium().name());
        }
        sql.append(" order by p.id desc limit ").append(asked.rows());
        var found = projection.list(PublicationRepresentation.class, sql.toString(), parameters);
        return Page.of(found, asked, PublicationRepresentation::id);
    }

    Showable showable(UUID unitId, UUID id) {
        return projection
                .one(Showable.class, SHOWABLE, Map.of("unit", unitId, "id", id))
                .orElseThrow();
    }

    /** Standards of a unit that are in force, by their codes. */
    Page<PublicationCoverage> coverage(UUID unitId, PageRequest asked, Instant now) {
        var found = projection.list(
                PublicationCoverage.class,
                COVERAGE,
                Map.of("unit", unitId, "now", now, "below", asked.below(), "rows", asked.rows()));
        return Page.of(found, asked, PublicationCoverage::standardId);
    }
}
