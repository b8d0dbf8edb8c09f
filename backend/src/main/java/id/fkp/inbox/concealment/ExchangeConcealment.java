package id.fkp.inbox.concealment;

import id.fkp.feedback.HideReason;
import id.fkp.feedback.concealed.Span;
import id.fkp.feedback.exchange.ExchangeKind;
import id.fkp.feedback.exchange.Exchanges.Which;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which parts of something said beside an input give way to a marker, and why. */
@Schema(
        description = "Which parts of something said beside an input give way to a marker, and why",
        examples = ExchangeConcealment.EXAMPLE)
public record ExchangeConcealment(
        @NotNull ExchangeKind kind,

        @Schema(nullable = true, description = "With QUESTION and REPLY: which message; else absent") @Nullable
        UUID messageId,

        @NotNull HideReason reason,

        @Schema(description = "1 to 50 parts of the TEXT as it is now, in any order; they do not overlap")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull @Valid Span> spans) {

    static final String EXAMPLE = """
            {"kind":"OBJECTION","reason":"PERSONAL_DATA","spans":[{"of":"TEXT","from":0,"to":4}]}""";

    Which which() {
        return new Which(kind, messageId);
    }
}
