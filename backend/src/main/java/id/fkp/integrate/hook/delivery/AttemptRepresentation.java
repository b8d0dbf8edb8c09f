package id.fkp.integrate.hook.delivery;

import id.fkp.integrate.hook.call.HookFailure;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time a message was sent. */
@Schema(name = "WebhookAttempt", description = "One time a message was sent, and what came back")
public record AttemptRepresentation(
        @Schema(description = "When the answer was there, or was given up")
        Instant at,

        @Schema(description = "How long it took, in milliseconds", examples = "184")
        int millis,

        @Schema(nullable = true, description = "Of HTTP; absent where no answer came", examples = "503") @Nullable
        Integer status,

        @Schema(nullable = true, description = "Why it came to nothing; absent when it was accepted") @Nullable
        HookFailure failure,

        @Schema(
                nullable = true,
                description = "How the body of the answer begins (1 kB), where it is text",
                examples = "{\"error\": \"queue full\"}")
        @Nullable
        String answer) {}
