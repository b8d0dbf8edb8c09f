package id.fkp.briefing.reading;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An officer of a unit, and which of its standards in force they have read. The same person on several lists is one: by
 * the number as a civil servant, else by the name, which may be that of one number.
 */
@Schema(
        description =
                "An officer of a unit, and which of its standards in force they have read; for members of the unit")
public record StandardReader(
        @Schema(description = "Of the newest entry on a list")
        UUID officerId,

        @Schema(examples = "Siti Contoh") String name,

        @Schema(nullable = true, examples = "Petugas loket") @Nullable
        String position,

        @Schema(nullable = true, examples = "198705132010121003") @Nullable
        String nip,

        @Schema(
                description =
                        "Whether several officers with a number have this name and this entry has none, so that it cannot be "
                                + "told whose it is; it stands apart from theirs")
        boolean ambiguous,

        @Schema(description = "One for each standard in force")
        List<ReaderStandard> standards) {

    private static final String OF_UNIT = BriefingSql.KNOWN + """
            , newest as (select distinct on (person) * from known where name is not null order by person, id desc),
            shown as (select * from newest where id < :below order by id desc limit :rows)
            select cast(json_build_object(
                'officerId', n.id, 'name', n.name, 'position', n.position, 'nip', n.nip,
                'ambiguous', n.ambiguous,
                'standards', (
                    select coalesce(json_agg(json_build_object(
                        'standardId', s.id, 'code', s.code, 'title', s.title, 'number', e.version_number,
                        'state', case when l.version_id is null then 'NOT_READ'
                            when l.version_id = e.final_version_id then 'READ' else 'OUTDATED' end,
                        'readNumber', l.number, 'readAt', l.read_at) order by s.code, s.id), '[]')
                    from standard s join unit u on u.id = s.unit_id join {inForce} on true
                    left join lateral (
                        select g.version_id, v.number, g.read_at
                        from briefing_reading g join standard_version v on v.id = g.version_id
                        join known k on k.id = g.officer_id
                        where v.standard_id = s.id and k.person = n.person
                        order by g.version_id = e.final_version_id desc, v.number desc, g.read_at limit 1) l on true
                    where u.id = :unit)) as text)
            from shown n order by n.id desc
            """.replace("{inForce}", RevisionSql.IN_FORCE);

    /** Whether what was read is what holds now. */
    @Schema(description = "READ: the version in force was. OUTDATED: only another one. NOT_READ: none")
    public enum ReaderState {
        READ,
        OUTDATED,
        NOT_READ
    }

    /** What an officer has read of one standard. */
    @Schema(description = "What an officer has read of one standard in force")
    public record ReaderStandard(
            UUID standardId,
            @Schema(examples = "SP-01") String code,

            @Schema(examples = "Standar Pelayanan Pengaduan Masyarakat")
            String title,

            @Schema(description = "Of the version in force", examples = "2")
            int number,

            ReaderState state,

            @Schema(nullable = true, description = "Of the version that was read", examples = "1") @Nullable
            Integer readNumber,

            @Schema(nullable = true) @Nullable Instant readAt) {}

    /** Who was entered on a list last, first. */
    public static Page<StandardReader> ofUnit(Projection projection, UUID unitId, PageRequest page, Instant now) {
        var found = projection.list(
                StandardReader.class,
                OF_UNIT,
                Map.of("unit", unitId, "below", page.below(), "rows", page.rows(), "now", now));
        return Page.of(found, page, StandardReader::officerId);
    }
}
