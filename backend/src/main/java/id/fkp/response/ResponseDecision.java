package id.fkp.response;

import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.feedback.answer.ResponseRepresentation.ChangedComponent;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What an office makes of one or many inputs of one forum.
 *
 * @param changes which components it changes because of them; an office that follows an input names them
 * @param noChangeReason why it changes none although it follows
 * @param versions of the inputs as they were read, in their order; null to answer them as they stand
 */
@ReasonGiven
@Schema(description = "What an office makes of one or many inputs of one forum", example = """
                {"feedbackIds": ["01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11"], "outcome": "PARTLY_ACCEPTED",
                 "reasonCode": "CAPACITY", "text": "Waktu verifikasi menjadi paling lama 3 hari kerja; pada hari yang \
                sama belum mungkin dengan jumlah petugas sekarang.",
                 "changes": [{"standardId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a12", "code": "SD3"}]}""")
public record ResponseDecision(
        @NotNull @Size(min = 1, max = Feedbacks.AT_ONCE) @UniqueElements
        List<@NotNull UUID> feedbackIds,

        @NotNull Outcome outcome,

        @Schema(nullable = true, description = "Required unless the outcome is ACCEPTED") @Nullable
        ReasonCode reasonCode,

        @Schema(nullable = true, description = "Plain text; required unless the outcome is ACCEPTED")
        @PlainText
        @MaxCodePoints(5000)
        @Nullable
        String text,

        @Schema(nullable = true, description = "With REDIRECTED, and only then: where to", examples = "SP4N-LAPOR!")
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String redirectChannel,

        @Schema(
                nullable = true,
                description = "With REDIRECTED: the number there, if there is one",
                examples = "8123456")
        @PlainText
        @MaxCodePoints(100)
        @Nullable
        String trackingId,

        @Schema(
                nullable = true,
                description = "With ACCEPTED or PARTLY_ACCEPTED: the components that change. Until they do, the head "
                        + "cannot agree to the text. Required there unless noChangeReason is given")
        @Size(max = 100)
        @UniqueElements
        @Nullable
        List<@NotNull @Valid ChangedComponent> changes,

        @Schema(
                nullable = true,
                description = "With ACCEPTED or PARTLY_ACCEPTED without changes, and only then: plain text",
                examples = "Standar sudah berbunyi demikian; yang dibenahi adalah papan petunjuk di loket.")
        @PlainText
        @MaxCodePoints(1000)
        @Nullable
        String noChangeReason,

        @Schema(
                nullable = true,
                description = "The version of each input that was read, in the order of feedbackIds; one that has "
                        + "changed since is refused as changed-meanwhile. Absent to answer them as they stand")
        @Size(min = 1, max = Feedbacks.AT_ONCE)
        @Nullable
        List<@NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer> versions) {

    /** About inputs as they stand. */
    public ResponseDecision(
            List<UUID> feedbackIds,
            Outcome outcome,
            @Nullable ReasonCode reasonCode,
            @Nullable String text,
            @Nullable String redirectChannel,
            @Nullable String trackingId,
            @Nullable List<ChangedComponent> changes,
            @Nullable String noChangeReason) {
        this(feedbackIds, outcome, reasonCode, text, redirectChannel, trackingId, changes, noChangeReason, null);
    }

    public ResponseDecision {
        text = Blank.orNothing(text);
        redirectChannel = Blank.orNothing(redirectChannel);
        trackingId = Blank.orNothing(trackingId);
        noChangeReason = Blank.orNothing(noChangeReason);
    }

    /** Whether anything is said to change. */
    boolean changesSomething() {
        return changes != null && !changes.isEmpty();
    }
}
