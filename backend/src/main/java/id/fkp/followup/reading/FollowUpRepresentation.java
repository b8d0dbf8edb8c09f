package id.fkp.followup.reading;

import id.fkp.followup.state.FollowUpState;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Position;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a forum promised with its signature, or a unit with an answer or because of a survey or an audit, as everybody sees it. */
@Schema(
        name = "FollowUp",
        description =
                "What a forum promised with its signature, or a unit with an answer or because of a survey or of an "
                        + "audit: who does it, by when, how far it is")
public record FollowUpRepresentation(
        UUID id,

        @Schema(nullable = true, description = "Absent where no forum promised it") @Nullable
        UUID forumId,

        UUID unitId,

        @Schema(nullable = true, description = "Absent where no forum promised it") @Nullable
        OfForum forum,

        @Schema(
                nullable = true,
                description = "The answer with which it was promised; absent where it was promised otherwise")
        @Nullable
        OfAnswer answer,

        @Schema(nullable = true, description = "Absent where it does not follow from a survey") @Nullable
        OfSurvey survey,

        @Schema(
                nullable = true,
                description =
                        "Whose audit it follows from, where the unit shows that certificate to everybody. What has "
                                + "neither forum nor survey nor this follows from an audit, too")
        @Nullable
        OfCertificate certificate,

        @Schema(examples = "Membuka loket kedua pukul 9 sampai 11")
        String text,

        @Schema(description = "A unit, a team or a position", examples = "Tim Loket")
        String owner,

        Horizon horizon,
        LocalDate dueOn,
        FollowUpState state,

        @Schema(description = "Whether its day has passed, in the unit's zone, and it is not done")
        boolean overdue,

        @Schema(
                nullable = true,
                description = "How many days its day has passed, in the unit's zone; absent where it is not overdue",
                examples = "3")
        @Nullable
        Integer overdueDays,

        @Schema(description = "Moves, other days and other owners, oldest first")
        List<Change> changes,

        @Schema(description = "How far it was, in words, oldest first")
        List<Note> notes,

        @Schema(description = "What shows that it was done, oldest first")
        List<Shown> evidence,

        @Schema(examples = "0") int version)
        implements Versioned {

    /** Whether the promise {@code p} is open, as {@link FollowUpState#isOpen}. */
    public static final String OPEN = Arrays.stream(FollowUpState.values())
            .filter(FollowUpState::isOpen)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", "p.state in (", ")"));

    /** Whether the promise {@code p} of the unit {@code u} is overdue; reads the parameter {@code :now}. */
    public static final String OVERDUE =
            "(" + OPEN + " and p.due_on < cast(cast(:now as timestamptz) at time zone u.zone as date))";

    /** By how many days it is, as {@link #OVERDUE} reads; null where it is not. */
    public static final String OVERDUE_DAYS =
            "case when " + OVERDUE + " then cast(cast(:now as timestamptz) at time zone u.zone as date) - p.due_on end";

    /** The order of the promises {@code p} of one forum: those of its record, then those of its answers as they came. */
    private static final String IN_FORUM = "p.response_id is not null, p.response_id, p.position";

    private static final String SELECT = """
            select cast(json_build_object(
                'id', p.id, 'forumId', p.forum_id, 'unitId', p.unit_id, 'text', p.text, 'owner', p.owner,
                'horizon', p.horizon, 'dueOn', p.due_on, 'state', p.state,
                'forum', case when f.id is not null then json_build_object('slug', f.slug, 'title', f.title) end,
                'answer', case when p.response_id is not null then json_build_object(
                    'responseId', p.response_id,
                    'feedbackIds', (select coalesce(json_agg(i.id order by i.id), '[]')
                        from response_feedback rf join feedback i on i.id = rf.feedback_id
                        where rf.response_id = p.response_id and i.state = 'PUBLISHED'),
                    'replaced', not exists (select from feedback i where i.response_id = p.response_id)) end,
                'survey', case when y.id is not null then
                    json_build_object('id', y.id, 'slug', y.slug, 'title', y.title, 'element', p.element) end,
                'certificate', case when c.id is not null then json_build_object(
                    'id', c.id, 'standard', c.standard, 'edition', c.edition) end,
                'overdue', {overdue}, 'overdueDays', {overdueDays},
                'changes', (select coalesce(json_agg(json_build_object(
                        'from', c.state_before, 'to', c.state_after, 'dueBefore', c.due_before,
                        'dueAfter', c.due_after, 'ownerBefore', c.owner_before, 'ownerAfter', c.owner_after,
                        'reason', c.reason, 'at', c.at) order by c.id), '[]')
                    from follow_up_change c where c.follow_up_id = p.id),
                'notes', (select coalesce(json_agg(json_build_object(
                        'id', n.id, 'text', n.text, 'at', n.at) order by n.id), '[]')
                    from follow_up_note n where n.follow_up_id = p.id),
                'evidence', (select coalesce(json_agg(json_build_object(
                        'id', e.id, 'title', e.title, 'link', e.link, 'fileId', e.file_id, 'sha256', k.sha256,
                        'at', e.at) order by e.id), '[]')
                    from follow_up_evidence e left join stored_file k on k.id = e.file_id
                    where e.follow_up_id = p.id),
                'version', p.version) as text)
            from follow_up p join unit u on u.id = p.unit_id left join forum f on f.id = p.forum_id
            left join survey y on y.id = p.survey_id
            left join audit_finding n on n.id = p.finding_id
            left join certificate_audit a on a.id = n.audit_id
            left join certificate c on c.id = a.certificate_id and c.published
            """.replace("{overdue}", OVERDUE).replace("{overdueDays}", OVERDUE_DAYS);

    /** Where it was promised. */
    @Schema(name = "FollowUpForum", description = "The forum in which it was promised")
    public record OfForum(
            @Schema(examples = "fkp-standar-pelayanan-loka-pom")
            String slug,

            @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
            String title) {}

    /** With what it was promised. */
    @Schema(
            name = "FollowUpAnswer",
            description = "The answer with which it was promised. The promise stays when the answer is replaced, or an "
                    + "input leaves the public")
    public record OfAnswer(
            UUID responseId,

            @Schema(description = "The inputs that it was given to, as far as they are public")
            List<UUID> feedbackIds,

            @Schema(description = "Whether other answers have taken its place beside all of them")
            boolean replaced) {}

    /** What it follows from. */
    @Schema(name = "FollowUpSurvey", description = "The survey and its element from which it follows")
    public record OfSurvey(
            UUID id,

            @Schema(examples = "skm-semester-ii-2026") String slug,

            @Schema(examples = "SKM Semester II 2026") String title,

            @Schema(description = "U1 to U9", examples = "U3")
            String element) {}

    /** Whose audit it follows from. */
    @Schema(name = "FollowUpCertificate", description = "The public certificate from whose audit it follows")
    public record OfCertificate(
            UUID id,

            @Schema(examples = "SNI ISO 9001") String standard,

            @Schema(nullable = true, examples = "2015") @Nullable
            String edition) {}

    /** How far it was. */
    @Schema(name = "FollowUpNote", description = "How far a promise was at a time, in words")
    public record Note(
            UUID id,

            @Schema(examples = "Loket kedua sudah dicat, menunggu komputer.")
            String text,

            Instant at) {}

    /** What shows that it was done: a file, whose bytes are at /files/{id}/content, or an address. */
    @Schema(name = "FollowUpEvidence", description = "What shows that a promise was kept: a file or an address")
    public record Shown(
            UUID id,
            @Schema(examples = "Foto loket kedua") String title,

            @Schema(nullable = true, examples = "https://loka.example.go.id/berita/loket-kedua") @Nullable
            String link,

            @Schema(nullable = true) @Nullable UUID fileId,

            @Schema(
                    nullable = true,
                    description = "Of the file, in hexadecimal",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @Nullable
            String sha256,

            Instant at) {}

    /** A move, another day, or another owner. */
    @Schema(name = "FollowUpChange", description = "A move of a promise, a later day or another owner for it, and why")
    public record Change(
            FollowUpState from,

            @Schema(description = "The same as from when only the day or the owner is another")
            FollowUpState to,

            LocalDate dueBefore,
            LocalDate dueAfter,

            @Schema(nullable = true, description = "Absent where the owner stays", examples = "Tim Loket") @Nullable
            String ownerBefore,

            @Schema(nullable = true, examples = "Tim Informasi") @Nullable
            String ownerAfter,

            @Schema(nullable = true, examples = "Menunggu anggaran perubahan") @Nullable
            String reason,

            Instant at) {}

    public static Optional<FollowUpRepresentation> of(Projection projection, UUID id, Instant now) {
        return projection.one(FollowUpRepresentation.class, SELECT + "where p.id = :id", Map.of("id", id, "now", now));
    }

    static List<FollowUpRepresentation> where(Projection projection, String rest, Map<String, Object> parameters) {
        return projection.list(FollowUpRepresentation.class, SELECT + rest, parameters);
    }

    /** In the order of the record, then with answers. */
    public static List<FollowUpRepresentation> ofForum(Projection projection, UUID forumId, Instant now) {
        return projection.list(
                FollowUpRepresentation.class,
                SELECT + "where p.forum_id = :forum order by " + IN_FORUM,
                Map.of("forum", forumId, "now", now));
    }

    /** In the order in which they were planned. */
    public static List<FollowUpRepresentation> ofAnswer(Projection projection, UUID responseId, Instant now) {
        return projection.list(
                FollowUpRepresentation.class,
                SELECT + "where p.response_id = :response order by p.position",
                Map.of("response", responseId, "now", now));
    }

    /** In the order in which they were planned. */
    public static List<FollowUpRepresentation> ofSurvey(Projection projection, UUID surveyId, Instant now) {
        return projection.list(
                FollowUpRepresentation.class,
                SELECT + "where p.survey_id = :survey order by p.position, p.id",
                Map.of("survey", surveyId, "now", now));
    }

    @Override
    public String etag() {
        return "\"" + version + "-" + notes.size() + "-" + evidence.size() + (overdue ? "-overdue" : "") + seenAnswer()
                + "\"";
    }

    /** Inputs come and go before the public without the promise. */
    private String seenAnswer() {
        return answer == null
                ? ""
                : "-" + Integer.toHexString(answer.feedbackIds().hashCode()) + (answer.replaced() ? "-replaced" : "");
    }

    Position position() {
        return new Position(dueOn.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
    }
}
