package id.fkp.forum.reading;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.plan.ForumPurpose;
import id.fkp.forum.state.ForumKind;
import id.fkp.forum.state.ForumState;
import id.fkp.forum.state.WindowStatus;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A forum with the versions it discusses and every change of its announced course.
 *
 * @param windowStatus computed from the clock as it is read
 * @param announcedAt null while only members of the unit see it
 * @param changes oldest first
 * @param version counts the changes of the forum itself; the ETag also changes with what it shows, and with the clock
 */
@Schema(name = "Forum", description = "A public consultation on standards of a unit")
public record ForumRepresentation(
        UUID id,
        @Schema(examples = "fkp-standar-pelayanan-loka-pom") String slug,
        ForumUnit unit,

        @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
        String title,

        ForumKind kind,

        @Schema(nullable = true, description = "Of a window for comments: the forum in which the drafts were discussed")
        @Nullable
        RelatedForum follows,

        @Schema(nullable = true, description = "The window for comments on what was discussed here") @Nullable
        RelatedForum commentWindow,

        @Schema(nullable = true, description = "That the record of agreement was signed; its files are for members")
        @Nullable
        Agreement agreement,

        @Schema(nullable = true, description = "That it is over, and what was left open then") @Nullable
        Closure closure,

        ForumPurpose purpose,

        @Schema(nullable = true, examples = "Layanan pengujian yang lebih cepat") @Nullable
        String theme,

        @Schema(nullable = true, description = "Plain text with line breaks") @Nullable
        String description,

        ForumMethod method,

        @Schema(nullable = true, examples = "Aula Dinas Kesehatan Kabupaten Asahan") @Nullable
        String place,

        @Schema(description = "First instant at which it takes input")
        Instant opensAt,

        @Schema(description = "First instant at which it no longer does")
        Instant closesAt,

        @Schema(
                description = "Hours after closesAt in which inputs still come in that were written before it and had "
                        + "to wait for a network; they are marked and counted as late",
                examples = "24")
        int lateHours,

        @Schema(
                nullable = true,
                description =
                        "For how many hours at most what is sent online waits for a moderator before it is shown; "
                                + "absent where it is shown at once",
                examples = "24")
        @Nullable
        Integer approvalHours,

        ForumState state,
        @Schema(description = "Whether it takes input now") WindowStatus windowStatus,
        @Schema(nullable = true) @Nullable Instant announcedAt,
        @Schema(nullable = true) @Nullable String cancelledReason,
        List<Discussed> standards,
        List<Change> changes,

        @Schema(nullable = true, description = "Only in the answer that plans it from an earlier one") @Nullable
        Carried carried,

        @Schema(examples = "1") int version)
        implements Versioned {

    private static final String ONE = """
            select cast(json_build_object(
                'id', f.id, 'slug', f.slug, 'title', f.title, 'kind', f.kind,
                'follows', (select json_build_object('id', b.id, 'slug', b.slug, 'title', b.title)
                            from forum b where b.id = f.follows_id),
                'commentWindow', (select json_build_object('id', c.id, 'slug', c.slug, 'title', c.title)
                                  from forum c where c.follows_id = f.id),
                'agreement', (select json_build_object('signedOn', a.signed_on, 'number', a.number)
                              from agreement_record a where a.forum_id = f.id),
                'closure', (select json_build_object('closedAt', c.closed_at, 'excuse', c.excuse, 'leftOpen', c.left_open)
                            from forum_closure c where c.forum_id = f.id),
                'purpose', f.purpose, 'theme', f.theme,
                'description', f.description, 'method', f.method, 'place', f.place, 'opensAt', f.opens_at,
                'closesAt', f.closes_at, 'lateHours', f.late_hours, 'approvalHours', f.approval_hours,
                'state', f.state, 'announcedAt', f.announced_at,
                'cancelledReason', f.cancelled_reason, 'version', f.version,
                'unit', json_build_object(
                    'id', u.id, 'slug', u.slug, 'name', u.name, 'shortName', u.short_name, 'zone', u.zone),
                'standards', (select coalesce(json_agg(json_build_object(
                                  'standardId', s.id, 'slug', s.slug, 'code', coalesce(v.frozen_code, s.code),
                                  'title', coalesce(v.frozen_title, s.title), 'versionId', v.id,
                                  'versionNumber', v.number) order by d.position), '[]')
                              from forum_standard d
                              join standard_version v on v.id = d.version_id
                              join standard s on s.id = d.standard_id
                              where d.forum_id = f.id and d.replaced_at is null),
                'changes', (select coalesce(json_agg(json_build_object(
                                'kind', c.kind, 'before', c.closes_before, 'after', c.closes_after,
                                'standardId', c.standard_id, 'versionNumber', c.version_number,
                                'hoursBefore', c.hours_before, 'hoursAfter', c.hours_after, 'reason', c.reason,
                                'at', c.at) order by c.id), '[]')
                            from window_change c where c.forum_id = f.id)) as text)
            from forum f
            join unit u on u.id = f.unit_id
            """;

    /** A standard in a forum, with the version that is discussed now. */
    @Schema(name = "DiscussedStandard", description = "A standard in a forum, with the version that is discussed now")
    public record Discussed(
            UUID standardId,

            @Schema(examples = "standar-pelayanan-pengujian")
            String slug,

            @Schema(examples = "SP-01") String code,

            @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan")
            String title,

            UUID versionId,
            @Schema(examples = "1") int versionNumber) {}

    /** A forum before or after this one. */
    @Schema(name = "RelatedForum", description = "A forum before or after another")
    public record RelatedForum(
            UUID id,

            @Schema(examples = "fkp-standar-pelayanan-loka-pom")
            String slug,

            @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
            String title) {}

    /** What everybody may know of the record of agreement. */
    @Schema(name = "SignedAgreement", description = "That the record of agreement was signed")
    public record Agreement(
            LocalDate signedOn,

            @Schema(nullable = true, examples = "BA-01/FKP/VI/2024") @Nullable
            String number) {}

    /** That a forum is over. */
    @Schema(name = "ForumClosure", description = "That a forum is over, and what was left open then")
    public record Closure(
            Instant closedAt,

            @Schema(
                    nullable = true,
                    description = "Why the head of the unit closed it although something was open",
                    examples = "Dua masukan menunggu peraturan kementerian.")
            @Nullable
            String excuse,

            List<LeftOpen> leftOpen) {}

    /** Something that was open when a forum was closed. */
    @Schema(name = "LeftOpen", description = "Something that was open when a forum was closed")
    public record LeftOpen(
            @Schema(description = "inputs-open or follow-ups-open", examples = "inputs-open")
            String code,

            @Schema(description = "Of how many", examples = "2")
            int count) {}

    /** What an earlier forum had not done when this one was planned from it. */
    @Schema(
            name = "CarriedFollowUps",
            description =
                    "What the earlier forum promised and has not done, each thing once. Whatever is not on the agenda "
                            + "listEarlierFollowUps tells as well")
    public record Carried(
            @Schema(description = "How many there are", examples = "52")
            int open,

            @Schema(
                    description = "How many became points of an agenda: as many as its sessions have room for",
                    examples = "50")
            int onAgenda) {}

    /** A change of the announced course, and why. */
    @Schema(
            name = "WindowChange",
            description =
                    "PROLONGED and CLOSED_EARLY have before and after; CORRECTED the standard and its new version; "
                            + "APPROVAL_EASED hoursBefore, and hoursAfter unless inputs are shown at once from then on")
    public record Change(
            Kind kind,
            @Schema(nullable = true) @Nullable Instant before,
            @Schema(nullable = true) @Nullable Instant after,
            @Schema(nullable = true) @Nullable UUID standardId,

            @Schema(nullable = true, examples = "2") @Nullable
            Integer versionNumber,

            @Schema(nullable = true, description = "So long at most an input waited for a moderator", examples = "24")
            @Nullable
            Integer hoursBefore,

            @Schema(nullable = true, description = "So long at most from then on", examples = "12") @Nullable
            Integer hoursAfter,

            @Schema(examples = "Atas permintaan pelaku usaha")
            String reason,

            Instant at) {

        /** What was changed: the closing time, the text that is discussed, or how long staff read first. */
        public enum Kind {
            PROLONGED,
            CLOSED_EARLY,
            CORRECTED,
            APPROVAL_EASED
        }
    }

    /**
     * As it is at {@code now}.
     *
     * @param column of the forum: its id or its slug
     */
    public static Optional<ForumRepresentation> of(Projection projection, String column, Object value, Instant now) {
        return projection
                .one(ForumRepresentation.class, ONE + "where f." + column + " = :ref", Map.of("ref", value))
                .map(forum -> forum.at(now));
    }

    /** The database does not know what the time is here. */
    private ForumRepresentation at(Instant now) {
        return copy(WindowStatus.of(state, opensAt, closesAt, now), carried);
    }

    public ForumRepresentation with(@Nullable Carried whatWasOpen) {
        return copy(windowStatus, whatWasOpen);
    }

    private ForumRepresentation copy(WindowStatus status, @Nullable Carried whatWasOpen) {
        return new ForumRepresentation(
                id,
                slug,
                unit,
                title,
                kind,
                follows,
                commentWindow,
                agreement,
                closure,
                purpose,
                theme,
                description,
                method,
                place,
                opensAt,
                closesAt,
                lateHours,
                approvalHours,
                state,
                status,
                announcedAt,
                cancelledReason,
                standards,
                changes,
                whatWasOpen,
                version);
    }

    /** Everybody may read it, not only members of the unit. */
    public boolean shownToPublic() {
        return announcedAt != null;
    }

    /** The same where it is planned as where it is read. */
    @Override
    public String etag() {
        return "\"" + Digest.sha256(with(null).toString()).substring(0, 32) + "\"";
    }
}
