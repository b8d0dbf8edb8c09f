package id.fkp.standard.reading;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Digest;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.standard.revision.RevisionState;
import id.fkp.unit.UnitReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A standard and its versions, without their texts.
 *
 * @param versions oldest first; the public sees those that came before it
 * @param version counts the changes of the standard itself; the ETag also changes with its versions
 */
@Schema(name = "Standard", description = "What a unit promises about one of its services")
public record StandardRepresentation(
        UUID id,
        @Schema(examples = "standar-pelayanan-pengujian") String slug,
        UnitReference unit,
        ServiceReference service,
        @Schema(examples = "SP-01") String code,

        @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan")
        String title,

        Passage revision,

        @Schema(nullable = true, description = "What is in force today; absent while nothing is") @Nullable
        InForce inForce,

        List<VersionSummary> versions,
        @Schema(examples = "0") int version)
        implements Versioned {

    private static final String ONE =
            """
            select cast(json_build_object(
                'id', s.id, 'slug', s.slug, 'code', s.code, 'title', s.title, 'version', s.version,
                'unit', json_build_object('id', u.id, 'slug', u.slug, 'name', u.name),
                'service', json_build_object('id', sv.id, 'slug', sv.slug, 'name', sv.name),
                'revision', (select json_build_object(
                                 'number', r.number, 'state', {state}, 'reason', r.reason,
                                 'commentClosesAt', r.comment_closes_at, 'agreedAt', r.agreed_at,
                                 'inForceFrom', r.in_force_from, 'endReason', r.end_reason)
                             from revision r where r.standard_id = s.id order by r.number desc limit 1),
                'inForce', (select json_build_object(
                                'versionNumber', e.version_number, 'since', e.in_force_from,
                                'decreeId', e.decree_id) from {inForce}),
                'versions', (select json_agg(json_build_object(
                                 'id', v.id, 'number', v.number, 'frozenAt', v.frozen_at, 'createdAt', v.created_at,
                                 'reason', v.reason) order by v.number)
                             from standard_version v where v.standard_id = s.id)) as text)
            from standard s
            join unit u on u.id = s.unit_id
            join service sv on sv.id = s.service_id
            where s.%s = :ref
            """.replace("{state}", RevisionSql.STATE).replace("{inForce}", RevisionSql.IN_FORCE);

    /** Which service, with the name to show. */
    @Schema(name = "ServiceReference", description = "Which service")
    public record ServiceReference(
            UUID id,
            @Schema(examples = "pengujian-obat-dan-makanan") String slug,
            @Schema(examples = "Pengujian Obat dan Makanan") String name) {}

    /** The passage from draft to force that the standard is in. */
    @Schema(name = "Passage", description = "The passage from draft to force that the standard is in")
    public record Passage(
            @Schema(examples = "1") int number,
            RevisionState state,

            @Schema(nullable = true, description = "Why there is a passage after the first one") @Nullable
            String reason,

            @Schema(nullable = true, description = "First instant after the window for comments on the discussed draft")
            @Nullable
            Instant commentClosesAt,

            @Schema(nullable = true, description = "When the head agreed to the final text") @Nullable
            Instant agreedAt,

            @Schema(nullable = true, description = "The day from which the decree is in force") @Nullable
            LocalDate inForceFrom,

            @Schema(nullable = true, description = "Why it was cancelled or withdrawn") @Nullable
            String endReason) {}

    /** The text that is in force. */
    @Schema(name = "InForce", description = "The text that is in force")
    public record InForce(@Schema(examples = "3") int versionNumber, LocalDate since, UUID decreeId) {}

    /** A version, without its text. */
    @Schema(name = "VersionSummary", description = "A version, without its text")
    public record VersionSummary(
            UUID id,
            @Schema(examples = "1") int number,

            @Schema(nullable = true, description = "When it came before the public; absent while it is a draft")
            @Nullable
            Instant frozenAt,

            Instant createdAt,

            @Schema(nullable = true, description = "Why there is a version after the first one") @Nullable
            String reason) {

        boolean shownToPublic() {
            return frozenAt != null;
        }
    }

    /**
     * With all its versions, drafts included.
     *
     * @param column of the standard: its id or its slug
     */
    public static Optional<StandardRepresentation> of(Projection projection, String column, Object value, Instant now) {
        return projection.one(StandardRepresentation.class, ONE.formatted(column), Map.of("ref", value, "now", now));
    }

    /** Everybody may read it, not only members of the unit. */
    public boolean shownToPublic() {
        return versions.stream().anyMatch(VersionSummary::shownToPublic);
    }

    /** As people see it who are not members of the unit. */
    public StandardRepresentation withoutDrafts() {
        var open = versions.stream().filter(VersionSummary::shownToPublic).toList();
        return new StandardRepresentation(id, slug, unit, service, code, title, revision, inForce, open, version);
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }
}
