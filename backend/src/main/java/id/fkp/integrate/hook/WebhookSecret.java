package id.fkp.integrate.hook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new secret of a webhook. */
@Schema(description = "A new secret of a webhook; it is shown only here")
public record WebhookSecret(
        @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret,

        @Schema(description = "Until then messages carry two signatures, one of the secret before")
        Instant previousUntil) {}
