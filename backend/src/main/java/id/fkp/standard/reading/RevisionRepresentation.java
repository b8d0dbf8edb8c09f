package id.fkp.standard.reading;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.standard.revision.RevisionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One passage of a standard from draft to force, with every step it took.
 *
 * @param versions the numbers of its texts; the public sees those that came before it
 * @param steps oldest first; what the clock alone makes (the end of the window for comments, the decree's day) is told
 *     by {@code commentClosesAt} and {@code inForceFrom}
 */
@Schema(name = "Revision", description = "One passage of a standard from draft to force, with every step it took")
public record RevisionRepresentation(
        UUID id,
        @Schema(examples = "1") int number,
        RevisionState state,
        @Schema(nullable = true) @Nullable String reason,
        @Schema(nullable = true) @Nullable Instant commentOpensAt,
        @Schema(nullable = true) @Nullable Instant commentClosesAt,
        @Schema(nullable = true) @Nullable Instant agreedAt,
        @Schema(nullable = true, examples = "3") @Nullable Integer finalVersion,
        @Schema(nullable = true) @Nullable Instant establishedAt,
        @Schema(nullable = true) @Nullable UUID decreeId,
        @Schema(nullable = true) @Nullable LocalDate inForceFrom,
        @Schema(nullable = true) @Nullable String endReason,
        List<Integer> versions,
        List<Step> steps) {

    private static final String OF_STANDARD = """
            select cast(json_build_object(
                'id', r.id, 'number', r.number, 'state', {state}, 'reason', r.reason,
                'commentOpensAt', r.comment_opens_at, 'commentClosesAt', r.comment_closes_at,
                'agreedAt', r.agreed_at,
                'finalVersion', (select f.number from standard_version f where f.id = r.final_version_id),
                'establishedAt', r.established_at, 'decreeId', r.decree_id, 'inForceFrom', r.in_force_from,
                'endReason', r.end_reason,
                'versions', (select coalesce(json_agg(v.number order by v.number), '[]') from standard_version v
                             where v.revision_id = r.id and (v.frozen_at is not null or :member)),
                'steps', (select coalesce(json_agg(json_build_object(
                              'from', t.from_state, 'to', t.to_state, 'at', t.at,
                              'by', case when :member then t.by_name end, 'reason', t.reason) order by t.id), '[]')
                          from revision_step t where t.revision_id = r.id)) as text)
            from revision r join unit u on u.id = r.unit_id
            where r.standard_id = :standard and r.id < :below
            order by r.id desc limit :rows
            """.replace("{state}", RevisionSql.STATE);

    /** One step, and who took it. */
    @Schema(name = "RevisionStep", description = "One step of a passage")
    public record Step(
            @Schema(nullable = true, description = "Absent from the first step") @Nullable
            RevisionState from,

            RevisionState to,
            Instant at,

            @Schema(nullable = true, description = "For members of the unit", examples = "Bambang Hariyadi") @Nullable
            String by,

            @Schema(nullable = true) @Nullable String reason) {}

    /** Newest first. */
    public static Page<RevisionRepresentation> page(
            Projection projection, UUID standardId, boolean member, PageRequest asked, Instant now) {
        var found = projection.list(
                RevisionRepresentation.class,
                OF_STANDARD,
                Map.of(
                        "standard",
                        standardId,
                        "member",
                        member,
                        "now",
                        now,
                        "below",
                        asked.below(),
                        "rows",
                        asked.rows()));
        return Page.of(found, asked, RevisionRepresentation::id);
    }
}
