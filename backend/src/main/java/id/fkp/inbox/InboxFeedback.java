package id.fkp.inbox;

import id.fkp.feedback.HideReason;
import id.fkp.feedback.reading.Appeal;
import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.inbox.handling.Handling;
import id.fkp.shared.http.Versioned;
import id.fkp.submission.spam.SpamSign;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One input as the members of its unit see it, with who gave it.
 *
 * @param version the one to name in If-Match
 */
@Schema(description = "One input as the members of its unit see it: whole, and with who gave it")
public record InboxFeedback(
        FeedbackRepresentation feedback,
        @Schema(examples = "7K3M-Q2XK") String receiptNumber,
        ForumReference forum,

        @Schema(nullable = true, description = "Absent when it is about the forum in general", examples = "SP-02")
        @Nullable
        String standardCode,

        @Schema(
                nullable = true,
                description = "By when it is to be read and shown, as its forum promised; while it waits for that only")
        @Nullable
        Instant publishBy,

        @Schema(
                nullable = true,
                description =
                        "Why it, or a correction of it (feedback.edited), may be spam and waits to be read; absent where "
                                + "nothing says so, or somebody has shown it")
        @Nullable
        List<SpamSign> signs,

        @Schema(nullable = true, description = "Absent when the giver told nothing, or erased it") @Nullable
        Person person,

        @Schema(
                nullable = true,
                description = "How the office made sure for whom the giver speaks, beyond what everybody sees; absent "
                        + "while it has not")
        @Nullable
        VerificationNote verification,

        @Schema(nullable = true, description = "With which others it says the same; absent while it stands alone")
        @Nullable
        Group group,

        @Schema(description = "What readers have reported and nobody has settled yet, newest first; at most 50")
        List<Report> reports,

        Handling handling,

        @Schema(nullable = true, description = "What its giver has against its hiding or concealing") @Nullable
        Appeal appeal,

        @Schema(description = "If-Match takes it in quotes") int version)
        implements Versioned {

    /** Who gave it, as far as they told; for the office alone. */
    @Schema(name = "FeedbackPerson")
    public record Person(
            @Schema(nullable = true, examples = "Siti Contoh") @Nullable
            String name,

            @Schema(nullable = true, examples = "siti@contoh.example") @Nullable
            String contact) {}

    /** Who of the office made sure for whom the giver speaks, and what they noted; for the office alone. */
    @Schema(name = "VerificationNote")
    public record VerificationNote(
            @Schema(examples = "Siti Moderator") String byName,

            @Schema(nullable = true, examples = "Surat tugas 12/PU/2026.") @Nullable
            String note) {}

    /** Those that say the same, itself included. */
    @Schema(name = "GroupReference")
    public record Group(
            UUID id,

            @Schema(description = "How many there are", examples = "7")
            int size,

            @Schema(description = "How many of them have no answer", examples = "5")
            int open) {}

    /** Why a reader thinks that it should not be public. */
    @Schema(name = "ReportOnFeedback")
    public record Report(
            HideReason reason,

            @Schema(nullable = true, examples = "Ada nomor telepon di kalimat kedua.") @Nullable
            String text,

            Instant madeAt) {}
}
