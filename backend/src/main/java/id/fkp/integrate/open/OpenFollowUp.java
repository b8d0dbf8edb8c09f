package id.fkp.integrate.open;

import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.followup.state.FollowUpState;
import id.fkp.minutes.promise.Horizon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A promise as open data; whether it is overdue follows from its day. */
@Schema(
        name = "OpenFollowUp",
        description =
                "What a forum promised with its signature, or a unit with an answer or because of a survey or an audit")
public record OpenFollowUp(
        UUID id,
        UUID unitId,

        @Schema(nullable = true, description = "Absent where no forum promised it") @Nullable
        UUID forumId,

        @Schema(nullable = true, description = "Absent where it was not promised with an answer") @Nullable
        UUID responseId,

        @Schema(nullable = true, description = "Absent where it does not follow from a survey") @Nullable
        UUID surveyId,

        @Schema(nullable = true, description = "Element of the survey, U1 to U9", examples = "U3") @Nullable
        String element,

        @Schema(
                nullable = true,
                description = "Absent where it does not follow from an audit, or the certificate is not public")
        @Nullable
        UUID certificateId,

        @Schema(examples = "Membuka loket kedua pukul 9 sampai 11")
        String text,

        @Schema(description = "A unit, a team or a position", examples = "Tim Loket")
        String owner,

        Horizon horizon,
        @Schema(examples = "2026-12-01") LocalDate dueOn,
        FollowUpState state,
        @Schema(description = "Oldest first") List<FollowUpRepresentation.Change> changes,
        @Schema(description = "Oldest first") List<FollowUpRepresentation.Note> notes,
        @Schema(description = "Oldest first") List<Evidence> evidence) {

    /** What shows that it was done. */
    @Schema(name = "OpenEvidence", description = "What shows that a promise was kept: a file or an address")
    public record Evidence(
            UUID id,
            @Schema(examples = "Foto loket kedua") String title,

            @Schema(nullable = true, examples = "https://loka.example.go.id/berita/loket-kedua") @Nullable
            String link,

            @Schema(nullable = true) @Nullable UUID fileId,
            Instant at) {}
}
