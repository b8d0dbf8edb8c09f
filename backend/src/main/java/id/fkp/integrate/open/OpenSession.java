package id.fkp.integrate.open;

import id.fkp.attendance.given.AttendingElement;
import id.fkp.forum.plan.ForumMethod;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.AgendaSubject;
import id.fkp.session.plan.SeatsKept;
import id.fkp.session.plan.SessionMaterial;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.session.state.SessionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as open data; never who is in its team, who speaks, or where one meets online. */
@Schema(name = "OpenSession", description = "A meeting of a forum")
public record OpenSession(
        UUID id,
        UUID unitId,
        UUID forumId,

        @Schema(examples = "Pembahasan rancangan standar pelayanan")
        String title,

        ForumMethod method,
        Instant startsAt,
        Instant endsAt,

        @Schema(nullable = true, examples = "Aula Kantor Wali Kota") @Nullable
        String venue,

        @Schema(nullable = true, examples = "Jl. Jenderal Sudirman Km 5") @Nullable
        String venueAddress,

        @Schema(nullable = true, examples = "60") @Nullable Integer capacity,

        @Schema(description = "Kept for elements of the community")
        List<SeatsKept> seats,

        List<Item> agenda,
        List<SessionMaterial> materials,

        @Schema(nullable = true, description = "Plain text with line breaks") @Nullable
        String termsOfReference,

        SessionState state,
        @Schema(nullable = true) @Nullable Instant openedAt,
        @Schema(nullable = true) @Nullable Instant heldAt,

        @Schema(nullable = true, description = "Why an element of the community was missing") @Nullable
        String gapReason,

        @Schema(description = "Of its announced course, oldest first")
        List<SessionRepresentation.Change> changes,

        @Schema(
                nullable = true,
                description = "How many came, by element of the community; those of whom nobody came are missing. "
                        + "Absent until it was held")
        @Nullable
        List<Attended> attended) {

    /** How many came of one element. */
    @Schema(name = "OpenAttended", description = "How many of one element of the community came")
    public record Attended(
            AttendingElement element,
            @Schema(examples = "11") int present) {}

    /** A point of the agenda, without its speaker. */
    @Schema(name = "OpenAgendaItem", description = "A point of the agenda, without its speaker")
    public record Item(
            @Schema(examples = "Pembahasan rancangan standar pelayanan")
            String title,

            AgendaItem.Kind kind,
            @Schema(examples = "45") int minutes,
            List<AgendaSubject> subjects) {}
}
