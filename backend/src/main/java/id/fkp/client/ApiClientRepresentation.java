package id.fkp.client;

import id.fkp.identity.ClientScope;
import id.fkp.shared.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An API client, as the head and the auditors of its unit see it.
 *
 * @param secret only in the answer that makes the client or renews the secret
 */
@Schema(name = "ApiClient", description = "A program that a unit lets call the API")
public record ApiClientRepresentation(
        UUID id,
        UUID unitId,

        @Schema(
                description = "With which it asks the login service for a token",
                examples = "fkp-api-01927d6e-5b3a-7cc1-9a52-3f6b8c1d2e4f")
        String clientId,

        @Schema(examples = "Situs web unit") String name,

        @Schema(examples = "Menampilkan standar pelayanan di situs loka; dikelola tim humas.")
        String purpose,

        List<ClientScope> scopes,

        @Schema(nullable = true, description = "Its last day, in the unit's zone") @Nullable
        LocalDate endsOn,

        ApiClientState state,
        @Schema(examples = "Siti Rahma") String createdByName,
        Instant createdAt,

        @Schema(description = "Since when its secret is good")
        Instant secretAt,

        @Schema(nullable = true, description = "To the minute, also by a call that was refused; absent until it calls")
        @Nullable
        Instant lastUsedAt,

        @Schema(nullable = true) @Nullable Instant revokedAt,

        @Schema(nullable = true, examples = "Siti Rahma") @Nullable
        String revokedByName,

        @Schema(description = "If-Match takes it in quotes", examples = "0")
        int version,

        @Schema(
                nullable = true,
                description = "Only in the answer that makes the client or renews its secret: it is kept nowhere here",
                examples = "q2JvVt1nGqgX7h4cUOaFv4m3sS1dYx8Zk0e5r6t7u8w")
        @Nullable
        String secret)
        implements Versioned {

    /** When it called last, and whether its last day is over. */
    @Override
    public boolean movesByItself() {
        return true;
    }

    ApiClientRepresentation with(String shown) {
        return new ApiClientRepresentation(
                id,
                unitId,
                clientId,
                name,
                purpose,
                scopes,
                endsOn,
                state,
                createdByName,
                createdAt,
                secretAt,
                lastUsedAt,
                revokedAt,
                revokedByName,
                version,
                shown);
    }
}
