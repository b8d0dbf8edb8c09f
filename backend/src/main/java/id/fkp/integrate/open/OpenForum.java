package id.fkp.integrate.open;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.plan.ForumPurpose;
import id.fkp.forum.reading.ForumRepresentation;
import id.fkp.forum.reading.ForumRepresentation.Agreement;
import id.fkp.forum.reading.ForumRepresentation.Closure;
import id.fkp.forum.state.ForumKind;
import id.fkp.forum.state.ForumState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A forum as open data; whether its window is open follows from its times. */
@Schema(name = "OpenForum", description = "A public consultation that was announced")
public record OpenForum(
        UUID id,
        UUID unitId,
        @Schema(examples = "fkp-standar-pelayanan-loka-pom") String slug,

        @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
        String title,

        ForumKind kind,

        @Schema(nullable = true, description = "Of a window for comments: the forum in which the drafts were discussed")
        @Nullable
        UUID followsId,

        ForumPurpose purpose,
        @Schema(nullable = true) @Nullable String theme,

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
                description = "Hours after closesAt in which inputs still come in that were written before it",
                examples = "24")
        int lateHours,

        @Schema(
                nullable = true,
                description =
                        "For how many hours at most an input waits for a moderator; absent where it is shown at once",
                examples = "24")
        @Nullable
        Integer approvalHours,

        ForumState state,
        Instant announcedAt,
        @Schema(nullable = true) @Nullable String cancelledReason,

        @Schema(description = "Texts that are or were discussed")
        List<Discussed> versions,

        @Schema(description = "Of its announced course, oldest first")
        List<ForumRepresentation.Change> changes,

        @Schema(nullable = true) @Nullable Agreement agreement,
        @Schema(nullable = true) @Nullable Closure closure) {

    /** A text in the forum. */
    @Schema(name = "OpenDiscussed", description = "A text that a forum discusses or discussed")
    public record Discussed(
            UUID standardId,
            UUID versionId,

            @Schema(nullable = true, description = "When a corrected text took its place") @Nullable
            Instant replacedAt) {}
}
