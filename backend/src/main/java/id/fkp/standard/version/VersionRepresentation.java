package id.fkp.standard.version;

import id.fkp.shared.query.Projection;
import id.fkp.standard.reason.ChangeReason;
import id.fkp.unit.UnitReference;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The text of a standard at one time, with all 14 components.
 *
 * @param title as it was when the version came before the public; so are the code and the unit's name
 * @param frozenAt when it came before the public; from then on it never changes. Null for a draft, which members see.
 * @param reason why there is a version after the first one
 * @param origin of this version or the nearest one before it
 * @param missing the components in which nothing is said yet, in reading order
 */
@Schema(name = "StandardVersion", description = "The text of a standard: its 14 components, service delivery first")
public record VersionRepresentation(
        UUID id,
        UUID standardId,
        @Schema(examples = "1") int number,
        @Schema(examples = "SP-01") String standardCode,

        @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan")
        String title,

        UnitReference unit,
        @Schema(nullable = true) @Nullable Instant frozenAt,
        @Schema(nullable = true) @Nullable String reason,

        @Schema(nullable = true, description = "From what the first text was made; absent when it was begun empty")
        @Nullable
        VersionOrigin origin,

        @Schema(description = "How many of the 14 components say something", examples = "14")
        int completeCount,

        List<ComponentCode> missing,

        @Schema(minItems = 14, maxItems = 14) List<ComponentRepresentation> components) {

    private static final String ALL = """
            select cast(json_build_object(
                'id', v.id, 'standardId', s.id, 'number', v.number,
                'standardCode', coalesce(v.frozen_code, s.code), 'title', coalesce(v.frozen_title, s.title),
                'unit', json_build_object('id', u.id, 'slug', u.slug, 'name', coalesce(v.frozen_unit_name, u.name)),
                'frozenAt', v.frozen_at, 'reason', v.reason,
                'origin', (select json_build_object(
                               'kind', o.kind, 'label', o.label, 'at', o.at,
                               'standardSlug', os.slug, 'versionNumber', ov.number)
                           from version_origin o
                           join standard_version made on made.id = o.version_id
                           left join standard_version ov on ov.id = o.source_version_id and ov.frozen_at <= o.at
                           left join standard os on os.id = ov.standard_id
                           where made.standard_id = v.standard_id and made.number <= v.number
                           order by made.number desc limit 1),
                'completeCount', count(*) filter (where c.plain <> ''),
                'missing', coalesce(
                    json_agg(c.code order by c.code like 'MF%%', c.code) filter (where c.plain = ''), '[]'),
                'components', json_agg(json_build_object(
                    'code', c.code, 'content', c.content, 'rows', c.rows, 'complete', c.plain <> '',
                    'changed', c.content <> b.content or c.rows <> b.rows,
                    'reason', {reason},
                    'updatedAt', c.updated_at,
                    'updatedBy', case when v.frozen_at is null then c.updated_by_name end, 'version', c.version)
                    order by c.code like 'MF%%', c.code)) as text)
            from standard_version v
            join standard s on s.id = v.standard_id
            join unit u on u.id = v.unit_id
            join component c on c.version_id = v.id
            left join component b on b.version_id = v.opened_from and b.code = c.code
            where %s
            group by v.id, s.id, u.id
            """.replace("{reason}", ChangeReason.JSON);

    public static Optional<VersionRepresentation> of(Projection projection, UUID versionId) {
        return projection.one(VersionRepresentation.class, ALL.formatted("v.id = :id"), Map.of("id", versionId));
    }

    /** The versions with these ids, in no order, with one SQL. */
    public static List<VersionRepresentation> of(Projection projection, Collection<UUID> versionIds) {
        return projection.list(VersionRepresentation.class, ALL.formatted("v.id in :ids"), Map.of("ids", versionIds));
    }

    /**
     * The version with this number, with its authors.
     *
     * @param column of the standard: its id or its slug
     */
    public static Optional<VersionRepresentation> of(Projection projection, String column, Object value, int number) {
        return projection.one(
                VersionRepresentation.class,
                ALL.formatted("s." + column + " = :ref and v.number = :number"),
                Map.of("ref", value, "number", number));
    }

    /** As people see it who have no account. */
    public VersionRepresentation withoutAuthors() {
        return new VersionRepresentation(
                id,
                standardId,
                number,
                standardCode,
                title,
                unit,
                frozenAt,
                reason,
                origin,
                completeCount,
                missing,
                components.stream().map(ComponentRepresentation::withoutAuthor).toList());
    }
}
