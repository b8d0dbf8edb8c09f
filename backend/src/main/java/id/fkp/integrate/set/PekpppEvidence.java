package id.fkp.integrate.set;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Public evidence for the national evaluation's (PEKPPP) aspect of policy, by indicator of form F-01: what exists and where
 * it is, not which score it earns.
 */
record PekpppEvidence(
        UUID unitId,
        String unitName,

        @Schema(
                description = "Number of the indicator: 1 standards as required, 2 drawn up with the public, "
                        + "4 reviewed regularly, 5 service pledge")
        int indicator,

        @Schema(description = "SK, BERITA_ACARA, PENINJAUAN or MAKLUMAT")
        String kind,

        String title,
        LocalDate on,

        @Schema(description = "Absolute address") String href) {

    static final String SQL = """
            select json_build_object('unitId', u.id, 'unitName', u.name, 'indicator', e.indicator, 'kind', e.kind,
                'title', e.title, 'on', e.day, 'href', :api || e.href)
            from (
                select d.unit_id, 1 as indicator, 'SK' as kind, concat_ws(' ', d.title, d.number) as title,
                    d.signed_on as day, '/api/v1/decrees/' || d.id as href
                from decree d where d.signed_at is not null
                union all
                select f.unit_id, i.indicator, 'BERITA_ACARA', concat_ws(' ', f.title, a.number), a.signed_on,
                    '/api/v1/forums/' || f.id
                from agreement_record a
                join forum f on f.id = a.forum_id and f.announced_at is not null
                cross join (values (1), (2)) i (indicator)
                union all
                select x.unit_id, 4, 'PENINJAUAN', s.title, x.held_on, '/api/v1/standards/' || s.id
                from review_entry x
                join standard s on s.id = x.standard_id
                where exists (select from standard_version v
                    where v.standard_id = s.id and v.frozen_at is not null)
                union all
                select p.unit_id, 5, 'MAKLUMAT', 'Maklumat Pelayanan', p.signed_on, '/api/v1/pledges/' || p.id
                from pledge p where p.signed_at is not null) e
            join unit u on u.id = e.unit_id
            order by u.id, e.indicator, e.day, e.href
            """;
}
