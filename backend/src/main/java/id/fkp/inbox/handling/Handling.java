package id.fkp.inbox.handling;

import id.fkp.response.draft.Drafts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the office goes about an input.
 *
 * @param assignmentVersion the one to name when it is assigned; it only grows
 */
@Schema(description = "How the office goes about an input; nobody outside it learns of this")
public record Handling(
        @Schema(description = "Who is writing an answer to it", examples = "[\"Siti Moderator\"]")
        List<String> draftBy,

        @Schema(nullable = true, description = "Absent while it is nobody's") @Nullable
        AssignedTo assignment,

        @Schema(description = "To be named in an assignment; 0 before the first", examples = "0")
        int assignmentVersion,

        @Schema(description = "Who has opened it, the first one first; at most 50")
        List<ReadBy> readBy,

        @Schema(description = "Whether who asks has not opened it yet")
        boolean unread) {

    /** Of a row of {@code feedback f}, as {@code :issuer} and {@code :subject} see it. */
    public static final String JSON =
            """
            json_build_object(
                'draftBy', {drafts},
                'assignment', (select json_build_object('name', a.name, 'dueOn', a.due_on,
                    'self', a.issuer = :issuer and a.subject = :subject)
                    from feedback_assignment a where a.feedback_id = f.id and a.subject is not null),
                'assignmentVersion', coalesce((
                    select a.version from feedback_assignment a where a.feedback_id = f.id), 0),
                'readBy', coalesce((
                    select json_agg(json_build_object('name', m.name, 'readAt', m.read_at))
                    from (select * from feedback_read r where r.feedback_id = f.id
                        order by r.read_at, r.issuer, r.subject limit 50) m), '[]'),
                'unread', not {read})
            """.replace("{drafts}", Drafts.AUTHORS_JSON).replace("{read}", HandlingFilter.IS_READ);

    /** Who is to answer it. */
    @Schema(name = "AssignedTo", description = "Who is to answer an input")
    public record AssignedTo(
            @Schema(examples = "Siti Moderator") String name,

            @Schema(nullable = true, description = "By when, in the unit's zone") @Nullable
            LocalDate dueOn,

            @Schema(description = "Whether that is who asks")
            boolean self) {}

    /** Who has opened it. */
    @Schema(name = "ReadBy", description = "Who has opened an input, and when first")
    public record ReadBy(@Schema(examples = "Budi Kepala") String name, Instant readAt) {}
}
