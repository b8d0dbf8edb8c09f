package id.fkp.inbox.concealment;

import id.fkp.feedback.exchange.ExchangeKind;
import id.fkp.feedback.exchange.Exchanges.Which;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which of the things said beside an input gets its words again. */
@Schema(
        description = "Which of the things said beside an input gets its words again",
        examples = ExchangeRevelation.EXAMPLE)
public record ExchangeRevelation(
        @NotNull ExchangeKind kind,

        @Schema(nullable = true, description = "With QUESTION and REPLY: which message; else absent") @Nullable
        UUID messageId) {

    static final String EXAMPLE = """
            {"kind":"OBJECTION"}""";

    Which which() {
        return new Which(kind, messageId);
    }
}
