package id.fkp.response.draft;

import id.fkp.shared.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one member has written as an answer to one input.
 *
 * @param version the one to name in If-Match; it only grows, also when the answer is published
 */
@Schema(name = "AnswerDraft", description = "What one member has written as an answer to one input, not published yet")
public record AnswerDraftRepresentation(
        UUID feedbackId,

        @Schema(description = "Who writes it", examples = "Siti Moderator")
        String author,

        @Schema(description = "Whether that is who asks") boolean own,

        @Schema(nullable = true, description = "Absent while nothing is written") @Nullable
        DraftedAnswer answer,

        @Schema(nullable = true, description = "When it was last kept; absent while nothing is written") @Nullable
        Instant writtenAt,

        @Schema(description = "If-Match takes it in quotes; 0 before the first text", examples = "3")
        int version)
        implements Versioned {}
