package id.fkp.response.draft;

import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.feedback.answer.ResponseRepresentation.ChangedComponent;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer as far as it is written, in the fields of the answer itself. Nothing in it is needed yet. */
@Schema(
        description = "An answer as far as it is written, in the fields of the answer itself; each may be missing",
        example = """
                {"outcome": "PARTLY_ACCEPTED", "text": "Waktu verifikasi menjadi paling lama 3 hari", "changes": []}""")
public record DraftedAnswer(
        @Schema(nullable = true) @Nullable Outcome outcome,
        @Schema(nullable = true) @Nullable ReasonCode reasonCode,

        @Schema(nullable = true, description = "Plain text", examples = "Waktu verifikasi menjadi paling lama 3 hari")
        @PlainText
        @MaxCodePoints(5000)
        @Nullable
        String text,

        @Schema(nullable = true, examples = "SP4N-LAPOR!") @PlainText @MaxCodePoints(200) @Nullable
        String redirectChannel,

        @Schema(nullable = true, examples = "8123456") @PlainText @MaxCodePoints(100) @Nullable
        String trackingId,

        @Schema(nullable = true, description = "Components that are to change") @Size(max = 100) @Nullable
        List<@NotNull @Valid ChangedComponent> changes,

        @Schema(nullable = true, examples = "Standar sudah berbunyi demikian.")
        @PlainText
        @MaxCodePoints(1000)
        @Nullable
        String noChangeReason) {

    /** Words stay as they were typed, spaces included: their author goes on typing behind them. */
    public DraftedAnswer {
        text = orNothing(text);
        redirectChannel = orNothing(redirectChannel);
        trackingId = orNothing(trackingId);
        noChangeReason = orNothing(noChangeReason);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** Whether there is nothing in it: its author gave it up. */
    boolean saysNothing() {
        return equals(new DraftedAnswer(null, null, null, null, null, null, null));
    }

    private static @Nullable String orNothing(@Nullable String typed) {
        return typed == null || typed.isEmpty() ? null : typed;
    }
}
