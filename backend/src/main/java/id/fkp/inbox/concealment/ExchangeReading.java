package id.fkp.inbox.concealment;

import id.fkp.feedback.concealed.OriginalPurpose;
import id.fkp.feedback.exchange.ExchangeKind;
import id.fkp.feedback.exchange.Exchanges.Which;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which of the things said beside an input somebody reads under lock, and what for. */
@Schema(
        description =
                "Which of the things said beside an input somebody reads under lock, and what for; it goes into the audit "
                        + "with their name",
        examples = ExchangeReading.EXAMPLE)
public record ExchangeReading(
        @NotNull ExchangeKind kind,

        @Schema(nullable = true, description = "With QUESTION and REPLY: which message; else absent") @Nullable
        UUID messageId,

        @NotNull OriginalPurpose purpose) {

    static final String EXAMPLE = """
            {"kind":"OBJECTION","purpose":"CHECK"}""";

    Which which() {
        return new Which(kind, messageId);
    }
}
