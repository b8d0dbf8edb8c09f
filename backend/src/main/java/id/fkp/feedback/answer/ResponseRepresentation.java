package id.fkp.feedback.answer;

import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the office made of one or many inputs. It stands beside each of them.
 *
 * @param unitName as the unit was called when it answered
 */
@Schema(name = "Response", description = "What the office made of one or many inputs")
public record ResponseRepresentation(
        UUID id,
        UUID forumId,
        Outcome outcome,

        @Schema(nullable = true, description = "Always there unless the outcome is ACCEPTED") @Nullable
        ReasonCode reasonCode,

        @Schema(
                nullable = true,
                description = "Plain text; always there unless the outcome is ACCEPTED",
                examples = "Waktu verifikasi menjadi paling lama 3 hari kerja.")
        @Nullable
        String text,

        @Schema(nullable = true, description = "With REDIRECTED: where to", examples = "SP4N-LAPOR!") @Nullable
        String redirectChannel,

        @Schema(nullable = true, description = "With REDIRECTED: the number there", examples = "8123456") @Nullable
        String trackingId,

        @Schema(
                nullable = true,
                description = "Where the case with that number is read, where SP4N-LAPOR! has it",
                examples = "https://www.lapor.go.id/pengaduan/8123456")
        @Nullable
        String trackingAddress,

        @Schema(description = "The components changed because of it")
        List<ChangedComponent> changes,

        @Schema(
                nullable = true,
                description = "Why nothing changes although the input is followed",
                examples = "Standar sudah berbunyi demikian; yang dibenahi adalah papan petunjuk di loket.")
        @Nullable
        String noChangeReason,

        @Schema(
                nullable = true,
                description = "That the office put markers in the place of parts of its texts, and why, oldest first; "
                        + "absent where nothing is concealed")
        @Nullable
        List<ConcealedParts> concealed,

        Instant respondedAt,

        @Schema(examples = "Loka POM di Kota Tanjungbalai") String unitName,

        @Schema(description = "How many inputs it answered when it was given")
        int feedbackCount,

        @Schema(
                description = "Follow-ups that were promised with it, in their order; beside an input also those of "
                        + "earlier answers to that input")
        List<UUID> followUpIds) {

    /** One component of one standard. */
    @Schema(name = "ChangedComponent")
    public record ChangedComponent(
            @NotNull UUID standardId, @NotNull ComponentCode code) {}
}
