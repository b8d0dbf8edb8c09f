package id.fkp.submission;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a giver takes home.
 *
 * @param secret together with the number it opens the status page; who has it acts as the giver
 */
@Schema(
        name = "Receipt",
        description = "What a giver takes home: the number is short, the secret opens the status page")
public record ReceiptRepresentation(
        @Schema(description = "May be typed in any case, with or without the hyphen", examples = "7K3M-Q2XK")
        String number,

        @Schema(
                description = "Goes into the fragment of the link (statusPath#secret) and into the header "
                        + "Receipt-Secret, never into a path or query",
                examples = "kq0n0s0oJm3xkV1iZ7Jr5dQ4aZr2m0m5vB7Qe8XwZ3c")
        String secret,

        UUID feedbackId,
        Instant submittedAt,

        @Schema(description = "The page on which the input can be followed", examples = "/tanda-terima/7K3M-Q2XK")
        String statusPath,

        @Schema(description = "Whether it waits until somebody of the office has read it")
        boolean held,

        @Schema(nullable = true, description = "By when it is shown, as its forum promises; with held only") @Nullable
        Instant publishBy) {}
