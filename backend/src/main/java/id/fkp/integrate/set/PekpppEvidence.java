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
                description =
                        "Number of the indicator: 1 standards as required, 2 drawn up with the public, 3 shown in "
                                + "media, 4 reviewed regularly, 5 service pledge, 6 satisfaction survey (SKM), 7 its results "
                                + "shown in media, 8 and 9 what was promised after it and how soon that was done")
        int indicator,

        @Schema(
                description =
                        "SK, BERITA_ACARA, LAPORAN (of the forum, with attendance and minutes as annexes), PUBLIKASI, "
                                + "PENINJAUAN, MAKLUMAT, SKM, RTL_SKM or TINDAK_LANJUT_SKM")
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
                select f.unit_id, i.indicator, x.kind, concat_ws(' ', f.title, a.number), a.signed_on,
                    '/api/v1/forums/' || f.id || x.page
                from agreement_record a
                join forum f on f.id = a.forum_id and f.announced_at is not null
                cross join (values (1), (2)) i (indicator)
                cross join (values ('BERITA_ACARA', ''), ('LAPORAN', '/report.pdf')) x (kind, page)
                union all
                select x.unit_id, 4, 'PENINJAUAN', s.title, x.held_on, '/api/v1/standards/' || s.id
                from review_entry x
                join standard s on s.id = x.standard_id
                where exists (select from standard_version v
                    where v.standard_id = s.id and v.frozen_at is not null)
                union all
                select p.unit_id, 5, 'MAKLUMAT', 'Maklumat Pelayanan', p.signed_on, '/api/v1/pledges/' || p.id
                from pledge p where p.signed_at is not null
                union all
                select p.unit_id,
                    case when p.standard_id is not null then 3 when p.pledge_id is not null then 5 else 7 end, 'PUBLIKASI',
                    p.medium || ': ' || p.title, p.shown_from, '/api/v1/publications/' || p.id
                from publication p where p.withdrawn_at is null
                union all
                select s.unit_id, 6, 'SKM', s.title, cast(s.published_at at time zone u.zone as date),
                    '/api/v1/surveys/' || s.id
                from survey s join unit u on u.id = s.unit_id where s.published_at is not null
                union all
                select p.unit_id, i.indicator, 'RTL_SKM', p.text, cast(p.created_at at time zone u.zone as date),
                    '/api/v1/follow-ups/' || p.id
                from follow_up p
                join unit u on u.id = p.unit_id
                cross join (values (8), (9)) i (indicator)
                where p.survey_id is not null and p.state <> 'CANCELLED'
                union all
                select p.unit_id, i.indicator, 'TINDAK_LANJUT_SKM', p.text, (
                        select cast(max(c.at) at time zone u.zone as date) from follow_up_change c
                        where c.follow_up_id = p.id and c.state_after = 'VERIFIED'),
                    '/api/v1/follow-ups/' || p.id
                from follow_up p
                join unit u on u.id = p.unit_id
                cross join (values (8), (9)) i (indicator)
                where p.survey_id is not null and p.state = 'VERIFIED') e
            join unit u on u.id = e.unit_id
            order by u.id, e.indicator, e.day, e.href, e.kind
            """;
}
