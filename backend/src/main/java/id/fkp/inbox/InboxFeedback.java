package id.fkp.inbox;

import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.shared.http.Versioned;
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
        @Schema(examples = "7K3M-Q2X9") String receiptNumber,
        ForumReference forum,

        @Schema(nullable = true, description = "Absent when it is about the forum in general", examples = "SP-02")
        @Nullable
        String standardCode,

        @Schema(nullable = true, description = "Absent when the giver told nothing, or erased it") @Nullable
        Person person,

        @Schema(description = "If-Match takes it in quotes") int version)
        implements Versioned {

    /** Who gave it, as far as they told; for the office alone. */
    @Schema(name = "FeedbackPerson")
    public record Person(
            @Schema(nullable = true, examples = "Siti Contoh") @Nullable
            String name,

            @Schema(nullable = true, examples = "siti@contoh.example") @Nullable
            String contact) {}
}
