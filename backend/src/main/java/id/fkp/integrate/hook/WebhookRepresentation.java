package id.fkp.integrate.hook;

import id.fkp.integrate.open.OpenType;
import id.fkp.shared.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook, as its unit sees it. */
@Schema(name = "Webhook", description = "Where a unit has changes of public records sent")
public record WebhookRepresentation(
        UUID id,
        UUID unitId,

        @Schema(examples = "https://situs.example.go.id/fkp")
        String url,

        @Schema(description = "Kinds of records of which changes are told; none for all")
        List<OpenType> types,

        WebhookScope scope,

        @Schema(nullable = true, description = "What it is for", examples = "Situs web dinas") @Nullable
        String description,

        boolean enabled,

        @Schema(nullable = true, description = "While it is off") @Nullable
        DisabledReason disabledReason,

        @Schema(nullable = true, description = "While it is off: since when") @Nullable
        Instant disabledAt,

        @Schema(description = "Who made it", examples = "Bambang Hariyadi")
        String byName,

        Instant madeAt,

        @Schema(nullable = true, description = "When it got its newest secret; the one before signs for 24 hours more")
        @Nullable
        Instant rotatedAt,

        WebhookProgress progress,

        @Schema(
                nullable = true,
                description = "What signs its messages; only in the answer that made it",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        @Nullable
        String secret,

        @Schema(description = "If-Match takes it in quotes", examples = "0")
        int version)
        implements Versioned {

    /** How it is doing. */
    @Override
    public boolean movesByItself() {
        return true;
    }

    WebhookRepresentation with(String known) {
        return new WebhookRepresentation(
                id,
                unitId,
                url,
                types,
                scope,
                description,
                enabled,
                disabledReason,
                disabledAt,
                byName,
                madeAt,
                rotatedAt,
                progress,
                known,
                version);
    }
}
