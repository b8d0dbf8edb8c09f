package id.fkp.briefing.reading;

/** Pieces of the statements about briefings {@code b}. */
final class BriefingSql {

    static final String STANDARDS = """
            (select coalesce(json_agg(json_build_object(
                'versionId', v.id, 'standardId', s.id, 'slug', s.slug, 'code', v.frozen_code, 'title', v.frozen_title,
                'number', v.number) order by v.frozen_code, v.id), '[]')
             from briefing_standard x join standard_version v on v.id = x.version_id
             join standard s on s.id = v.standard_id where x.briefing_id = b.id)""";

    static final String MATERIALS = """
            (select coalesce(json_agg(json_build_object(
                'fileId', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size) order by x.id), '[]')
             from briefing_material x join stored_file f on f.id = x.file_id where x.briefing_id = b.id)""";

    /** Of those not removed: on the list, there, with all texts of the briefing read, and whom one can still ask to. */
    static final String COUNTS = """
            (select json_build_object('listed', count(*), 'present', count(o.present_at),
                'readAll', count(*) filter (where done.read_all),
                'unread', count(*) filter (where not done.read_all and p.erased_at is null))
             from briefing_officer o join briefing_officer_person p on p.officer_id = o.id
             cross join lateral (
                select not exists (
                    select from briefing_standard x where x.briefing_id = b.id and not exists (
                        select from briefing_reading r where r.officer_id = o.id and r.version_id = x.version_id)
                    ) as read_all) done
             where o.briefing_id = b.id and o.removed_at is null)""";

    static final String NUMBER = "left(b.number, 4) || '-' || right(b.number, 4)";

    /** Of the officer {@code o}, only of what the briefing is about. */
    static final String READINGS = """
            (select coalesce(json_agg(json_build_object('versionId', r.version_id, 'readAt', r.read_at,
                'byName', r.by_name) order by r.read_at, v.frozen_code, r.id), '[]')
             from briefing_reading r join briefing_standard x on x.version_id = r.version_id
             join standard_version v on v.id = r.version_id
             where r.officer_id = o.id and x.briefing_id = o.briefing_id)""";

    /**
     * Begins a statement with {@code known}: all entries on lists of {@code :unit}, those of one officer under one
     * {@code person}. That is the number as a civil servant, also where an entry has only the name that one number alone has
     * here; else the name. Whose an entry is without a number under a name with several is {@code ambiguous}.
     */
    static final String KNOWN = """
            with listed as (
                select o.id, p.name, p.position, p.nip, lower(p.name) as called
                from briefing_officer o join briefing_officer_person p on p.officer_id = o.id
                where o.unit_id = :unit and o.removed_at is null),
            numbered as (
                select called, case when count(distinct nip) = 1 then min(nip) end as nip
                from listed where nip is not null group by called),
            known as (
                select l.id, l.name, l.position, coalesce(l.nip, n.nip) as nip,
                    coalesce(l.nip, n.nip, l.called, cast(l.id as text)) as person,
                    l.nip is null and n.called is not null and n.nip is null as ambiguous
                from listed l left join numbered n on n.called = l.called)
            """;

    private BriefingSql() {}
}
